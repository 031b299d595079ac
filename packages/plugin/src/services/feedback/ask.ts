import {
  daysAfter,
  endOfDay,
  feedbackDays,
  feedbackDue,
  type FeedbackGroup,
  type FeedbackPlan,
  feedbackReminderDays,
  feedbackLateDays,
  type MeetingKind,
  type MeetingState,
  wallTime,
} from '@jobbuddies/shared'
import type { CollectionSlug, Payload } from 'payload'
import type { Pool } from 'pg'
import type { QuestionDoc } from '../questionDocs.ts'
import { uuidv7 } from '../uuidv7.ts'
import { askForFollowUps } from '../followUp/ask.ts'
import { isMember } from './byLink.ts'
import { standardFeedback } from './standard.ts'

type Plan = FeedbackPlan & { anonymous: boolean; set: string | null }
type Row = {
  id: string
  startsOn: string | null
  needed: number | null
  completedAt: string | null
  meetings: { kind: MeetingKind; state: MeetingState; startsAt: string | null; minutes: number }[]
  plans: (Plan & { asked: boolean })[]
}

/** Groups with a line in their programme's plan that nobody was asked yet. */
const groupsStatement = `
  select g.id, to_char(g.starts_on at time zone 'UTC', 'YYYY-MM-DD') as "startsOn", p.meetings_min::int as needed,
    case when g.stage = 'completed' then (select max(e.at) from group_events e where e.group_id = g.id and e.kind = 'completed') end
      as "completedAt",
    coalesce((select jsonb_agg(jsonb_build_object('kind', m.kind, 'state', m.state, 'startsAt', m.starts_at, 'minutes', m.minutes))
      from meetings m where m.group_id = g.id), '[]') as meetings,
    (select jsonb_agg(jsonb_build_object('moment', f.moment, 'side', f.side, 'week', f.week::int, 'anonymous', f.anonymous,
        'set', f.question_set_id, 'asked', exists (select from feedback_rounds r
          where r.group_id = g.id and r.moment = f.moment::text and r.side = f.side::text)) order by f._order)
      from programmes_feedback f where f._parent_id = p.id) as plans
  from groups g join programmes p on p.id = g.programme_id
  where (g.stage = 'running' or g.stage = 'completed' and g.updated_at > $1::timestamptz - interval '${feedbackLateDays} days')
    and exists (select from programmes_feedback f where f._parent_id = p.id and not exists (select from feedback_rounds r
      where r.group_id = g.id and r.moment = f.moment::text and r.side = f.side::text))`

const minute = 60_000

function groupOf({ startsOn, needed, completedAt, meetings }: Row, zone: string): FeedbackGroup {
  const endOf = ({ startsAt, minutes }: Row['meetings'][number]) =>
    startsAt === null ? null : new Date(new Date(startsAt).getTime() + minutes * minute)
  return {
    ...{ startsOn, zone, needed, completedAt: completedAt === null ? null : new Date(completedAt) },
    meetings: meetings.map((each) => ({ kind: each.kind, state: each.state, endsAt: endOf(each) })),
  }
}

const roundStatement = `
  insert into feedback_rounds (id, group_id, moment, side, anonymous, questions, opens_at, closes_at, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, now(), now())
  on conflict (group_id, moment, side) do nothing`

/** Everybody on the side of a round that is open, also who came to the group later. */
const requestsStatement = `
  insert into feedback_requests (id, round_id, application_id, answered, created_at, updated_at)
  select gen_random_uuid(), r.id, k.application_id, false, now(), now()
  from feedback_rounds r join groups g on g.id = r.group_id
  join group_members k on k.group_id = g.id and k.state = 'confirmed' and (k.until is null or g.stage = 'completed')
  left join programmes_roles o on o._parent_id = g.programme_id and o.key = k.role
  where r.closed_at is null and r.closes_at > $1::timestamptz and k.application_id is not null
    and coalesce(o.facilitator, false) = (r.side = 'facilitators')
    and not exists (select from feedback_requests q where q.round_id = r.id and q.application_id = k.application_id)
  on conflict (round_id, application_id) do nothing`

/** One mail of a kind per request: its key stands in the outbox. `after`: days from the beginning of the round. */
const mailStatement = (template: string, after: number) => `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), '${template}:' || q.id, a.email, a.locale, '${template}', jsonb_build_object('request', q.id), 'queued', 0,
    $1::timestamptz, a.id, now(), now()
  from feedback_rounds r join feedback_requests q on q.round_id = r.id join applications a on a.id = q.application_id
  where r.closed_at is null and r.closes_at > $1::timestamptz and r.opens_at + interval '${after} days' <= $1::timestamptz
    and not q.answered and a.email <> '' and ${isMember}
    and not exists (select from outbox o where o.key = '${template}:' || q.id)
  on conflict (key) do nothing`

const closeStatement = `
  update feedback_rounds set closed_at = closes_at, updated_at = now() where closed_at is null and closes_at <= $1::timestamptz`

type Asking = { payload: Payload; pool: Pool; zone: string; now: Date }

/** The questions of a plan's line in all languages; files are not asked for. */
async function questionsOf({ payload }: Asking, { set, moment, side }: Plan): Promise<QuestionDoc[]> {
  const found =
    set &&
    ((await payload.findByID({
      collection: 'question-sets' as CollectionSlug,
      id: set,
      locale: 'all',
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })) as unknown as { questions?: QuestionDoc[] } | null)
  const own = (found ? (found.questions ?? []) : []).filter(({ kind }) => kind !== 'file')
  return own.length > 0 ? own : standardFeedback({ moment, side })
}

/**
 * Asks everybody whose feedback is due at `now`, reminds who has not answered, and closes what is over. Each is mailed once per
 * round and kind, however many look at the same time. Answers how many mails were queued.
 */
export async function askForFeedback(of: Asking): Promise<number> {
  const { pool, zone, now } = of
  await pool.query(closeStatement, [now])
  const { rows } = await pool.query<Row>(groupsStatement, [now])
  // At the end of a day, so that every page and mail can name the day alone.
  const today = wallTime({ instant: now, zone }).slice(0, 10)
  const closesAt = endOfDay({ day: daysAfter(today, feedbackDays), zone })
  for (const row of rows) {
    for (const plan of feedbackDue({ plans: row.plans, group: groupOf(row, zone), now })) {
      if (plan.asked) continue
      const questions = JSON.stringify(await questionsOf(of, plan))
      const { moment, side, anonymous } = plan
      await pool.query(roundStatement, [
        ...[uuidv7(now), row.id, moment, side, anonymous, questions, now, closesAt],
      ])
    }
  }
  await pool.query(requestsStatement, [now])
  const asked = await pool.query(mailStatement('feedback_asked', 0), [now])
  const reminded = await pool.query(mailStatement('feedback_reminder', feedbackReminderDays), [now])
  return (asked.rowCount ?? 0) + (reminded.rowCount ?? 0)
}

/** Milliseconds between two looks. */
const interval = 60_000

/** Work for the runner: once a minute, whatever it is asked in between. */
export function asking({
  now,
  wakeOutbox,
  ...of
}: Omit<Asking, 'now'> & { now: () => Date; wakeOutbox: () => void }) {
  let askedAt = Number.NEGATIVE_INFINITY
  return async (): Promise<number> => {
    if (performance.now() - askedAt < interval) return 0
    const asking = { ...of, now: now() }
    const queued = (await askForFeedback(asking)) + (await askForFollowUps(asking))
    askedAt = performance.now()
    if (queued > 0) wakeOutbox()
    return 0
  }
}
