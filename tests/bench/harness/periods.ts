import { randomUUID } from 'node:crypto'
import type { Database } from './database.ts'

/** Instants in milliseconds on the database's clock; a period without a closing stays open. */
export type Window = { opensAt: number; closesAt: number | null }

/** For whom: mentors are asked for a CV, mentees are not. */
type Kind = { role?: 'mentee' | 'mentor'; graceMinutes?: number }

/** A published period of the demo organisation's programme, written past Payload and told as Payload's hooks tell. Answers its id. */
export async function insertPeriod(
  { query }: Database,
  { opensAt, closesAt }: Window,
  { role = 'mentee', graceMinutes = 15 }: Kind = {},
): Promise<string> {
  const id = randomUUID()
  await query(
    `insert into application_periods (id, programme_id, industry_id, role, opens_at, closes_at, published, zone, grace_minutes)
     select $1, programme_id, industry_id, role, $2, $3, true, zone, $5
     from application_periods where role = $4 order by id limit 1`,
    [id, new Date(opensAt), closesAt === null ? null : new Date(closesAt), role, graceMinutes],
  )
  await query('select pg_notify($1, $2)', ['jobbuddies_changes', `site application-periods ${id}`])
  return id
}
