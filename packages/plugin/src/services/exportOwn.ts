import type { Locale, OwnExport } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { MailSources } from './mails.ts'

/** Decisions that the person has been told; before that the words of interviewers would tell them. */
const told = `('reserve', 'offered', 'accepted', 'placed', 'declined', 'turned_down', 'expired', 'dropped_out')`

/**
 * Everything that is kept about an application, in one statement; null when it is gone. Staff's own notes are not the person's
 * words; what interviewers wrote about the person belongs to it, without who wrote it.
 */
const exportStatement = `
  select
    jsonb_build_object('reference', a.reference, 'stage', a.stage, 'name', a.name, 'email', a.email, 'phone', a.phone,
      'role', a.role, 'locale', a.locale, 'periodId', a.period_id, 'programmeId', a.programme_id, 'industryId', a.industry_id,
      'questions', a.questions, 'answers', a.answers, 'arrivedAt', a.arrived_at, 'consentedAt', a.consented_at) as application,
    coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.at, 'data', e.data - 'by') order by e.at)
      from application_events e where e.application_id = a.id), '[]') as history,
    coalesce((select jsonb_agg(jsonb_build_object('to', o."to", 'message', o.template, 'locale', o.locale, 'data', o.data,
        'status', o.status, 'queuedAt', o.created_at, 'sentAt', o.sent_at) order by o.created_at)
      from outbox o where o.application_id = a.id), '[]') as messages,
    coalesce((select jsonb_agg(jsonb_build_object('programmeId', s.programme_id, 'industryId', s.industry_id, 'role', s.role,
        'locale', s.locale, 'askedAt', s.created_at, 'confirmedAt', s.confirmed_at, 'expiresAt', s.expires_at, 'endedAt', s.ended_at))
      from subscriptions s where s.email_key = a.email_key), '[]') as subscriptions,
    coalesce((select jsonb_agg(jsonb_build_object('status', i.status, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'zone', s.zone,
        'place', s.place, 'phone', i.phone, 'changedAt', i.changed_at,
        'notes', case when a.stage in ${told} then
          (select jsonb_agg(jsonb_build_object('criteria', n.criteria, 'summary', n.summary, 'outcome', n.outcome) order by n.created_at)
           from interview_notes n where n.interview_id = i.id) end) order by i.created_at)
      from interviews i left join interview_slots s on s.id = i.slot_id where i.application_id = a.id), '[]') as interviews,
    coalesce((select jsonb_agg(jsonb_build_object('status', o.status, 'madeAt', o.made_at, 'expiresAt', o.expires_at, 'zone', o.zone,
        'answeredAt', o.answered_at, 'why', o.why) order by o.made_at)
      from offers o where o.application_id = a.id), '[]') as offers,
    case when a.stage in ${told} then coalesce((select jsonb_agg(jsonb_build_object('wish', k.wish, 'comment', k.comment, 'at', k.said_at)
        order by k.said_at)
      from consultation_candidates k where k.application_id = a.id and k.said_at is not null), '[]') else '[]' end as consultations,
    coalesce((select jsonb_agg(jsonb_build_object('moment', r.moment, 'side', r.side, 'anonymous', r.anonymous, 'askedAt', q.created_at,
        'closesAt', r.closes_at, 'answered', q.answered, 'questions', r.questions, 'answers', (select f.answers from feedback_answers f
          where f.round_id = r.id and f.application_id = a.id)) order by r.opens_at, r.id)
      from feedback_requests q join feedback_rounds r on r.id = q.round_id where q.application_id = a.id), '[]') as feedback,
    coalesce((select jsonb_agg(jsonb_build_object('months', f.months, 'askedAt', f.opens_at, 'closesAt', f.closes_at, 'answer', f.answer,
        'answeredAt', f.answered_at, 'stopped', f.stopped) order by f.opens_at, f.id)
      from follow_ups f where f.application_id = a.id), '[]') as "followUps",
    coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'name', d.name, 'wording', d.wording,
        'on', to_char(d.done_on at time zone 'UTC', 'YYYY-MM-DD'), 'hours', d.hours, 'at', d.at, 'byLink', d.by_link) order by d.at, d.id)
      from preparations d where d.application_id = a.id), '[]') as preparations,
    coalesce((select jsonb_agg(jsonb_build_object('group', g.name, 'role', k.role, 'since', k.since, 'until', k.until,
        'finished', k.finished,
        'meetings', (select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'kind', m.kind, 'theme', m.theme,
            'startsAt', m.starts_at, 'minutes', m.minutes, 'mode', m.mode, 'present', t.present) order by m.number, m.id), '[]')
          from meeting_attendances t join meetings m on m.id = t.meeting_id where m.group_id = g.id and t.application_id = a.id),
        'steps', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'title', s.title,
            'on', to_char(s."on" at time zone 'UTC', 'YYYY-MM-DD'), 'state', s.state, 'outcome', s.outcome, 'changedAt', s.changed_at)
            order by s.created_at, s.id), '[]')
          from group_steps s where s.group_id = g.id and s.application_id = a.id)) order by k.since, k.id)
      from group_members k join groups g on g.id = k.group_id where k.application_id = a.id and k.state <> 'planned'), '[]') as groups,
    coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'at', n.at, 'undoneAt', n.undone_at) order by n.at, n.id)
      from esf_notices n where n.application_id = a.id), '[]') as notices,
    coalesce((select jsonb_agg(jsonb_build_object('question', u.question, 'name', u.name, 'kind', u.kind, 'bytes', u.bytes,
        'sha256', u.digest, 'scan', u.scan, 'sentAt', u.created_at) order by u.created_at)
      from uploads u where u.application_id = a.id), '[]') as files
  from applications a where a.id = $1`

export async function exportOwn({
  sources,
  id,
}: {
  sources: MailSources
  id: string
}): Promise<OwnExport | null> {
  const { rows } = await sources.pool.query<Omit<OwnExport, 'exportedAt'>>(exportStatement, [id])
  return rows[0] ? { exportedAt: sources.now().toISOString(), ...rows[0] } : null
}

/** What the roles of an application's programme are called in a language, by their keys. */
export async function roleNamesOf({
  pool,
  application,
  locale,
}: {
  pool: Pick<Pool, 'query'>
  application: string
  locale: Locale
}): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ key: string; name: string }>(
    `select r.key, l.name from applications a join programmes_roles r on r._parent_id = a.programme_id
     join programmes_roles_locales l on l._parent_id = r.id and l._locale::text = $2
     where a.id = $1 and r.key is not null and l.name <> ''`,
    [application, locale],
  )
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]))
}
