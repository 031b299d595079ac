import type { RetentionClock } from '@jobbuddies/shared'
import { entryOf, forgetRows } from './forget.ts'

/** Rows that run on a clock of their own, beside applications and drafts. */
export type RowClock = {
  clock: RetentionClock
  table: string
  /** Rows that are due: those of before `$1`. */
  due: string
  /** What becomes of them; they are `due`, with their ids. Other parts of the statement stand before. */
  parts?: string[]
  end: string
}

const isOver = `exists (select from groups g where g.id = group_id and g.stage = 'completed')`
const isFinal = `status in ('sent', 'settled', 'cancelled', 'failed', 'bounced')`
const those = 'id in (select id from due)'

export const rowClocks: RowClock[] = [
  {
    clock: 'subscription',
    table: 'subscriptions',
    due: 'ended_at <= $1',
    parts: [
      `links as (delete from application_links where subscription_id in (select id from due))`,
      `mails as (${forgetRows(entryOf('outbox'), `data ->> 'subscription' in (select id::text from due)`)})`,
    ],
    end: `delete from subscriptions where ${those}`,
  },
  // What stands in a message goes; that there was one stays with its application, and keeps it from being sent anew.
  {
    clock: 'mail',
    table: 'outbox',
    due: `${isFinal} and updated_at <= $1 and ("to" <> '' or data <> '{}'::jsonb or fault is not null)`,
    end: forgetRows(entryOf('outbox'), those, ['application_id']),
  },
  {
    clock: 'records',
    table: 'outbox',
    due: `${isFinal} and updated_at <= $1 and application_id is null and "to" = ''`,
    end: `delete from outbox where ${those}`,
  },
  {
    clock: 'records',
    table: 'application_reads',
    due: 'at <= $1',
    end: `delete from application_reads where ${those}`,
  },
  {
    clock: 'records',
    table: 'application_exports',
    due: 'at <= $1',
    end: `delete from application_exports where ${those}`,
  },
  {
    clock: 'records',
    table: 'meetings',
    due: `coalesce(starts_at, created_at) <= $1 and (note is not null or logged_by_id is not null) and ${isOver}`,
    end: forgetRows(entryOf('meetings'), those),
  },
  {
    clock: 'records',
    table: 'group_events',
    due: `at <= $1 and application_id is not null and ${isOver}`,
    end: forgetRows(entryOf('group-events'), those),
  },
  // A group's own; those of a person go with the person.
  {
    clock: 'records',
    table: 'group_steps',
    due: `changed_at <= $1 and application_id is null and ${isOver}`,
    end: `delete from group_steps where ${those}`,
  },
  // Nobody's any more, but words all the same; those with a name go with their person.
  {
    clock: 'records',
    table: 'feedback_answers',
    due: `application_id is null and exists (select from feedback_rounds r where r.id = round_id and r.closed_at <= $1)`,
    end: `delete from feedback_answers where ${those}`,
  },
  // What was asked goes once nobody is left who was asked it: a group that goes on would be asked anew.
  {
    clock: 'records',
    table: 'feedback_rounds',
    due: `closed_at <= $1 and ${isOver} and not exists (select from feedback_requests q where q.round_id = feedback_rounds.id)
      and not exists (select from feedback_answers f where f.round_id = feedback_rounds.id)`,
    end: `delete from feedback_rounds where ${those}`,
  },
  {
    clock: 'records',
    table: 'consultations',
    // What a mentor said of somebody goes with that person.
    due: `expires_at <= $1 and not exists (select from consultation_candidates c where c.consultation_id = consultations.id)`,
    parts: [`links as (delete from application_links where consultation_id in (select id from due))`],
    end: `delete from consultations where ${those}`,
  },
]

/** `$1`: the cutoff. */
export const countDue = ({ table, due }: RowClock): string =>
  `select count(*)::int as amount from ${table} where ${due}`

/** `$1`: the cutoff, `$2`: at most so many at once. Answers a row for each. */
export const endDue = ({ table, due, parts = [], end }: RowClock): string => `
  with ${[`due as (select id from ${table} where ${due} order by id limit $2 for update skip locked)`, ...parts].join(', ')}
  ${end} returning id`
