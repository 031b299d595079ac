import { randomUUID } from 'node:crypto'
import type { Database } from './database.ts'

/** Instants in milliseconds on the database's clock; a period without a closing stays open. */
export type Window = { opensAt: number; closesAt: number | null }

/** A published period of the demo organisation's programme, written past Payload. Answers its id. */
export async function insertPeriod({ query }: Database, { opensAt, closesAt }: Window): Promise<string> {
  const id = randomUUID()
  await query(
    `insert into application_periods (id, programme_id, industry_id, role, opens_at, closes_at, published, zone)
     select $1, programme_id, industry_id, role, $2, $3, true, zone
     from application_periods where role = 'mentee' order by id limit 1`,
    [id, new Date(opensAt), closesAt === null ? null : new Date(closesAt)],
  )
  return id
}
