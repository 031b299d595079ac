import { isLocale } from '@jobbuddies/shared'
import { periodPlace } from './mailFacts.ts'
import type { MailSources } from './mails.ts'
import { uuidv7 } from './uuidv7.ts'

/** The question and its mail in one statement. */
const askStatement = `
  with application as (
    select id, email, locale, reference from applications where id = $1
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $2, id, 'information_asked', $4, jsonb_build_object('text', $5::text, 'by', $6::text), now(), now() from application
    returning id
  )
  insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
  select $3, 'more_information:' || event.id, email, locale, 'more_information',
    jsonb_build_object('reference', reference, 'title', $7::text, 'question', $5::text), application.id, 'queued', 0, now(), now(), now()
  from application, event`

/** Asks an applicant something. False when there is no such application. */
export async function askForMore({
  sources,
  application,
  text,
  by,
}: {
  sources: MailSources
  application: string
  text: string
  /** The staff member's id. */
  by: string
}): Promise<boolean> {
  const { pool, now } = sources
  const { rows } = await pool.query<{ period_id: string; locale: string }>(
    `select period_id, locale from applications where id = $1`,
    [application],
  )
  const row = rows[0]
  if (!row) return false
  const at = now()
  const locale = isLocale(row.locale) ? row.locale : 'en'
  const place = await periodPlace({ ...sources, id: row.period_id, locale, now: at })
  const { rowCount } = await pool.query(askStatement, [
    application,
    uuidv7(at),
    uuidv7(at),
    at,
    text,
    by,
    place?.title ?? '',
  ])
  return rowCount === 1
}
