import {
  isStepOver,
  type Localized,
  type NewStep,
  type RunDone,
  type RunRefusal,
  type StepAct,
  type StepState,
} from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { stepChoicesOf } from './duties.ts'
import type { Of } from './meetings.ts'
import { type Client, lockGroup, record, refuseRun, type RunningGroup } from './rows.ts'

/** Who takes part in the group now, or one person who is in it. */
const ownersStatement = `
  select k.application_id as id from group_members k join groups g on g.id = k.group_id
  left join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role
  where k.group_id = $1 and k.state = 'confirmed' and k.until is null and k.application_id is not null
    and (k.application_id = $2::uuid or ($2::uuid is null and not coalesce(r.facilitator, false)))
  order by k.since, k.id`

async function ownersOf(client: Client, group: string, of: NewStep['of']): Promise<(string | null)[]> {
  if (of === 'group') return [null]
  const { rows } = await client.query<{ id: string }>(ownersStatement, [group, of === 'each' ? null : of])
  return rows.length > 0 ? rows.map(({ id }) => id) : refuseRun({ code: 'not_member' })
}

async function titleOf(
  client: Client,
  { programme }: RunningGroup,
  { part, kind, title }: NewStep,
): Promise<Partial<Localized>> {
  if (part === null) return title ? { en: title, sv: title, fi: title } : refuseRun({ code: 'not_asked_for' })
  const choice = (await stepChoicesOf(client, programme)).find(
    (each) => each.part === part && each.kind === kind,
  )
  return choice?.title ?? refuseRun({ code: 'not_asked_for' })
}

/** How many goals each group chooses; 0: as it likes. */
async function goalsEach(client: Client, programme: string): Promise<number> {
  const { rows } = await client.query<{ each: number }>(
    `select coalesce(goals_each, 0)::int as "each" from programmes where id = $1`,
    [programme],
  )
  return rows[0]?.each ?? 0
}

/** Goals of a group that were not given up. */
const goalsStatement = `select count(*)::int as amount from group_steps where group_id = $1 and kind = 'goal' and state <> 'not_done'
  and ($2::boolean or application_id is not distinct from $3::uuid)`

/** A partner that the programme does not know would be told of in its reports. */
async function requirePartner(client: Client, programme: string, partner: string | null): Promise<void> {
  if (partner === null) return
  const { rowCount } = await client.query(
    `select from programmes_supporters where _parent_id = $1 and partner_id = $2::uuid limit 1`,
    [programme, partner],
  )
  if (rowCount === 0) refuseRun({ code: 'not_asked_for' })
}

const insertStatement = `
  insert into group_steps (id, group_id, application_id, kind, part, title, "on", partner_id, state, revision, changed_at, changed_by_id,
    created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7::date::timestamp at time zone 'UTC', $8, 'open', 0, $9, $10, now(), now())`

/** One goal or step more: of the group together, of one person, or each who takes part one of their own. */
export const addStep = ({
  pool,
  group: id,
  step,
  now,
  by,
}: Omit<Of, 'member'> & { group: string; step: NewStep }): Promise<RunDone<{ steps: number }>> =>
  allOrNothing<{ steps: number }, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'running') refuseRun({ code: 'not_running' })
    const { kind, part, on, partner } = step
    await requirePartner(client, group.programme, partner)
    const title = JSON.stringify(await titleOf(client, group, step))
    const owners = await ownersOf(client, id, step.of)
    const most = kind === 'goal' ? await goalsEach(client, group.programme) : 0
    for (const owner of owners) {
      const goals = await client.query<{ amount: number }>(goalsStatement, [id, false, owner])
      if (most > 0 && (goals.rows[0]?.amount ?? 0) >= most)
        refuseRun({ code: 'goals_enough', have: most, need: most })
      const values = [uuidv7(now), id, owner, kind, part, title, on, partner, now, by]
      await client.query(insertStatement, values)
    }
    const data = { kind, part, steps: owners.length }
    await record(client, { group: id, kind: 'step_added', data, by, now })
    return { steps: owners.length }
  })

type Row = { id: string; group: string; state: StepState; revision: number; by: string | null }

/** How far a step is, when and with whom, and what came of it; or that there is none after all. */
export const changeStep = ({
  pool,
  step: id,
  act,
  now,
  by,
}: Omit<Of, 'member'> & { step: string; act: StepAct }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const find = `select s.id, s.group_id as "group", s.state, s.revision::int, u.name as by from group_steps s
      left join users u on u.id = s.changed_by_id where s.id = $1`
    const { rows: seen } = await client.query<Row>(find, [id])
    if (!seen[0]) return refuseRun({ code: 'step_gone' })
    const group = await lockGroup(client, seen[0].group)
    const { rows } = await client.query<Row>(find, [id])
    const row = rows[0] ?? refuseRun({ code: 'step_gone' })
    // What came of an interview may be known once the group is over.
    if (group.stage !== 'running' && group.stage !== 'completed') refuseRun({ code: 'not_running' })
    if (row.revision !== act.revision) refuseRun({ code: 'changed_meanwhile', by: row.by })
    const kind = act.act === 'remove' ? 'step_removed' : isStepOver(act.state) ? 'step_over' : 'step_changed'
    if (act.act === 'remove') await client.query(`delete from group_steps where id = $1`, [id])
    else {
      await requirePartner(client, group.programme, act.partner)
      await client.query(
        `update group_steps set state = $2, "on" = $3::date::timestamp at time zone 'UTC', partner_id = $4, outcome = nullif($5, ''),
           revision = revision + 1, changed_at = $6, changed_by_id = $7, updated_at = now() where id = $1`,
        [id, act.state, act.on, act.partner, act.outcome, now, by],
      )
    }
    const data = { step: id, ...(act.act === 'change' ? { to: act.state } : {}) }
    await record(client, { group: group.id, kind, data, by, now })
    return {}
  })

/** Steps of whoever has left are nobody's business any more. */
const openStatement = `
  select count(*)::int as open from group_steps s where s.group_id = $1 and s.state in ('open', 'under_way')
    and (s.application_id is null or exists (select from group_members k
      where k.group_id = s.group_id and k.application_id = s.application_id and k.state = 'confirmed'))`

/** Refuses the end of a group that has not chosen its goals, or does not know what came of each step. */
export async function requireStepsOver(client: Client, { id, programme }: RunningGroup): Promise<void> {
  const need = await goalsEach(client, programme)
  const { rows: goals } = await client.query<{ amount: number }>(goalsStatement, [id, true, null])
  const have = goals[0]?.amount ?? 0
  const { rows } = await client.query<{ open: number }>(openStatement, [id])
  const open = rows[0]?.open ?? 0
  if (open > 0) refuseRun({ code: 'steps_open', have: open })
  if (have < need) refuseRun({ code: 'goals_missing', have, need })
}
