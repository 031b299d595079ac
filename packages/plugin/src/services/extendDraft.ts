import type { Pool } from 'pg'

/**
 * Lets one person send until an instant, or takes that back (null). One statement on these columns alone, so that what the
 * person saves meanwhile stays. False when there is no such draft, or it was sent.
 */
export async function extendDraft({
  pool,
  id,
  until,
  by,
  now,
}: {
  pool: Pool
  id: string
  until: Date | null
  /** The staff member's id. */
  by: string
  now: Date
}): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update application_drafts set extended_until = $2, extended_by_id = $3, extended_at = $4, updated_at = now()
     where id = $1 and submitted_at is null`,
    [id, until, by, now],
  )
  return rowCount === 1
}
