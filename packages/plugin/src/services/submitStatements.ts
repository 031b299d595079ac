import { provingTime } from './flags.ts'
import { setOfPeriod } from './periodFacts.ts'
import { mailGate, mailsPerDay } from './rateLimits.ts'

/**
 * Application, history entry, files and outgoing mail in one statement, so in one transaction: the answer to it is the proof
 * of the commit. It stores nothing when the period's times are no longer those that were judged, or a file is gone.
 */
export const storeStatement = `
  with files as (
    select id from uploads where draft = $1::uuid::text and id = any($31::uuid[]) and application_id is null for update
  ), period as (
    select p.id from application_periods p left join question_sets s on s.id = ${setOfPeriod}
    where p.id = $2 and p.published and p.opens_at = $19 and p.closes_at is not distinct from $20
      and p.paused_at is not distinct from $21 and p.closed_at is not distinct from $22 and p.updated_at = $23
      and s.id is not distinct from $24 and s.updated_at is not distinct from $25
      and (select count(*) from files) = cardinality($31::uuid[])
  ), stored as (
    insert into applications (id, period_id, programme_id, industry_id, role, reference, stage, name, email, email_key, phone,
      locale, answers, questions, eligible, flagged, arrived_at, consented_at, created_at, updated_at)
    select $1, period.id, $3, $4, $5, $6, 'submitted', $7, $8, $9, $10, $11, $12::jsonb, $13::jsonb, $28, $30, $14, $14, now(), now() from period
    where $29 or not exists (select from application_drafts where id = $1)
    on conflict do nothing
    returning id
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $15, stored.id, 'submitted', $14, $16::jsonb, now(), now() from stored
  ), gate as (${mailGate({ key: '$26', when: 'from stored' })}
  ), mail as (
    insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
    select $17, 'receipt:' || stored.id, $8, $11, case when $30::text is null then 'receipt' else 'receipt_held' end, $18::jsonb,
      stored.id, 'queued', 0, now() + make_interval(days => (gate.count - 1) / ${mailsPerDay},
        secs => case when $30::text is null then 0 else ${provingTime} end), now(), now() from stored, gate
  ), preferred as (
    insert into applications_rels ("order", parent_id, path, industries_id)
    select named.place, stored.id, 'preferences', named.industry
    from stored, unnest($27::uuid[]) with ordinality as named(industry, place)
  ), taken as (
    update uploads u set application_id = stored.id, updated_at = now() from stored, files where u.id = files.id
  ), draft as (
    update application_drafts d set submitted_at = $14, updated_at = now() from stored where d.id = stored.id
  )
  select (select count(*) from period)::int as judged, (select count(*) from stored)::int as stored,
    exists (select from application_drafts where id = $1) as is_draft`

export const findStatement = `
  select id, period_id, email_key, reference from applications
  where id = $1 or (period_id = $2 and email_key = $3 and role = $4)
  order by (id = $1) desc limit 1`

/** What one person may send again and have kept. */
const mostKept = 20

/**
 * Keeps what a person sent a second time with their first application: words are never thrown away. The mail explains, once
 * a day, since the answer may not.
 */
export const keepStatement = `
  with kept as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $1, $2, 'sent_again', $3, $4::jsonb, now(), now()
    where not exists (select from application_events where application_id = $2 and kind = 'sent_again' and data ->> 'id' = $5)
      and (select count(*) from application_events where application_id = $2 and kind = 'sent_again') < ${mostKept}
    returning application_id
  ), files as (
    update uploads u set application_id = kept.application_id, updated_at = now() from kept
    where u.draft = $5 and u.id = any($10::uuid[]) and u.application_id is null
  ), told as (
    select a.id, a.email, a.reference, 'already_applied:' || a.id || ':' || to_char(now() at time zone 'utc', 'YYYY-MM-DD') as key
    from kept join applications a on a.id = kept.application_id
  ), gate as (${mailGate({ key: '$6', when: 'from told where not exists (select from outbox where outbox.key = told.key)' })}
  )
  insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
  select $7, told.key, told.email, $8, 'already_applied', jsonb_build_object('reference', told.reference, 'title', $9::text), told.id,
    'queued', 0, now(), now(), now()
  from told, gate where gate.count <= ${mailsPerDay}
  on conflict (key) do nothing`
