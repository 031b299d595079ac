import type { Pool } from 'pg'
import { queueMail } from './statements.ts'

/** Hours before the interview. */
const ahead = 24
const most = 200

/**
 * Notes that somebody was reminded and queues the mail, in one statement. Whoever booked or moved it within that time has
 * just had a mail about it.
 */
const remindStatement = `
  with due as (
    select i.id from interviews i join interview_slots s on s.id = i.slot_id
    where i.status = 'booked' and i.mails and i.reminded_at is null
      and s.starts_at > now() and s.starts_at <= now() + interval '${ahead} hours'
      and i.changed_at < s.starts_at - interval '${ahead} hours'
    order by s.starts_at limit ${most}
  ), reminded as (
    update interviews i set reminded_at = now(), updated_at = now() from due
    where i.id = due.id and i.status = 'booked' and i.reminded_at is null
    returning i.id, i.application_id, i.slot_id, i.sequence, i.mails
  )
  ${queueMail({ of: 'reminded', template: 'interview_reminder' })}`

/** Answers how many mails were queued. */
export async function remindOfInterviews(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(remindStatement)
  return rowCount ?? 0
}
