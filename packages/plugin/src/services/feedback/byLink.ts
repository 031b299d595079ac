import {
  type Answers,
  checkAnswers,
  type Feedback,
  type FeedbackMoment,
  type FeedbackSide,
  type FeedbackWrite,
  type FieldError,
  type Locale,
  type ProblemCode,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { allOrNothing } from '../groups/transaction.ts'
import { type QuestionDoc, questionsIn } from '../questionDocs.ts'
import type { Client } from '../running/rows.ts'
import { hashOf, isTokenShaped } from '../tokens.ts'
import { mixRound } from './mix.ts'

type Refused = { ok: false; code: ProblemCode; errors?: FieldError[] }

/** Whoever is asked is still in the group, or was until its end; `q` is the request, `r` its round. */
export const isMember = `exists (select from group_members k join groups o on o.id = k.group_id
  where k.group_id = r.group_id and k.application_id = q.application_id and k.state = 'confirmed'
    and (k.until is null or o.stage = 'completed'))`

type Opened = {
  request: string
  round: string
  application: string
  name: string
  programme: string | null
  moment: FeedbackMoment
  side: FeedbackSide
  anonymous: boolean
  answered: boolean
  questions: QuestionDoc[]
  closes_at: Date
  good: boolean
}

const openStatement = `
  select q.id as request, r.id as round, q.application_id as application, g.name, r.moment, r.side, r.anonymous, q.answered, r.questions,
    r.closes_at, (select n.name from programmes_locales n where n._parent_id = g.programme_id and n.name <> ''
      order by (n._locale::text = $3) desc, n._locale limit 1) as programme,
    l.revoked_at is null and l.expires_at > $2::timestamptz and r.closes_at > $2::timestamptz and ${isMember} as good
  from application_links l join feedback_requests q on q.id = l.feedback_request_id
  join feedback_rounds r on r.id = q.round_id join groups g on g.id = r.group_id
  where l.hash = $1 and l.purpose = 'feedback'`

/** What a mailed token asks its holder, while it does. */
async function opened({
  pool,
  token,
  locale,
  now,
}: {
  pool: Pool
  token: string
  locale: Locale
  now: Date
}): Promise<({ ok: true } & Opened) | Refused> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<Opened>(openStatement, [hashOf(token), now, locale])
  const row = rows[0]
  if (!row) return { ok: false, code: 'link_unknown' }
  return row.good ? { ok: true, ...row } : { ok: false, code: 'link_expired' }
}

/** Whatever pages a set has for an application: here there is one. */
const onOnePage = ({ questions }: Opened, locale: Locale) =>
  questionsIn({ questions, locale }).map((question) => ({ ...question, page: 'background' as const }))

/** What the holder of a token is asked. Nothing is recorded by that. */
export async function readFeedback({
  zone,
  ...of
}: {
  pool: Pool
  token: string
  locale: Locale
  /** IANA, of the last day. */
  zone: string
  now: Date
}): Promise<{ ok: true; feedback: Feedback } | Refused> {
  const found = await opened(of)
  if (!found.ok) return found
  const { moment, side, anonymous, answered } = found
  return {
    ok: true,
    feedback: {
      id: found.request,
      title: [found.programme, found.name].filter(Boolean).join(', '),
      ...{ moment, side, anonymous, answered, zone },
      closesAt: found.closes_at.toISOString(),
      questions: onOnePage(found, of.locale),
    },
  }
}

/** Once nobody is left to answer. */
const closeStatement = `
  update feedback_rounds r set closed_at = $2, updated_at = now() where r.id = $1 and r.closed_at is null
    and not exists (select from feedback_requests q where q.round_id = r.id and not q.answered and ${isMember})`

async function keep(
  client: Client,
  { request, round, application, anonymous }: Opened,
  { answers, key, now }: { answers: Answers; key: string; now: Date },
): Promise<'kept' | 'other'> {
  // First the person, as wherever people are erased.
  await client.query(`select from applications where id = $1 for key share`, [application])
  await client.query(`select from feedback_rounds where id = $1 for update`, [round])
  const { rows } = await client.query<{ answered: boolean; sent_key: string | null }>(
    `select answered, sent_key from feedback_requests where id = $1`,
    [request],
  )
  const [before] = rows
  if (!before) return 'other'
  if (before.answered) return before.sent_key === key ? 'kept' : 'other'
  // `updated_at` stays: when somebody answered is nobody's business.
  await client.query(`update feedback_requests set answered = true, sent_key = $2 where id = $1`, [
    request,
    key,
  ])
  await client.query(
    `insert into feedback_answers (id, round_id, application_id, answers) values (gen_random_uuid(), $1, $2, $3::jsonb)`,
    [round, anonymous ? null : application, JSON.stringify(answers)],
  )
  if (anonymous) await mixRound(client, round)
  await client.query(closeStatement, [round, now])
  return 'kept'
}

/** Keeps the answers, once: a repeat with the same id is answered like the first and changes nothing. */
export async function writeFeedback({
  pool,
  write,
  now,
}: {
  pool: Pool
  write: FeedbackWrite
  now: Date
}): Promise<{ ok: true } | Refused> {
  const { token, locale, id } = write
  const found = await opened({ pool, token, locale, now })
  if (!found.ok) return found
  const questions = onOnePage(found, locale)
  const { answers, errors } = checkAnswers({ questions, answers: write.answers })
  if (errors.length > 0) return { ok: false, code: 'invalid', errors }
  const done = await allOrNothing(pool, async (client) => ({
    outcome: await keep(client, found, { answers, key: id, now }),
  }))
  if (!done.ok) throw new Error(done.refusal.code)
  return done.outcome === 'kept' ? { ok: true } : { ok: false, code: 'not_now' }
}
