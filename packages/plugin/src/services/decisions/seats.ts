import { freeSeats, offerEnd, standardOfferDays } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { inOne } from '../transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { type Asking, heldSeats, lockSelections, noteOffer, offerMail, type Selection } from './statements.ts'

export type Given = {
  application: string
  seat: number
  /** The offer whose seat it was. */
  replaces: string | null
}

/**
 * Offers seats of one period, with the stage, the history and one mail for each, in one statement. The selection of the period is
 * locked by the caller; the unique columns refuse a seat or a person twice all the same.
 */
export async function giveSeats({
  client,
  period,
  zone,
  given,
  expiresAt,
  release,
  by,
  now,
}: {
  client: PoolClient
  given: readonly Given[]
  expiresAt: Date
  release: string | null
  /** The staff member's id; null when it came about by itself. */
  by: string | null
  now: Date
} & Pick<Selection, 'period' | 'zone'>): Promise<void> {
  if (given.length === 0) return
  await client.query(
    `with made as (
       insert into offers (id, application_id, period_id, status, seat, holds, awaits, made_at, expires_at, zone, replaces_id, release_id,
         created_at, updated_at)
       select wanted.id, wanted.application, $1::uuid, 'open', wanted.seat, $1::text || ':' || wanted.seat, wanted.application::text, $2::timestamptz, $3, $4,
         wanted.replaces, $5::uuid, now(), now()
       from unnest($6::uuid[], $7::uuid[], $8::int[], $9::uuid[]) as wanted(id, application, seat, replaces)
       returning id, application_id
     ), moved as (
       update applications a set stage = 'offered', updated_at = now() from made, (select id, stage from applications where id = any($7)) former
       where a.id = made.application_id and former.id = a.id returning a.id, former.stage as former
     ), stages as (
       insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
       select gen_random_uuid(), id, 'stage_changed', $2::timestamptz,
         jsonb_strip_nulls(jsonb_build_object('from', former, 'to', 'offered', 'by', $10::text)), now(), now() from moved
     ), events as (${noteOffer({ of: 'made', kind: 'offer_made', at: '$2', by: '$10' })}
     ) ${offerMail('made', 'offer_made')}`,
    [
      period,
      now,
      expiresAt,
      zone,
      release,
      given.map(() => uuidv7(now)),
      given.map(({ application }) => application),
      given.map(({ seat }) => seat),
      given.map(({ replaces }) => replaces),
      by,
    ],
  )
}

/** When an offer that is made now runs out. */
export const expiryOf = ({ zone, days }: Pick<Selection, 'zone' | 'days'>, now: Date): Date =>
  offerEnd({ now, days: days ?? standardOfferDays, zone })

/** Of each seat that was given before and is free, the offer that it was given by last. */
async function formerOf(client: Asking, period: string): Promise<Map<number, string>> {
  const { rows } = await client.query<{ id: string; seat: number }>(
    `select distinct on (seat) id, seat::int as seat from offers where period_id = $1 order by seat, made_at desc, id desc`,
    [period],
  )
  return new Map(rows.map(({ id, seat }) => [seat, id]))
}

/** Who waits on the reserve list and has been told so, the next first. */
const waiting = `
  select a.id from decisions d join applications a on a.id = d.application_id
  where d.period_id = $1 and d.kind = 'reserve' and d.release_id is not null and a.stage = 'reserve'
  order by d.rank nulls last, a.arrived_at, a.id limit $2 for update of a`

/**
 * Offers free seats to the next on the reserve list and answers how many. By itself only seats that somebody had before: one that
 * was never given waits for staff, who ask for it with `unused`.
 */
export function fillSeats({
  pool,
  period,
  now,
  unused = null,
}: {
  pool: Pool
  period: string
  now: Date
  /** A staff member offers one seat, whether anybody had it or not. */
  unused?: { by: string } | null
}): Promise<number> {
  return inOne(pool, async (client) => {
    const [selection] = await lockSelections(client, [period])
    if (!selection) return 0
    const former = await formerOf(client, period)
    const free = freeSeats({ seats: selection.seats, held: await heldSeats(client, period) })
    const seats = unused ? free.slice(0, 1) : free.filter((seat) => former.has(seat))
    if (seats.length === 0) return 0
    const { rows } = await client.query<{ id: string }>(waiting, [period, seats.length])
    const given = rows.map(({ id }, at) => {
      const seat = seats[at] ?? 0
      return { application: id, seat, replaces: former.get(seat) ?? null }
    })
    const expiresAt = expiryOf(selection, now)
    await giveSeats({ client, ...selection, given, expiresAt, release: null, by: unused?.by ?? null, now })
    return given.length
  })
}

/** Periods with a seat that was given up and somebody who waits for it. */
const short = `
  select s.period_id as period from selections s
  where exists (select from decisions d join applications a on a.id = d.application_id
      where d.period_id = s.period_id and d.kind = 'reserve' and d.release_id is not null and a.stage = 'reserve')
    and exists (select from offers o where o.period_id = s.period_id and o.holds is null and o.seat <= s.seats
      and not exists (select from offers h where h.holds = o.period_id || ':' || o.seat))`

/** Offers every seat that was given up to whoever is next; answers how many. */
export async function fillAllSeats({ pool, now }: { pool: Pool; now: Date }): Promise<number> {
  const { rows } = await pool.query<{ period: string }>(short)
  let filled = 0
  for (const { period } of rows) filled += await fillSeats({ pool, period, now })
  return filled
}
