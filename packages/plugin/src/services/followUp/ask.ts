import {
  daysAfter,
  endOfDay,
  followUpDays,
  followUpDueAt,
  followUpLateDays,
  followUpReminderDays,
  isFollowUpDue,
  wallTime,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { participations } from '../participations.ts'

/** Of whoever is asked (`f`): they have not withdrawn, and have not said that they want no more questions. */
export const mayBeAsked = `exists (select from applications a where a.id = f.application_id and a.stage <> 'withdrawn' and a.email <> '')
  and not exists (select from follow_ups s where s.application_id = f.application_id and s.stopped)`

type Row = { application: string; group: string; months: number; endedAt: Date }

/** Whose end is about so many months ago, and who was not asked yet; the exact instant is for `followUpDueAt`. */
const candidatesStatement = `
  select f.application_id as application, f.group_id as "group", n.months::int, f.ended_at as "endedAt"
  from (${participations('exists (select from programmes_follow_ups x where x._parent_id = p.id)')}) f
  join (select distinct _parent_id, months from programmes_follow_ups) n on n._parent_id = f.programme_id
  where f.ended_at <= $1::timestamptz - make_interval(months => n.months::int) + interval '4 days'
    and f.ended_at > $1::timestamptz - make_interval(months => n.months::int) - interval '${followUpLateDays + 4} days'
    and not exists (select from follow_ups u where u.application_id = f.application_id and u.months = n.months)
    and ${mayBeAsked}`

const askStatement = `
  insert into follow_ups (id, application_id, group_id, months, opens_at, closes_at, stopped, created_at, updated_at)
  select gen_random_uuid(), due.application, due.of_group, due.months, $4, $5, false, now(), now()
  from unnest($1::uuid[], $2::uuid[], $3::int[]) as due(application, of_group, months) join applications a on a.id = due.application
  on conflict (application_id, months) do nothing`

/** One mail of a kind for each question: its key stands in the outbox. `after`: days from when it was asked. */
const mailStatement = (template: string, after: number) => `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), '${template}:' || f.id, a.email, a.locale, '${template}', jsonb_build_object('followUp', f.id), 'queued', 0,
    $1::timestamptz, a.id, now(), now()
  from follow_ups f join applications a on a.id = f.application_id
  where f.closes_at > $1::timestamptz and f.opens_at + interval '${after} days' <= $1::timestamptz and f.answer is null and ${mayBeAsked}
    and not exists (select from outbox o where o.key = '${template}:' || f.id)
  on conflict (key) do nothing`

/**
 * Asks everybody whose question is due at `now` where they are, and reminds who has not answered. Each is mailed once per question and
 * kind, however many look at the same time. Answers how many mails were queued.
 */
export async function askForFollowUps({
  pool,
  zone,
  now,
}: {
  pool: Pool
  zone: string
  now: Date
}): Promise<number> {
  const { rows } = await pool.query<Row>(candidatesStatement, [now])
  const due = rows.filter(({ endedAt, months }) =>
    isFollowUpDue({ dueAt: followUpDueAt({ endedAt, months, zone }), now }),
  )
  if (due.length > 0) {
    // At the end of a day, so that every page and mail can name the day alone.
    const today = wallTime({ instant: now, zone }).slice(0, 10)
    const closesAt = endOfDay({ day: daysAfter(today, followUpDays), zone })
    const columns = (['application', 'group', 'months'] as const).map((column) =>
      due.map((row) => row[column]),
    )
    await pool.query(askStatement, [...columns, now, closesAt])
  }
  const asked = await pool.query(mailStatement('follow_up_asked', 0), [now])
  const reminded = await pool.query(mailStatement('follow_up_reminder', followUpReminderDays), [now])
  return (asked.rowCount ?? 0) + (reminded.rowCount ?? 0)
}
