import type { DecisionKind, Prepared } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { inOne } from '../transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { currentKind, heldSeats, lockSelections, undecided } from './statements.ts'

export type PreparedOutcome = {
  application: string
  /** `told`: it has been released, or the application is decided otherwise. */
  outcome: 'done' | 'changed_meanwhile' | 'told' | 'gone'
  kind: DecisionKind | null
}

type Row = { id: string; period_id: string; open: boolean; kind: DecisionKind | null }

/** The new place at the end of the reserve list. */
const lastRank = `(select coalesce(max(rank), 0) + 1 from decisions where period_id = $3)`

/**
 * Writes down, changes or takes back decisions that nobody has been told of. What somebody else changed meanwhile stays as
 * they left it and is told.
 */
export function prepare({
  pool,
  items,
  by,
  now,
}: {
  pool: Pool
  items: readonly Prepared[]
  by: string
  now: Date
}): Promise<PreparedOutcome[]> {
  const ids = items.map(({ application }) => application)
  return inOne(pool, async (client) => {
    const { rows: periods } = await client.query<{ id: string }>(
      `select distinct period_id as id from applications where id = any($1)`,
      [ids],
    )
    await lockSelections(
      client,
      periods.map(({ id }) => id),
    )
    const { rows } = await client.query<Row>(
      `select a.id, a.period_id, ${undecided('a.stage')} as open, ${currentKind} as kind from applications a left join decisions d on d.application_id = a.id where a.id = any($1)`,
      [ids],
    )
    const known = new Map(rows.map((row) => [row.id, row]))
    const outcomes: PreparedOutcome[] = []
    for (const { application, seen, kind } of items) {
      const row = known.get(application)
      const told = (outcome: PreparedOutcome['outcome'], is: DecisionKind | null) =>
        outcomes.push({ application, outcome, kind: is })
      if (!row) told('gone', null)
      else if (!row.open) told('told', row.kind)
      else if (row.kind !== seen && row.kind !== kind) told('changed_meanwhile', row.kind)
      else {
        if (kind === null)
          await client.query(`delete from decisions where application_id = $1`, [application])
        else if (row.kind !== kind)
          await client.query(
            `insert into decisions (id, application_id, period_id, kind, rank, decided_by_id, decided_at, created_at, updated_at)
             values ($1, $2, $3, $4::text, case when $4::text = 'reserve' then ${lastRank} end, $5, $6, now(), now())
             on conflict (application_id) do update set kind = excluded.kind, rank = excluded.rank, release_id = null,
               decided_by_id = excluded.decided_by_id, decided_at = excluded.decided_at, updated_at = now()`,
            [uuidv7(now), application, row.period_id, kind, by, now],
          )
        row.kind = kind
        told('done', kind)
      }
    }
    return outcomes
  })
}

/** The reserve list of a period (`$1`) in its order: those who wait, told or not. */
export const reserveList = `
  select d.application_id as id from decisions d join applications a on a.id = d.application_id
  where d.period_id = $1 and d.kind = 'reserve'
    and (d.release_id is not null and a.stage = 'reserve' or d.release_id is null and ${undecided('a.stage')})
  order by d.rank nulls last, a.arrived_at, a.id`

export type Ordered = { outcome: 'done' | 'changed_meanwhile'; order: string[] }

/** Puts the reserve list of a period into another order, if it still is the one that was seen. */
export function reorder({
  pool,
  period,
  seen,
  order,
}: {
  pool: Pool
  period: string
  seen: readonly string[]
  order: readonly string[]
}): Promise<Ordered> {
  return inOne(pool, async (client) => {
    await lockSelections(client, [period])
    const { rows } = await client.query<{ id: string }>(reserveList, [period])
    const now = rows.map(({ id }) => id)
    const same = now.length === seen.length && now.every((id, at) => id === seen[at])
    const whole = order.length === now.length && new Set([...order, ...now]).size === now.length
    if (!same || !whole) return { outcome: 'changed_meanwhile', order: now }
    await client.query(
      `update decisions d set rank = wanted.rank, updated_at = now()
       from unnest($1::uuid[]) with ordinality as wanted(id, rank) where d.application_id = wanted.id`,
      [order],
    )
    return { outcome: 'done', order: [...order] }
  })
}

export type Seated = { outcome: 'done' | 'changed_meanwhile' | 'too_few'; seats: number }

/** Sets how many seats a period has; not fewer than its highest that somebody has. */
export function setSeats({
  pool,
  period,
  seen,
  seats,
}: {
  pool: Pool
  period: string
  seen: number
  seats: number
}): Promise<Seated | null> {
  return inOne(pool, async (client) => {
    const [selection] = await lockSelections(client, [period])
    if (!selection) return null
    if (selection.seats !== seen && selection.seats !== seats)
      return { outcome: 'changed_meanwhile', seats: selection.seats }
    const held = await heldSeats(client, period)
    if (held.some((seat) => seat > seats)) return { outcome: 'too_few', seats: selection.seats }
    await client.query(`update selections set seats = $2, updated_at = now() where period_id = $1`, [
      period,
      seats,
    ])
    return { outcome: 'done', seats }
  })
}
