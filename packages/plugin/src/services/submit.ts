import {
  decideSubmission,
  normaliseEmail,
  problem,
  type Problem,
  type Question,
  type Submission,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { type PeriodFacts, type PeriodTexts, readPeriodFacts } from './periodFacts.ts'
import { newReference } from './reference.ts'
import { uuidv7 } from './uuidv7.ts'

/**
 * Application, history entry and outgoing mail in one statement, so in one transaction: the answer to it is the proof of
 * the commit. It stores nothing when the period's times are no longer those that were judged.
 */
const storeStatement = `
  with period as (
    select id from application_periods
    where id = $2 and published and opens_at = $19 and closes_at is not distinct from $20
      and paused_at is not distinct from $21 and closed_at is not distinct from $22 and updated_at = $23
  ), stored as (
    insert into applications (id, period_id, programme_id, industry_id, role, reference, stage, name, email, email_key, phone,
      locale, answers, questions, arrived_at, consented_at, created_at, updated_at)
    select $1, period.id, $3, $4, $5, $6, 'submitted', $7, $8, $9, $10, $11, $12::jsonb, $13::jsonb, $14, $14, now(), now() from period
    on conflict do nothing
    returning id
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $15, stored.id, 'submitted', $14, $16::jsonb, now(), now() from stored
  ), mail as (
    insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
    select $17, 'receipt:' || stored.id, $8, $11, 'receipt', $18::jsonb, stored.id, 'queued', 0, now(), now(), now() from stored
  )
  select (select count(*) from period)::int as judged, (select count(*) from stored)::int as stored`

const findStatement = `
  select id, period_id, email_key, reference from applications
  where id = $1 or (period_id = $2 and email_key = $3 and role = $4)
  order by (id = $1) desc limit 1`

/** Keeps what a person sent a second time with their first application: words are never thrown away. */
const keepStatement = `
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $1, $2, 'sent_again', $3, $4::jsonb, now(), now()
  where not exists (select from application_events where application_id = $2 and kind = 'sent_again' and data ->> 'id' = $5)`

export type SubmitResult = { ok: true; reference: string } | { ok: false; problem: Problem }

export type SubmitContext = {
  pool: Pool
  textsOf: (of: { facts: PeriodFacts; locale: Submission['locale'] }) => Promise<PeriodTexts>
}

const refuse = (of: Parameters<typeof problem>[0]): SubmitResult => ({ ok: false, problem: problem(of) })

/** How often the period may change, or a reference clash, under one submission before it is told to try again. */
const attempts = 4

/**
 * Stores a submission that reached the service at `arrivedAt`, or says why not. `ok` means that the row is committed.
 * @throws when the database cannot be reached or refuses to commit: then nothing is known and the sender repeats
 */
export async function submit({
  context: { pool, textsOf },
  submission,
  arrivedAt,
}: {
  context: SubmitContext
  submission: Submission
  arrivedAt: Date
}): Promise<SubmitResult> {
  const emailKey = normaliseEmail(submission.applicant.email)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const facts = await readPeriodFacts({ pool, id: submission.periodId })
    if (!facts?.times.published) return refuse({ code: 'period_unknown' })
    const texts = await textsOf({ facts, locale: submission.locale })
    const decision = decideSubmission({
      submission,
      period: facts.times,
      questions: texts.questions,
      arrivedAt,
    })
    if (!decision.ok) {
      // A repeat of something stored is a repeat, even if the period closed or asks other questions since.
      const known = await findRepeat({ pool, submission, facts, emailKey })
      return known ? { ok: true, reference: known } : refuse(decision)
    }
    const reference = newReference()
    const { judged, stored } = await store({
      pool,
      submission,
      facts,
      texts,
      emailKey,
      arrivedAt,
      answers: decision.answers,
      reference,
    })
    if (stored === 1) return { ok: true, reference }
    if (judged === 0) continue
    const earlier = await findEarlier({ pool, submission, facts, emailKey })
    if (!earlier) continue
    if (earlier.emailKey !== emailKey || earlier.periodId !== facts.id) return refuse({ code: 'id_taken' })
    if (earlier.id !== submission.id) {
      const kept = JSON.stringify({
        id: submission.id,
        applicant: submission.applicant,
        answers: decision.answers,
      })
      await pool.query(keepStatement, [uuidv7(arrivedAt), earlier.id, arrivedAt, kept, submission.id])
    }
    return { ok: true, reference: earlier.reference }
  }
  return refuse({ code: 'unavailable' })
}

type Stored = { judged: number; stored: number }

async function store({
  pool,
  submission,
  facts,
  texts,
  emailKey,
  arrivedAt,
  answers,
  reference,
}: {
  pool: Pool
  submission: Submission
  facts: PeriodFacts
  texts: { title: string; questions: Question[] }
  emailKey: string
  arrivedAt: Date
  answers: Record<string, string>
  reference: string
}): Promise<Stored> {
  const { applicant, locale } = submission
  const { times } = facts
  const values = [
    submission.id,
    facts.id,
    facts.programmeId,
    facts.industryId,
    facts.role,
    reference,
    applicant.name,
    applicant.email,
    emailKey,
    applicant.phone || null,
    locale,
    JSON.stringify(answers),
    JSON.stringify(texts.questions),
    arrivedAt,
    uuidv7(arrivedAt),
    JSON.stringify({ reference, locale }),
    uuidv7(arrivedAt),
    JSON.stringify({ reference, title: texts.title }),
    times.opensAt,
    times.closesAt,
    times.pausedAt,
    times.closedAt,
    facts.updatedAt,
  ]
  const { rows } = await pool.query<Stored>({ name: 'jobbuddies-store', text: storeStatement, values })
  return rows[0] ?? { judged: 0, stored: 0 }
}

type Earlier = { id: string; periodId: string; emailKey: string; reference: string }

async function findEarlier({
  pool,
  submission,
  facts,
  emailKey,
}: {
  pool: Pool
  submission: Submission
  facts: PeriodFacts
  emailKey: string
}): Promise<Earlier | null> {
  const { rows } = await pool.query<{ id: string; period_id: string; email_key: string; reference: string }>({
    name: 'jobbuddies-earlier',
    text: findStatement,
    values: [submission.id, facts.id, emailKey, facts.role],
  })
  const row = rows[0]
  return row
    ? { id: row.id, periodId: row.period_id, emailKey: row.email_key, reference: row.reference }
    : null
}

async function findRepeat(of: Parameters<typeof findEarlier>[0]): Promise<string | null> {
  const earlier = await findEarlier(of)
  return earlier?.id === of.submission.id && earlier.emailKey === of.emailKey ? earlier.reference : null
}

/** Did the database, rather than our own code, fail? Then nothing is known to be stored and the sender may repeat. */
export function isDatabaseError(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'].includes(code)) return true
  return (
    /^[0-9A-Z]{5}$/.test(code) ||
    /connection terminated|trying to connect|connection ended|read timeout/i.test(message)
  )
}
