import type { Locale } from '@jobbuddies/shared'
import { explainGroups, misfits } from '@jobbuddies/shared/matching'
import type { Pool } from 'pg'
import { lastAct } from '../services/groups/journal.ts'
import { readPlan } from '../services/groups/plans.ts'
import { hashOf, type PlanFacts, planFacts, problemOf, withPlaced } from '../services/groups/problem.ts'
import type { GroupReport, PersonReport, PlanReport, ProposalReport } from './contract.ts'

type Client = Pick<Pool, 'query'>
type Names = Record<string, string>

const byId = (rows: { id: string; name: string | null }[]): Names =>
  Object.fromEntries(rows.map(({ id, name }) => [id, name ?? '']))

/** Names in one language, or in the first that has them. */
const named = (table: 'programmes' | 'industries') => `
  select distinct on (l._parent_id) l._parent_id as id, l.name from ${table}_locales l where l._parent_id = any($1) and l.name <> ''
  order by l._parent_id, (l._locale::text = $2) desc, l._locale`

export const industryNames = async (pool: Client, ids: readonly string[], locale: Locale): Promise<Names> =>
  byId((await pool.query<{ id: string; name: string }>(named('industries'), [ids, locale])).rows)

type RoleNames = { key: string; one: string | null; many: string | null }
const roleNames = async (
  pool: Client,
  programme: string,
  locale: Locale,
): Promise<Map<string, RoleNames>> => {
  const { rows } = await pool.query<RoleNames>(
    `select distinct on (r.key) r.key, l.name as one, l.plural as many from programmes_roles r
     join programmes_roles_locales l on l._parent_id = r.id where r._parent_id = $1
     order by r.key, (l._locale::text = $2) desc, l._locale`,
    [programme, locale],
  )
  return new Map(rows.map((row) => [row.key, row]))
}

type ProposalRow = Omit<ProposalReport, 'at' | 'outdated'> & { at: Date; hash: string; weights: object }

async function proposalsOf(pool: Client, facts: PlanFacts): Promise<ProposalReport[]> {
  const { rows } = await pool.query<ProposalRow>(
    `select p.id, p.number::int as number, p.state, p.at, u.name as by, p.seed::int as seed, p.progress, p.metrics, p.result, p.hash,
       p.weights
     from group_proposals p left join users u on u.id = p.by_id where p.plan_id = $1 order by p.number desc limit 3`,
    [facts.plan.id],
  )
  return rows.map(({ at, hash, weights, ...row }) => ({
    ...row,
    at: at.toISOString(),
    outdated: row.state === 'draft' && hashOf(problemOf({ facts, seed: row.seed, weights })) !== hash,
  }))
}

/** Words of the options that people chose from, in the language in which they were asked. */
function labelsOf({ people }: PlanFacts): Names {
  const labels: Names = {}
  for (const { questions } of people) {
    for (const { options = [] } of questions as { options?: { value: string; label: string }[] }[]) {
      for (const { value, label } of options) labels[value] ??= label
    }
  }
  return labels
}

function peopleOf(facts: PlanFacts, candidates: ReadonlyMap<string, number>): PersonReport[] {
  const seats = new Map<string, number>()
  for (const { members } of facts.groups)
    for (const { application } of members) seats.set(application, (seats.get(application) ?? 0) + 1)
  return facts.people.map((person) => ({
    id: person.id,
    name: person.name,
    reference: person.reference,
    role: person.role,
    stage: person.stage,
    industries: person.industries,
    placeable: candidates.has(person.id),
    left: Math.max(0, (candidates.get(person.id) ?? 0) - (seats.get(person.id) ?? 0)),
    elsewhere: facts.elsewhere.get(person.email_key) ?? [],
  }))
}

/** Everything that the builder shows of a plan; null when there is none. */
export async function planReport({
  pool,
  id,
  locale,
}: {
  pool: Client
  id: string
  locale: Locale
}): Promise<PlanReport | null> {
  const plan = await readPlan(pool, id)
  if (!plan) return null
  const facts = await planFacts({ pool, plan })
  const problem = problemOf({ facts })
  const shown = facts.groups.map(({ id: key, industry, members }) => ({
    key,
    industry,
    members: members.map(({ application }) => application),
  }))
  const explained = explainGroups({ problem: withPlaced(problem, facts), groups: shown })
  const amiss = new Set(misfits({ problem, groups: shown }))
  const industries = [
    ...facts.people.flatMap((person) => person.industries),
    ...facts.groups.map(({ industry }) => industry),
  ].filter((each) => each !== null)
  const [programmes, roles, names, last, proposals, periods] = await Promise.all([
    pool.query<{ id: string; name: string }>(named('programmes'), [[plan.programme], locale]),
    roleNames(pool, plan.programme, locale),
    industryNames(pool, [...new Set(industries)], locale),
    lastAct(pool, id),
    proposalsOf(pool, facts),
    pool.query<{ id: string }>(
      `select application_periods_id as id from group_plans_rels where parent_id = $1 and path = 'periods' order by "order"`,
      [id],
    ),
  ])
  return {
    id,
    revision: plan.revision,
    programme: programmes.rows[0]?.name ?? '',
    periods: periods.rows.map((row) => row.id),
    roles: facts.roles.map(({ key, facilitator, min, max }) => ({
      key,
      facilitator,
      min,
      max,
      name: roles.get(key)?.many || key,
      one: roles.get(key)?.one || key,
    })),
    industries: names,
    people: peopleOf(facts, new Map(problem.candidates.map((each) => [each.id, each.capacity]))),
    groups: facts.groups.map(({ id: key, name, industry, stage, members }): GroupReport => {
      const known = explained.groups.find((group) => group.key === key)
      return {
        id: key,
        name,
        industry,
        stage,
        lead: known?.lead ?? null,
        members: members.map(({ application, ...member }) => ({
          id: application,
          ...member,
          reasons: known?.members.find((each) => each.id === application)?.reasons ?? [],
          misfit: amiss.has(application),
        })),
      }
    }),
    rules: plan.rules,
    findings: proposals.find(({ result }) => result)?.result?.findings ?? [],
    lastAct: last && { id: last.id, kind: last.kind, at: last.at.toISOString(), by: last.by },
    proposals,
    labels: labelsOf(facts),
  }
}
