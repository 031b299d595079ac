import type { GroupDone, PlanRule, SeatStep } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { uuidv7 } from '../uuidv7.ts'
import type { DoneStep } from './judgeSeats.ts'
import { lockPlan, type PlanRow } from './plans.ts'
import { changeSeats } from './seats.ts'
import { allOrNothing, refuse } from './transaction.ts'

export const planActs = ['place', 'move', 'remove', 'pin', 'rules', 'group', 'apply'] as const
export type PlanActKind = (typeof planActs)[number]

export type PlannedGroup = { id: string; name: string; industry: string | null }

/** What an act changed, as it can be taken back. */
export type PlanChange = {
  steps: DoneStep[]
  /** Left out: the rules stayed as they were. */
  rules?: { before: PlanRule[]; after: PlanRule[] }
  made: PlannedGroup[]
  gone: PlannedGroup[]
  /** The proposal that was applied. */
  proposal?: string
}

/** What an act wants; it is judged under the locks. */
export type PlanWish = {
  kind: PlanActKind
  steps?: readonly SeatStep[]
  rules?: PlanRule[]
  make?: readonly PlannedGroup[]
  /** Groups that go if nobody is left in them. */
  drop?: readonly string[]
  proposal?: string
}

type Client = Pick<PoolClient, 'query'>
type Of = { pool: Pick<Pool, 'connect'>; plan: string; by: string; now: Date }

async function makeGroups(client: Client, plan: PlanRow, groups: readonly PlannedGroup[]): Promise<void> {
  for (const { id, name, industry } of groups) {
    await client.query(
      `insert into groups (id, name, programme_id, industry_id, stage, plan_id, created_at, updated_at)
       values ($1, $2, $3, $4, 'forming', $5, now(), now())`,
      [id, name, plan.programme, industry, plan.id],
    )
  }
}

/** Of these groups, those of the plan that nobody is in and nobody ever was. */
async function dropEmpty(client: Client, plan: PlanRow, groups: readonly string[]): Promise<PlannedGroup[]> {
  if (groups.length === 0) return []
  const { rows } = await client.query<PlannedGroup>(
    `delete from groups g where g.id = any($1) and g.plan_id = $2 and g.stage in ('forming', 'proposed')
       and not exists (select from group_members m where m.group_id = g.id)
     returning g.id, g.name, g.industry_id as industry`,
    [groups, plan.id],
  )
  return rows
}

async function carryOut(client: Client, plan: PlanRow, wish: PlanWish, of: Of): Promise<PlanChange> {
  const { steps = [], rules, make = [], drop = [], proposal } = wish
  await makeGroups(client, plan, make)
  const seated = await changeSeats({ client, steps, rules: rules ?? plan.rules, by: of.by, now: of.now })
  if (!seated.ok) return refuse(seated.refusal)
  const gone = await dropEmpty(client, plan, drop)
  if (rules)
    await client.query(`update group_plans set rules = $2::jsonb where id = $1`, [
      plan.id,
      JSON.stringify(rules),
    ])
  await client.query(`update group_plans set revision = revision + 1, updated_at = now() where id = $1`, [
    plan.id,
  ])
  return {
    steps: seated.steps,
    ...(rules ? { rules: { before: plan.rules, after: rules } } : {}),
    made: [...make],
    gone,
    ...(proposal ? { proposal } : {}),
  }
}

/** One act on a plan, all or nothing, with its entry in the journal. `decide` sees the plan as it stands under its lock. */
export const actOnPlan = (
  of: Of & { decide: (plan: PlanRow, client: Client) => PlanWish | Promise<PlanWish> },
): Promise<GroupDone<{ act: string }>> =>
  allOrNothing(of.pool, async (client) => {
    const plan = (await lockPlan(client, of.plan)) ?? refuse({ code: 'group_gone' })
    const wish = await of.decide(plan, client)
    const change = await carryOut(client, plan, wish, of)
    const act = uuidv7(of.now)
    await client.query(
      `insert into group_acts (id, plan_id, kind, at, by_id, change, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, now(), now())`,
      [act, plan.id, wish.kind, of.now, of.by, JSON.stringify(change)],
    )
    if (wish.proposal) {
      await client.query(
        `update group_proposals set state = case when id = $2 then 'applied' else 'draft' end, updated_at = now()
         where plan_id = $1 and state in ('draft', 'applied')`,
        [plan.id, wish.proposal],
      )
    }
    return { act }
  })

type ActRow = { id: string; kind: PlanActKind; at: Date; by: string | null; change: PlanChange }

const lastStatement = `
  select a.id, a.kind, a.at, u.name as by, a.change from group_acts a left join users u on u.id = a.by_id
  where a.plan_id = $1 and a.undone_at is null order by a.id desc limit 1`

/** What can be taken back: the newest act that was not. */
export const lastAct = async (pool: Client, plan: string): Promise<ActRow | null> =>
  (await pool.query<ActRow>(lastStatement, [plan])).rows[0] ?? null

/** Takes the last act back, whoever did it. Somebody who acted in between is not undone: the caller is told. */
export const undoLast = ({ act, ...of }: Of & { act: string }): Promise<GroupDone> =>
  allOrNothing(of.pool, async (client) => {
    const plan = (await lockPlan(client, of.plan)) ?? refuse({ code: 'group_gone' })
    const last = await lastAct(client, plan.id)
    if (!last || last.id !== act) return refuse({ code: 'not_last', by: last?.by ?? null })
    const { steps, rules, made, gone, proposal } = last.change
    const back = steps.map(({ application, from, to, pinned }): SeatStep => ({
      application,
      from: to,
      to: from,
      pinned: pinned[0],
    }))
    await carryOut(
      client,
      plan,
      {
        kind: last.kind,
        steps: back,
        make: gone,
        drop: made.map(({ id }) => id),
        ...(rules ? { rules: rules.before } : {}),
      },
      of,
    )
    await client.query(`update group_acts set undone_at = $2, undone_by_id = $3 where id = $1`, [
      act,
      of.now,
      of.by,
    ])
    if (proposal)
      await client.query(
        `update group_proposals set state = 'draft', updated_at = now() where id = $1 and state = 'applied'`,
        [proposal],
      )
    return {}
  })
