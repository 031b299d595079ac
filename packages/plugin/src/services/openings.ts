import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { remindOfInterviews } from './interviews/remind.ts'
import { remindOfDrafts } from './reminders.ts'
import { runner } from './runner.ts'
import { awaits, openingMail, openNow } from './subscriptions.ts'

/** Milliseconds between two looks at what has opened. */
const lookEvery = 3_000
const tidyEvery = 60 * 60_000

/**
 * Notes that a period has opened and queues a mail to everybody who waits for it, in one statement: whoever notes it first
 * tells, and a process that dies half-way has done neither.
 */
const announceStatement = `
  with opened as (
    insert into period_openings (id, period_id, at, created_at, updated_at)
    select gen_random_uuid(), p.id, now(), now(), now() from application_periods p
    where ${openNow} and not exists (select from period_openings o where o.period_id = p.id)
    on conflict (period_id) do nothing
    returning period_id
  ), told as (
    select distinct on (p.id, s.email_key) s.id as subscription, p.id as period, s.email, s.locale
    from opened join application_periods p on p.id = opened.period_id
    join subscriptions s on ${awaits} and s.confirmed_at is not null and s.ended_at is null and s.expires_at > now()
    order by p.id, s.email_key, s.created_at
  ), mail as (${openingMail} returning 1)
  select (select count(*) from opened)::int as opened, (select count(*) from mail)::int as mails`

/** What expired long ago, and whom nobody waits for any more. */
const tidyStatements = [
  `delete from rate_limits where ends_at < now() - interval '1 day'`,
  `delete from application_links where expires_at < now() - interval '30 days'`,
  `delete from application_links where purpose = 'session' and (expires_at < now() or revoked_at is not null)`,
  `update outbox set "to" = '', data = '{}'::jsonb, fault = null where template = 'erased' and status in ('failed', 'cancelled') and "to" <> ''`,
  `delete from subscriptions where expires_at < now()`,
]

/** Answers how many mails were queued. */
export async function announceOpenings(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ opened: number; mails: number }>(announceStatement)
  return rows[0]?.mails ?? 0
}

export async function tidy(pool: Pool): Promise<void> {
  for (const statement of tidyStatements) await pool.query(statement)
}

/** Tells of openings, reminds of drafts and interviews, and tidies up, in one process of all. */
export function announcer({
  payload,
  pool,
  wakeOutbox,
}: {
  payload: Payload
  pool: Pool
  wakeOutbox: () => void
}) {
  let looked = -Infinity
  let tidied = -Infinity
  return runner({
    payload,
    lock: 'openings',
    work: async () => {
      const now = performance.now()
      if (now - looked < lookEvery) return 0
      looked = now
      const queued =
        (await announceOpenings(pool)) + (await remindOfDrafts(pool)) + (await remindOfInterviews(pool))
      if (queued > 0) wakeOutbox()
      if (now - tidied > tidyEvery) {
        tidied = now
        await tidy(pool)
      }
      return 0
    },
  })
}
