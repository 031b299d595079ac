import {
  type Answers,
  normaliseEmail,
  problem,
  type Problem,
  type Question,
  type Submission,
  type Suspicion,
  suspicionsOf,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { decide } from './decide.ts'
import type { DraftRow } from './draftRows.ts'
import { type PeriodFacts, type PeriodTexts, readPeriodFacts } from './periodFacts.ts'
import { addressKey } from './rateLimits.ts'
import { newReference } from './reference.ts'
import { findStatement, keepStatement, storeStatement } from './submitStatements.ts'
import { uuidv7 } from './uuidv7.ts'

/** `doubts`: why it is looked at twice; it is stored all the same. */
export type SubmitResult =
  { ok: true; reference: string; doubts: readonly Suspicion[] } | { ok: false; problem: Problem }

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
  draft = null,
  arrivedAt,
  ofNetwork = null,
}: {
  context: SubmitContext
  submission: Submission
  /** The draft of the same id, when whoever sends it holds it. */
  draft?: DraftRow | null
  arrivedAt: Date
  /** Applications of its network of late; null where that is not counted. */
  ofNetwork?: number | null
}): Promise<SubmitResult> {
  const emailKey = normaliseEmail(submission.applicant.email)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const facts = await readPeriodFacts({ pool, id: submission.periodId })
    if (!facts?.times.published) return refuse({ code: 'period_unknown' })
    if (draft && draft.period_id !== facts.id) return refuse({ code: 'id_taken' })
    const now = await textsOf({ facts, locale: submission.locale })
    const texts = draft ? { ...now, questions: draft.form[submission.locale] } : now
    const { questions } = texts
    const decision = await decide({ pool, submission, facts, questions, draft, arrivedAt })
    if (!decision.ok) {
      // A repeat of something stored is a repeat, even if the period closed or asks other questions since.
      const known = await findRepeat({ pool, submission, facts, emailKey })
      return known ? { ok: true, reference: known, doubts: [] } : refuse(decision)
    }
    const doubts = suspicionsOf({
      draft: draft && { begunAt: draft.begun_at, trapped: draft.data.trap === true },
      questions: texts.questions,
      answers: decision.answers,
      arrivedAt,
      ofNetwork,
    })
    const reference = newReference()
    const {
      judged,
      stored,
      is_draft: isDraft,
    } = await store({
      pool,
      submission,
      facts,
      texts,
      emailKey,
      arrivedAt,
      answers: decision.answers,
      files: decision.files,
      reference,
      holdsDraft: draft !== null,
      flagged: doubts.join(' ') || null,
    })
    if (stored === 1) return { ok: true, reference, doubts }
    if (judged === 0) continue
    if (isDraft && !draft) {
      // Only who holds a draft sends it; a repeat of what was sent is told its reference all the same.
      const known = await findRepeat({ pool, submission, facts, emailKey })
      return known ? { ok: true, reference: known, doubts } : refuse({ code: 'id_taken' })
    }
    const earlier = await findEarlier({ pool, submission, facts, emailKey })
    if (!earlier) continue
    if (earlier.emailKey !== emailKey || earlier.periodId !== facts.id) return refuse({ code: 'id_taken' })
    if (earlier.id !== submission.id) {
      const kept = JSON.stringify({
        id: submission.id,
        applicant: submission.applicant,
        answers: decision.answers,
      })
      await pool.query(keepStatement, [
        uuidv7(arrivedAt),
        earlier.id,
        arrivedAt,
        kept,
        submission.id,
        addressKey(emailKey),
        uuidv7(arrivedAt),
        submission.locale,
        texts.title,
        decision.files,
      ])
    }
    return { ok: true, reference: earlier.reference, doubts }
  }
  return refuse({ code: 'unavailable' })
}

type Stored = { judged: number; stored: number; is_draft: boolean }

async function store({
  pool,
  submission,
  facts,
  texts,
  emailKey,
  arrivedAt,
  answers,
  files,
  reference,
  holdsDraft,
  flagged,
}: {
  pool: Pool
  submission: Submission
  facts: PeriodFacts
  texts: { title: string; questions: Question[] }
  emailKey: string
  arrivedAt: Date
  answers: Answers
  /** Ids of the files that go along. */
  files: readonly string[]
  reference: string
  /** Whoever sends it holds the draft of this id. */
  holdsDraft: boolean
  flagged: string | null
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
    JSON.stringify({ reference, locale, ...(flagged ? { flagged } : {}) }),
    uuidv7(arrivedAt),
    JSON.stringify({ reference, title: texts.title }),
    times.opensAt,
    times.closesAt,
    times.pausedAt,
    times.closedAt,
    facts.updatedAt,
    facts.setId,
    facts.setUpdatedAt,
    addressKey(emailKey),
    submission.preferences ?? [],
    submission.eligibility === 'confirmed',
    holdsDraft,
    flagged,
    files,
  ]
  const { rows } = await pool.query<Stored>({ name: 'jobbuddies-store', text: storeStatement, values })
  return rows[0] ?? { judged: 0, stored: 0, is_draft: false }
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
