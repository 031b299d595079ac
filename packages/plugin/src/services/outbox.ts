import { isLocale } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { receipt } from '../mail/receipt.ts'

/** Seconds during which a claimed row is ours; a runner that dies leaves it to be claimed again. */
const leaseSeconds = 300
const batch = 20
/** Minutes until the next try after the n-th failure; together over a day. */
const backoffMinutes = [1, 2, 5, 10, 30, 60, 120, 240, 480, 720]

const claimStatement = `
  update outbox set status = 'sending', attempts = attempts + 1, due_at = now() + make_interval(secs => ${leaseSeconds}), updated_at = now()
  where id in (
    select id from outbox where status in ('queued', 'sending') and due_at <= now()
    order by due_at limit ${batch} for update skip locked
  )
  returning id, "to", locale, template, data, attempts::int`

type Row = {
  id: string
  to: string
  locale: string
  template: string
  data: Record<string, string>
  attempts: number
}

export class UnknownTemplateError extends Error {
  override name = 'UnknownTemplateError'
}

function compose({ template, locale, data }: Row) {
  if (template !== 'receipt') throw new UnknownTemplateError(`No mail template is called ${template}`)
  return receipt({
    locale: isLocale(locale) ? locale : 'en',
    data: { reference: data.reference ?? '', title: data.title ?? '' },
  })
}

/** Sends what is due, once per row: a repeat after a crash carries the same Message-ID. Returns how many rows were taken. */
export async function sendDue({
  payload,
  pool,
  messageHost,
}: {
  payload: Payload
  pool: Pool
  messageHost: string
}): Promise<number> {
  const { rows } = await pool.query<Row>(claimStatement)
  for (const row of rows) {
    try {
      const { subject, text } = compose(row)
      await payload.sendEmail({
        to: row.to,
        subject,
        text,
        messageId: `<${row.id}@${messageHost}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await pool.query(
        `update outbox set status = 'sent', sent_at = now(), fault = null, updated_at = now() where id = $1`,
        [row.id],
      )
    } catch (error) {
      const minutes = backoffMinutes[row.attempts - 1]
      const fault =
        error instanceof Error
          ? `${error.name}: ${(error as { responseCode?: number }).responseCode ?? error.message}`.slice(
              0,
              300,
            )
          : 'unknown'
      await pool.query(
        `update outbox set status = $2, fault = $3, due_at = now() + make_interval(mins => $4), updated_at = now() where id = $1`,
        [row.id, minutes === undefined ? 'failed' : 'queued', fault, minutes ?? 0],
      )
      payload.logger.warn({ msg: `Mail ${row.id} was not sent (try ${row.attempts}).` })
    }
  }
  return rows.length
}
