import type { Endpoint } from 'payload'
import type { z } from 'zod'
import { answer, bodyOf } from '../api/staff.ts'
import { forReaders } from '../reading/asked.ts'
import { readerPeriods } from '../reading/options.ts'
import { addGroup, changeRules, dropGroup, seatPeople } from '../services/groups/acts.ts'
import { applyProposal, readProposal } from '../services/groups/apply.ts'
import { confirmGroup } from '../services/groups/confirm.ts'
import { undoLast } from '../services/groups/journal.ts'
import { openPlan, readPlan } from '../services/groups/plans.ts'
import { cancelSearch, startSearch } from '../services/groups/solve.ts'
import { staffServicesOf } from '../services/services.ts'
import { builderWords } from '../translations/builderWords.ts'
import {
  groupSchema,
  oneGroupSchema,
  openSchema,
  rulesSchema,
  seatsSchema,
  solveSchema,
  type StartReport,
  undoSchema,
} from './contract.ts'
import { industryNames, planReport } from './report.ts'

type Asked = Parameters<Parameters<typeof forReaders>[0]>[0]
type Result = { ok: true } | { ok: false; refusal: { code: string } }

const outcome = (done: Result): Response => {
  if (!done.ok) return answer(done.refusal.code.endsWith('_gone') ? 404 : 409, { refusal: done.refusal })
  const { ok: _ok, ...rest } = done
  return answer(200, rest)
}

const forCoordinators = (handle: (asked: Asked) => Promise<Response>) =>
  forReaders(handle, { coordinators: true })

/** An act on a plan with a body by its schema. */
const act = <Schema extends z.ZodType>(
  schema: Schema,
  perform: (of: {
    asked: Asked
    body: z.output<Schema>
    plan: { pool: Asked['pool']; plan: string; by: string; now: Date }
  }) => Promise<Result>,
) =>
  forCoordinators(async (asked) => {
    const body = await bodyOf(asked.req, schema)
    if (body === null) return answer(422)
    const { pool, id, reader, now } = asked
    return outcome(await perform({ asked, body, plan: { pool, plan: id, by: reader.id, now } }))
  })

/** Periods whose people can be made groups of, with how many are ready. */
const start = forCoordinators(async ({ req, reader, pool, locale }) => {
  const periods = await readerPeriods({ payload: req.payload, pool, reader, locale })
  const { rows } = await pool.query<{ id: string; role: string; waiting: number }>(
    `select p.id, p.role, (select count(*) from applications a where a.period_id = p.id
       and a.stage in ('interviewed', 'offered', 'accepted'))::int as waiting from application_periods p where p.id = any($1)`,
    [periods.map(({ id }) => id)],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return answer(200, {
    periods: periods.map(({ id, title, programme, programmeId }) => ({
      id,
      title,
      programme,
      programmeId,
      role: known.get(id)?.role ?? '',
      waiting: known.get(id)?.waiting ?? 0,
    })),
  } satisfies StartReport)
})

const open = forCoordinators(async ({ req, pool, now }) => {
  const body = await bodyOf(req, openSchema)
  const plan = body && (await openPlan({ pool, periods: body.periods, now }))
  return plan ? answer(200, { id: plan.id }) : answer(422)
})

const report = forCoordinators(async ({ pool, id, locale }) => {
  const found = await planReport({ pool, id, locale })
  return found ? answer(200, found) : answer(404)
})

const seats = act(seatsSchema, ({ body, plan }) => seatPeople({ ...plan, steps: body.steps }))
const rules = act(rulesSchema, ({ body, plan }) => changeRules({ ...plan, ...body }))
const group = act(groupSchema, ({ body, plan }) => addGroup({ ...plan, ...body }))
const drop = act(oneGroupSchema, ({ body, plan }) => dropGroup({ ...plan, ...body }))
const undo = act(undoSchema, ({ body, plan }) => undoLast({ ...plan, ...body }))
const confirm = act(oneGroupSchema, async ({ asked, body, plan: { pool, by, now } }) => {
  const done = await confirmGroup({ pool, group: body.group, by, now })
  if (done.ok) staffServicesOf(asked.req.payload).wakeOutbox()
  return done
})
const solve = act(solveSchema, ({ asked, body, plan }) =>
  startSearch({
    services: staffServicesOf(asked.req.payload),
    plan: plan.plan,
    by: plan.by,
    now: plan.now,
    ...body,
  }),
)

const cancel = forCoordinators(async ({ req, id }) =>
  (await cancelSearch({ services: staffServicesOf(req.payload), proposal: id })) ? answer(200) : answer(404),
)

const apply = forCoordinators(async ({ pool, id, reader, now, locale }) => {
  const proposal = await readProposal(pool, id)
  const plan = proposal && (await readPlan(pool, proposal.plan))
  if (!proposal || !plan) return answer(404)
  const industries = proposal.result.groups.flatMap(({ industry }) => (industry === null ? [] : [industry]))
  const names = await industryNames(pool, [...new Set(industries)], locale)
  const { newGroup } = builderWords(locale)
  return outcome(
    await applyProposal({
      pool,
      plan: plan.id,
      proposal: id,
      nameOf: (industry, number) => newGroup(industry === null ? '' : (names[industry] ?? ''), number),
      by: reader.id,
      now,
    }),
  )
})

/** The group builder, for coordinators alone. */
export const groupEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/groups-builder', handler: start },
  { method: 'post', path: '/groups-builder', handler: open },
  { method: 'post', path: '/groups-builder/proposals/:id/cancel', handler: cancel },
  { method: 'post', path: '/groups-builder/proposals/:id/apply', handler: apply },
  { method: 'get', path: '/groups-builder/:id', handler: report },
  { method: 'post', path: '/groups-builder/:id/seats', handler: seats },
  { method: 'post', path: '/groups-builder/:id/rules', handler: rules },
  { method: 'post', path: '/groups-builder/:id/groups', handler: group },
  { method: 'post', path: '/groups-builder/:id/groups/drop', handler: drop },
  { method: 'post', path: '/groups-builder/:id/undo', handler: undo },
  { method: 'post', path: '/groups-builder/:id/confirm', handler: confirm },
  { method: 'post', path: '/groups-builder/:id/solve', handler: solve },
]
