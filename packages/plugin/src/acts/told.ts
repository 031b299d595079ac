import type { PeriodAct } from '@jobbuddies/shared'
import type { MailKey } from '../mail/keys.ts'
import { mailGate, mailsPerDay } from '../services/rateLimits.ts'
import { awaits } from '../services/subscriptions.ts'

/** Seconds for which the mail of an act waits, so that a slip can be taken back before anybody is told. */
export const undoSeconds = 120

/** Which mail an act is told by: to people with an unfinished draft, and to people who wait for an opening. */
export const mailsOf: Record<PeriodAct, { drafts: MailKey; waiting?: MailKey }> = {
  pause: { drafts: 'period_paused' },
  resume: { drafts: 'period_resumed' },
  close_early: { drafts: 'period_closed_early' },
  extend: { drafts: 'period_extended' },
  reopen: { drafts: 'period_reopened', waiting: 'period_open_again' },
}

const addressKeyOf = (column: string) =>
  `'mail:' || translate(encode(sha256(convert_to(${column}, 'UTF8')), 'base64'), '+/=', '-_')`

/** Whoever has sent an application to the period needs no word about sending one. */
const notSent = (who: string) => `not exists (
  select from applications a, asked where a.period_id = asked.period and a.email_key = ${who}.email_key)`

/**
 * Who is concerned, once each; after a first expression `asked(period)`. Somebody with a draft is told about the draft and
 * not once more as somebody who waits. Whom the opening itself is still to be told, waits for that.
 */
export const concerned = `
  drafting as (
    select distinct on (d.email_key) d.id, d.email, d.email_key, d.locale, ${addressKeyOf('d.email_key')} as key
    from application_drafts d join asked on d.period_id = asked.period
    where d.submitted_at is null and d.carried_to is null and d.email_key <> '' and d.email like '%_@_%' and ${notSent('d')}
    order by d.email_key, d.saved_at desc
  ), waiting as (
    select distinct on (s.email_key) s.id, s.email, s.locale
    from asked join application_periods p on p.id = asked.period join subscriptions s on ${awaits}
    where s.confirmed_at is not null and s.ended_at is null and s.expires_at > now()
      and exists (select from period_openings o where o.period_id = p.id)
      and not exists (select from drafting where drafting.email_key = s.email_key) and ${notSent('s')}
    order by s.email_key, s.created_at
  )`

const row = (of: string, holder: 'draft' | 'subscription') =>
  `gen_random_uuid(), mails.${of} || ':' || asked.event || ':' || ${of}.id, ${of}.email, ${of}.locale, mails.${of},
   jsonb_build_object('event', asked.event, 'period', asked.period, '${holder}', ${of}.id), 'queued', 0`

/**
 * One mail for each person and event, after `asked(period, event)` and `mails(drafting, waiting)`, where a null template
 * tells nobody. An address that somebody typed into a draft gets three mails a day; what is beyond waits for the next.
 */
export const tellStatement = `
  ${concerned}, gate as (${mailGate({ key: 'drafting.key', when: 'from drafting, mails where mails.drafting is not null order by drafting.key' })}
  ), told as (
    insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
    select ${row('drafting', 'draft')},
      now() + make_interval(secs => ${undoSeconds}, days => (gate.count - 1) / ${mailsPerDay}), now(), now()
    from drafting join gate on gate.key = drafting.key, asked, mails
    union all
    select ${row('waiting', 'subscription')}, now() + make_interval(secs => ${undoSeconds}), now(), now()
    from waiting, asked, mails where mails.waiting is not null
    on conflict (key) do nothing returning 1
  )`
