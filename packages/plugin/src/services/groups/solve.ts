import type { GroupRefusal } from '@jobbuddies/shared'
import {
  greedyGroups,
  type MatchingProblem,
  type Proposal,
  proposalOf,
  proposeGroups,
  verifyGroups,
  type Weights,
  worthOf,
} from '@jobbuddies/shared/matching'
import { SolverError, type SolverProgress, startSolver } from '../../matching/solver.ts'
import type { Services } from '../services.ts'
import { uuidv7 } from '../uuidv7.ts'
import { readPlan } from './plans.ts'
import { hashOf, planFacts, problemOf } from './problem.ts'

/** Milliseconds between two signs of life of a search, and after how many without one it counts as lost. */
const beat = 1_000
const lost = 20_000

/** Figures beside a proposal. */
export type Metrics = {
  method: 'solver' | 'one_by_one'
  seconds: number
  greedy: { groups: number; placed: number; points: number }
}
export type Started =
  { ok: true; proposal: string } | { ok: false; refusal: GroupRefusal | { code: 'searching' } }

const releaseStatement = `
  update group_proposals set state = 'failed', solves = null, fault = 'lost', updated_at = now()
  where solves = $1 and beat_at < now() - make_interval(secs => ${lost / 1_000})`
const startStatement = `
  insert into group_proposals (id, plan_id, number, state, solves, seed, weights, hash, cancel, beat_at, at, by_id, created_at, updated_at)
  select $1, $2::uuid, (select coalesce(max(number), 0) + 1 from group_proposals where plan_id = $2::uuid), 'solving', $2::text, $3,
    $4::jsonb, $5, false, now(), $7, $6::uuid, now(), now()
  on conflict (solves) do nothing returning id`

type Of = { services: Services; plan: string; seed: number; weights: Partial<Weights>; by: string; now: Date }

/** Begins a search for groups; one at a time for each plan, in whichever process. It goes on by itself. */
export async function startSearch({ services, plan: id, seed, weights, by, now }: Of): Promise<Started> {
  const { pool } = services
  const plan = await readPlan(pool, id)
  if (!plan) return { ok: false, refusal: { code: 'group_gone' } }
  const problem = problemOf({ facts: await planFacts({ pool, plan }), seed, weights })
  const proposal = uuidv7(now)
  const values = [proposal, id, seed, JSON.stringify(problem.weights), hashOf(problem), by, now]
  await pool.query(releaseStatement, [id])
  const { rowCount } = await pool.query(startStatement, values)
  if (rowCount !== 1) return { ok: false, refusal: { code: 'searching' } }
  void search({ services, proposal, problem }).catch((error: unknown) => {
    services.payload.logger.error({ err: error, msg: 'A search for groups failed' })
  })
  return { ok: true, proposal }
}

/** What one would do by hand, beside which a proposal is shown, and which stands in when the solver fails. */
function oneByOne(problem: MatchingProblem) {
  const groups = greedyGroups(problem)
  const { placed, points } = worthOf({ problem, groups })
  return { groups, figures: { groups: groups.length, placed, points } }
}

async function found(
  problem: MatchingProblem,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: SolverProgress) => void },
): Promise<{ result: Proposal; method: Metrics['method'] }> {
  const solver = startSolver({ signal, onProgress })
  try {
    const result = await proposeGroups({ problem, solve: solver.solve })
    const groups = result.groups.map((group) => ({ ...group, members: group.members.map(({ id }) => id) }))
    const [broken] = groups.length > 0 ? verifyGroups(problem, groups) : []
    if (broken) throw new Error(`The proposal breaks a rule: ${broken.rule}`)
    return { result, method: 'solver' }
  } catch (error) {
    if (!(error instanceof SolverError) || signal.aborted) throw error
    const { groups, figures } = oneByOne(problem)
    return { result: proposalOf({ problem, groups, points: figures.points }), method: 'one_by_one' }
  } finally {
    await solver.close()
  }
}

class Cancelled extends Error {
  override name = 'Cancelled'
}

async function search({
  services: { pool, searches },
  proposal,
  problem,
}: {
  services: Services
  proposal: string
  problem: MatchingProblem
}): Promise<void> {
  const control = new AbortController()
  searches.add(control)
  const began = performance.now()
  let progress: SolverProgress | null = null
  const told = () => {
    const finite = (value: number | undefined) => (Number.isFinite(value) ? value : null)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    return JSON.stringify({ seconds, objective: finite(progress?.objective), bound: finite(progress?.bound) })
  }
  const pulse = setInterval(() => {
    pool
      .query<{ cancel: boolean }>(
        `update group_proposals set beat_at = now(), progress = $2::jsonb where id = $1 and state = 'solving' returning cancel`,
        [proposal, told()],
      )
      .then(({ rows: [row] }) => {
        if (!row || row.cancel) control.abort(new Cancelled('Somebody ended the search'))
      })
      // A beat that is missed is made good by the next; without any, the search counts as lost.
      .catch(() => undefined)
  }, beat)
  const end = (state: string, more: { result?: Proposal; metrics?: Metrics; fault?: string }) =>
    pool.query(
      `update group_proposals set state = $2, solves = null, result = $3::jsonb, metrics = $4::jsonb, fault = $5, progress = $6::jsonb,
         updated_at = now() where id = $1 and state = 'solving'`,
      [
        proposal,
        state,
        more.result ? JSON.stringify(more.result) : null,
        more.metrics ? JSON.stringify(more.metrics) : null,
        more.fault ?? null,
        told(),
      ],
    )
  try {
    const { result, method } = await found(problem, {
      signal: control.signal,
      onProgress: (each) => (progress = each),
    })
    const seconds = Math.round((performance.now() - began) / 100) / 10
    await end('draft', { result, metrics: { method, seconds, greedy: oneByOne(problem).figures } })
  } catch (error) {
    if (control.signal.aborted) await end('cancelled', {}).catch(() => undefined)
    else {
      await end('failed', { fault: error instanceof Error ? error.message : String(error) })
      throw error
    }
  } finally {
    clearInterval(pulse)
    searches.delete(control)
  }
}

/** Ends a search, whichever process runs it; within a second it is over. */
export async function cancelSearch({
  services: { pool },
  proposal,
}: {
  services: Pick<Services, 'pool'>
  proposal: string
}): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update group_proposals set cancel = true, updated_at = now() where id = $1 and state = 'solving'`,
    [proposal],
  )
  return rowCount === 1
}
