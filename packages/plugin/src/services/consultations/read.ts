import {
  type Answers,
  type Consultation,
  type ConsultationSay,
  type ConsultWish,
  type Locale,
  type ProblemCode,
  type Question,
  questionSchema,
  redacted,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { z } from 'zod'
import { periodPlace } from '../mailFacts.ts'
import type { MailSources } from '../mailParts.ts'
import { hashOf, isTokenShaped } from '../tokens.ts'

type Opened = { id: string; period_id: string; expires_at: Date }
type Refused = { ok: false; code: ProblemCode }

/** The consultation that a mailed token opens, while it does. */
async function opened({
  pool,
  token,
  now,
}: {
  pool: Pool
  token: string
  now: Date
}): Promise<({ ok: true } & Opened) | Refused> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<Opened & { good: boolean }>(
    `select c.id, c.period_id, c.expires_at, c.revoked_at is null and c.expires_at > $2 as good
     from application_links l join consultations c on c.id = l.consultation_id
     where l.hash = $1 and l.purpose = 'consultation' and l.revoked_at is null`,
    [hashOf(token), now],
  )
  const row = rows[0]
  if (!row) return { ok: false, code: 'link_unknown' }
  return row.good ? { ok: true, ...row } : { ok: false, code: 'link_expired' }
}

type Row = {
  application_id: string
  number: number
  name: string
  shows: boolean
  identifying: string[]
  questions: unknown
  answers: Answers
  wish: ConsultWish | null
  comment: string | null
}

const candidatesStatement = `
  select c.application_id, c.number::int as number, a.name, coalesce(p.consult_shows_names, false) as shows,
    coalesce((select array_agg(t.text) from programmes_texts t where t.parent_id = p.id and t.path = 'identifying'), '{}') as identifying,
    a.questions, a.answers, c.wish, c.comment
  from consultation_candidates c join applications a on a.id = c.application_id join programmes p on p.id = a.programme_id
  where c.consultation_id = $1 and a.stage <> 'withdrawn' order by c.number`

/** What was shown is written into the history of each candidate, the first time. */
const seenStatement = `
  with seen as (
    update consultation_candidates set seen_at = $2, updated_at = now()
    where consultation_id = $1 and application_id = any($3) and seen_at is null returning application_id, consultation_id
  )
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select gen_random_uuid(), application_id, 'shown_to_mentor', $2,
    jsonb_build_object('consultation', consultation_id, 'shown', $4::jsonb -> application_id::text), now(), now() from seen`

/** Names, addresses, files and what tells who somebody is stay away, unless the programme shows names; then files alone. */
function shown(row: Row): Consultation['candidates'][number] {
  const secret = new Set(row.shows ? [] : row.identifying)
  const questions = z
    .array(questionSchema)
    .parse(row.questions)
    .filter(({ key, kind }: Question) => kind !== 'file' && !secret.has(key))
  const text = (value: string) => (row.shows ? value : redacted({ text: value, name: row.name }))
  const answers = questions.flatMap(({ key }) => {
    const answer = row.answers[key]
    if (answer === undefined) return []
    return [[key, typeof answer === 'string' ? text(answer) : answer.map(text)] as const]
  })
  return {
    id: row.application_id,
    number: row.number,
    name: row.shows ? row.name : null,
    questions,
    answers: Object.fromEntries(answers),
    wish: row.wish,
    comment: row.comment ?? '',
  }
}

/** The shortlist behind a mailed token, as far as the mentor may know it, and the record of what was shown. */
export async function readConsultation({
  sources,
  token,
  locale,
}: {
  sources: MailSources
  token: string
  locale: Locale
}): Promise<{ ok: true; consultation: Consultation } | Refused> {
  const { pool } = sources
  const now = sources.now()
  const found = await opened({ pool, token, now })
  if (!found.ok) return found
  const { rows } = await pool.query<Row>(candidatesStatement, [found.id])
  const candidates = rows.map(shown)
  const keys = candidates.map(({ id, name, questions }) => [
    id,
    [...(name === null ? [] : ['name']), ...questions.map(({ key }) => key)],
  ])
  await pool.query(seenStatement, [
    found.id,
    now,
    candidates.map(({ id }) => id),
    JSON.stringify(Object.fromEntries(keys)),
  ])
  const place = await periodPlace({ ...sources, id: found.period_id, locale, now })
  return {
    ok: true,
    consultation: {
      title: place?.title ?? '',
      zone: place?.zone ?? 'UTC',
      expiresAt: found.expires_at.toISOString(),
      candidates,
    },
  }
}

/** Keeps what a mentor says of one candidate, instead of what was said before. */
export async function sayOf({
  pool,
  say: { token, candidateId, wish, comment },
  now,
}: {
  pool: Pool
  say: ConsultationSay
  now: Date
}): Promise<{ ok: true } | Refused> {
  const found = await opened({ pool, token, now })
  if (!found.ok) return found
  const { rowCount } = await pool.query(
    `update consultation_candidates c set wish = $3, comment = $4, said_at = $5, updated_at = now()
     from applications a, consultations asked
     where c.consultation_id = $1 and c.application_id = $2 and a.id = c.application_id and a.stage <> 'withdrawn'
       and asked.id = c.consultation_id and asked.revoked_at is null and asked.expires_at > $5`,
    [found.id, candidateId, wish, comment, now],
  )
  return rowCount === 1 ? { ok: true } : { ok: false, code: 'not_now' }
}
