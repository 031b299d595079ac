import type { InterviewNotes } from '@jobbuddies/shared'
import type { Pool } from 'pg'

/** One row per interview and interviewer; the last word of that interviewer stands. */
const writeStatement = `
  insert into interview_notes (id, interview_id, staff_id, criteria, summary, outcome, created_at, updated_at)
  select gen_random_uuid(), i.id, $2, $3::jsonb, $4, $5, now(), now() from interviews i
  where i.id = $1 and i.status in ('booked', 'held')
  on conflict (interview_id, staff_id) do update set criteria = excluded.criteria, summary = excluded.summary,
    outcome = excluded.outcome, updated_at = now()`

/** Keeps what an interviewer writes. False when there is no such interview, or it did not take place. */
export async function writeNotes({
  pool,
  interview,
  by,
  notes,
}: {
  pool: Pool
  interview: string
  /** The staff member's id. */
  by: string
  notes: InterviewNotes
}): Promise<boolean> {
  const { criteria, summary, outcome } = notes
  const { rowCount } = await pool.query(writeStatement, [
    interview,
    by,
    JSON.stringify(criteria),
    summary,
    outcome,
  ])
  return rowCount === 1
}
