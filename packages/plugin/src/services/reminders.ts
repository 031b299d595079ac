import type { Pool } from 'pg'
import { mailGate, mailsPerDay } from './rateLimits.ts'
import { openNow } from './subscriptions.ts'

/** Hours before the close. */
const ahead = 48
/** Somebody who has written within so many hours needs no reminder yet. */
const quietHours = 3
const most = 200

/** `addressKey`, told to the database. */
const addressKeyOf = (column: string) =>
  `'mail:' || translate(encode(sha256(convert_to(${column}, 'UTF8')), 'base64'), '+/=', '-_')`

/**
 * Notes that somebody was reminded and queues the mail, in one statement: once per draft, and only who asked for it. Whoever
 * has sent an application to that period from that address needs none.
 */
const remindStatement = `
  with due as (
    select distinct on (d.email_key) d.id, d.email, d.locale, ${addressKeyOf('d.email_key')} as key
    from application_drafts d join application_periods p on p.id = d.period_id
    where d.remind and d.reminded_at is null and d.submitted_at is null and d.email_key <> '' and ${openNow}
      and least(p.closes_at, p.closed_at) <= now() + interval '${ahead} hours'
      and d.saved_at < now() - interval '${quietHours} hours'
      and not exists (select from applications a where a.period_id = d.period_id and a.role = d.role and a.email_key = d.email_key)
    order by d.email_key, d.saved_at desc limit ${most}
  ), marked as (
    update application_drafts d set reminded_at = now(), updated_at = now() from due
    where d.id = due.id and d.reminded_at is null
    returning due.id, due.email, due.locale, due.key
  ), gate as (${mailGate({ key: 'marked.key', when: 'from marked' })}
  )
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), 'reminder:' || marked.id, marked.email, marked.locale, 'reminder',
    jsonb_build_object('draft', marked.id), 'queued', 0, now(), now(), now()
  from marked join gate on gate.key = marked.key where gate.count <= ${mailsPerDay}
  on conflict (key) do nothing`

/** Answers how many mails were queued. */
export async function remindOfDrafts(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(remindStatement)
  return rowCount ?? 0
}
