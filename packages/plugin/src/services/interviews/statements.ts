/**
 * What the acts on interviews have in common. In each statement `$1` is the application, `$2` the instant of the act, `$3`
 * a new id, and what it changes, its history entry and its mail are one.
 */

/** A time as the database holds it. */
export type SlotRow = {
  id: string
  starts_at: Date
  ends_at: Date
  zone: string
  place: string | null
  link: string | null
}

/** Everybody may act at once: the application's row is locked first, the slot's second. */
export const lockApplication = (condition: string): string => `
  application as (
    select id, period_id, email, locale from applications where id = $1 and ${condition} for update
  )`

/** A slot that applicants of the period may still have. Whether somebody has it is decided by the unique `holds`. */
export const lockSlot = ({ slot, earliest }: { slot: string; earliest: string }): string => `
  slot as (
    select s.id from interview_slots s
    join interview_slots_rels r on r.parent_id = s.id and r.path = 'periods'
    join application on application.period_id = r.application_periods_id
    where s.id = ${slot} and s.published and s.starts_at >= ${earliest} for share of s
  )`

/** The history entry of an act. `of` is a part of the statement with `application_id`, `id`, `slot_id`. */
export const noteEvent = ({ of, kind, by }: { of: string; kind: string; by: string }): string => `
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $3, application_id, '${kind}', $2,
    jsonb_strip_nulls(jsonb_build_object('interview', id, 'slot', slot_id, 'by', ${by}::text)), now(), now() from ${of}`

/** The mail about an act, one per interview and change. */
export const queueMail = ({ of, template }: { of: string; template: string }): string => `
  insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), '${template}:' || i.id || ':' || i.sequence::int, a.email, a.locale, '${template}',
    jsonb_build_object('interview', i.id, 'sequence', i.sequence::int), a.id, 'queued', 0, now(), now(), now()
  from ${of} i join applications a on a.id = i.application_id where i.mails
  on conflict (key) do nothing`

export const changed = 'id, application_id, slot_id, sequence, mails'

/**
 * Calls off the interview that these applications wait for, with its mail; parts of a larger statement. One that has begun is left:
 * nobody is told that it will not be, whether or not staff have noted how it went.
 */
export const callOff = (applications: string): string => `
  called_off as (
    update interviews i set status = 'cancelled', holds = null, awaits = null, sequence = i.sequence + 1,
      changed_at = now(), updated_at = now()
    from ${applications} gone where i.awaits = gone.id::text
      and not exists (select from interview_slots s where s.id = i.slot_id and s.starts_at <= now())
    returning i.id, i.application_id, i.slot_id, i.sequence, i.mails
  ), called_off_mail as (${queueMail({ of: 'called_off', template: 'interview_cancelled' })}
  )`
