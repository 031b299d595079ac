import {
  type Answers,
  checkPreferences,
  type Decision,
  decideSubmission,
  fileFaults,
  type Question,
  type Submission,
  withFiles,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { filesOf } from '../uploads/rows.ts'
import type { DraftRow } from './draftRows.ts'
import { industriesOffered } from './offeredIndustries.ts'
import type { PeriodFacts } from './periodFacts.ts'

/** With the ids of the files that go along. */
export type Decided = Exclude<Decision, { ok: true }> | { ok: true; answers: Answers; files: string[] }

/** The files of a draft as they are at this moment; without a draft nobody can have sent any. */
async function filesAndFaults({ pool, submission, questions, draft }: Given) {
  const asksFiles = questions.some(({ kind }) => kind === 'file')
  const files = draft && asksFiles ? await filesOf({ pool, draft: draft.id }) : []
  const given = { questions, files, answers: submission.answers }
  // Who sends may not know yet what was uploaded last, but may not name what is not there.
  return { files, faults: fileFaults(given), answers: withFiles(given) }
}

type Given = {
  pool: Pool
  submission: Submission
  facts: PeriodFacts
  questions: readonly Question[]
  draft: DraftRow | null
  arrivedAt: Date
}

/** May it be stored? The rule of shared, with what only the database knows: which industries and files may be named. */
export async function decide(given: Given): Promise<Decided> {
  const { pool, submission, facts, questions, draft, arrivedAt } = given
  const { answers, files, faults } = await filesAndFaults(given)
  const decision = decideSubmission({
    submission: { answers },
    period: facts.times,
    questions,
    draft: draft && { begunAt: draft.begun_at, extendedUntil: draft.extended_until },
    arrivedAt,
  })
  const inTime = decision.ok || decision.code === 'invalid'
  if (!inTime) return decision
  const { preferences = [] } = submission
  const offered = preferences.length === 0 ? [] : await industriesOffered({ pool, facts })
  const wrong = checkPreferences({ preferences, offered, own: facts.industryId })
  const errors = [...faults, ...(decision.ok ? [] : (decision.errors ?? [])), ...wrong]
  if (errors.length > 0) return { ok: false, code: 'invalid', errors }
  if (!decision.ok) return decision
  const sent = new Set(Object.values(decision.answers).flat())
  return { ...decision, files: files.flatMap(({ id }) => (sent.has(id) ? [id] : [])) }
}
