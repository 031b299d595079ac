import type { Pool } from 'pg'
import { uuidv7 } from '../services/uuidv7.ts'

/** Notes who took what out of the service and when, before the first row leaves. */
export async function recordExport({
  pool,
  by,
  format,
  filter,
  columns,
  amount,
  now,
}: {
  pool: Pool
  /** The staff member's id. */
  by: string
  format: 'csv' | 'xlsx'
  /** The choice, as it was asked for. */
  filter: object
  columns: readonly string[]
  /** Rows, without the head. */
  amount: number
  now: Date
}): Promise<void> {
  await pool.query(
    `insert into application_exports (id, by_id, at, format, filter, columns, amount, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, now(), now())`,
    [uuidv7(now), by, now, format, JSON.stringify(filter), JSON.stringify(columns), amount],
  )
}
