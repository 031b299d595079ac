import { mostSlots, type SlotPlan, type SlotTime, slotTimes } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { inOne } from '../transaction.ts'
import { uuidv7 } from '../uuidv7.ts'

/** The times of a plan, and which of them cannot be, since an interviewer is busy then. */
export type PlannedSlots =
  | { ok: true; free: SlotTime[]; busy: SlotTime[] }
  | { ok: false; code: 'no_times' | 'too_many' | 'unknown_staff' }

/**
 * While a transaction holds them, nobody else publishes times for these people: what is free for them is decided after that,
 * so no interviewer is ever in two places.
 */
const lockStaff = `
  select id from users where id = any($1) and role in ('admin', 'coordinator') order by id for no key update`

/** Which of the wanted times meet a seat of one of these people; by number, from 1. */
const busyStatement = `
  select distinct wanted.place::int as place
  from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality as wanted("from", until, place)
  join interview_seats seat on seat.staff_id = any($1) and seat."from" < wanted.until and seat.until > wanted."from"`

const insertSlots = `
  with slots as (
    insert into interview_slots (id, starts_at, ends_at, zone, buffer, place, link, published, created_by_id, created_at, updated_at)
    select wanted.id, wanted."from", wanted.until, $4, $5::int, $6, $7, true, $8, now(), now()
    from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as wanted(id, "from", until)
    returning id, starts_at, ends_at
  ), periods as (
    insert into interview_slots_rels ("order", parent_id, path, application_periods_id)
    select named.place, slots.id, 'periods', named.id from slots, unnest($9::uuid[]) with ordinality as named(id, place)
  )
  insert into interview_seats (id, slot_id, staff_id, "from", until, created_at, updated_at)
  select gen_random_uuid(), slots.id, staff.id, slots.starts_at, slots.ends_at + make_interval(mins => $5::int), now(), now()
  from slots, unnest($10::uuid[]) as staff(id)`

type Of = { pool: Pool; plan: SlotPlan; zone: string; now: Date }

async function divide(client: Pick<PoolClient, 'query'>, { plan, zone, now }: Of): Promise<PlannedSlots> {
  const times = slotTimes({ plan, zone, now })
  if (times.length === 0) return { ok: false, code: 'no_times' }
  if (times.length > mostSlots) return { ok: false, code: 'too_many' }
  const until = ({ endsAt }: SlotTime) => new Date(endsAt.getTime() + plan.buffer * 60_000)
  const { rows } = await client.query<{ place: number }>(busyStatement, [
    plan.interviewers,
    times.map(({ startsAt }) => startsAt),
    times.map(until),
  ])
  const taken = new Set(rows.map(({ place }) => place - 1))
  return {
    ok: true,
    free: times.filter((_, index) => !taken.has(index)),
    busy: times.filter((_, index) => taken.has(index)),
  }
}

/** What publishing a plan would do. Nothing is changed. */
export const previewSlots = (of: Of): Promise<PlannedSlots> => divide(of.pool, of)

/** Publishes the times of a plan at which all its interviewers are free, and answers which they are. */
export function publishSlots(of: Of & { by: string }): Promise<PlannedSlots> {
  const { plan, zone, now, by } = of
  return inOne(of.pool, async (client) => {
    const { rowCount } = await client.query(lockStaff, [plan.interviewers])
    if (rowCount !== plan.interviewers.length) return { ok: false, code: 'unknown_staff' }
    const divided = await divide(client, of)
    if (!divided.ok || divided.free.length === 0) return divided
    await client.query(insertSlots, [
      divided.free.map(() => uuidv7(now)),
      divided.free.map(({ startsAt }) => startsAt),
      divided.free.map(({ endsAt }) => endsAt),
      zone,
      plan.buffer,
      plan.place,
      plan.link,
      by,
      plan.periods,
      plan.interviewers,
    ])
    return divided
  })
}

/**
 * Takes slots back that nobody has, and answers how many. One that somebody had once stays for the history, without its
 * interviewers. A booking waits for the slot's row, so it is seen here or comes too late.
 */
export function takeBackSlots({ pool, ids }: { pool: Pool; ids: string[] }): Promise<number> {
  return inOne(pool, async (client) => {
    await client.query(`select from interview_slots where id = any($1) order by id for update`, [ids])
    const { rows } = await client.query<{ id: string; used: boolean }>(
      `select s.id, exists (select from interviews i where i.slot_id = s.id) as used from interview_slots s
       where s.id = any($1) and s.published and not exists (select from interviews i where i.holds = s.id::text)`,
      [ids],
    )
    const gone = rows.map(({ id }) => id)
    const unused = rows.filter(({ used }) => !used).map(({ id }) => id)
    await client.query(`delete from interview_seats where slot_id = any($1)`, [gone])
    await client.query(
      `update interview_slots set published = false, updated_at = now() where id = any($1)`,
      [gone],
    )
    await client.query(`delete from interview_slots where id = any($1)`, [unused])
    return gone.length
  })
}
