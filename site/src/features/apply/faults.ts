import {
  checkAnswers,
  checkPage,
  checkPreferences,
  type DraftData,
  type FieldError,
  type Locale,
  readSubmission,
  type Submission,
  type SubmissionInput,
} from '@jobbuddies/shared'
import { type Asking, type FormPage, pageOfPath, stepsOf } from './formPages.ts'

/** The submission that these answers stand for. Answers to questions that are not asked stay behind. */
export function toSubmission({
  id,
  data,
  asking,
  locale,
}: {
  id: string
  data: DraftData
  asking: Asking
  locale: Locale
}): SubmissionInput {
  const asked = new Set(asking.questions.map(({ key }) => key))
  const known = Object.entries(data.answers).filter(([key]) => asked.has(key))
  const { answers } = checkAnswers({ questions: asking.questions, answers: Object.fromEntries(known) })
  const { name = '', email = '', phone = '' } = data.applicant
  return {
    id,
    periodId: asking.period.id,
    locale,
    applicant: { name, email, ...(phone.trim() === '' ? {} : { phone }) },
    answers,
    ...(data.preferences && data.preferences.length > 0 ? { preferences: data.preferences } : {}),
    ...(data.eligibility === 'confirmed' ? { eligibility: 'confirmed' as const } : {}),
    // The schema says what is wrong when it is not given.
    consent: data.consent as true,
  }
}

type Given = { id: string; data: DraftData; asking: Asking; locale: Locale }

const applicantFaults = (given: Given): FieldError[] => {
  const read = readSubmission(toSubmission(given))
  return read.ok ? [] : read.errors.filter(({ path }) => path.startsWith('applicant.'))
}

const preferenceFaults = ({ data, asking: { offered, period } }: Given) =>
  checkPreferences({
    preferences: data.preferences ?? [],
    offered: offered.map(({ id }) => id),
    own: period.industryId,
  })

const eligibilityFaults = ({ data, asking }: Given): FieldError[] =>
  asking.requirements.length > 0 && data.eligibility !== 'confirmed'
    ? [{ path: 'eligibility', code: 'required' }]
    : []

/** What is wrong on one page. */
export function pageFaults({ page, ...given }: Given & { page: FormPage }): FieldError[] {
  if (page === 'eligibility') return eligibilityFaults(given)
  if (page === 'fields') return preferenceFaults(given)
  if (page === 'check') return []
  const { questions } = given.asking
  const answered = checkPage({ questions, answers: given.data.answers, page })
  return page === 'about' ? [...applicantFaults(given), ...answered] : answered
}

/** What keeps the whole from being sent, page by page; or the submission. */
export function readAll(
  given: Given,
): { ok: true; submission: Submission } | { ok: false; errors: FieldError[] } {
  const steps = stepsOf({ asking: given.asking, answers: given.data.answers })
  const errors = steps.flatMap((page) => pageFaults({ ...given, page }))
  const read = readSubmission(toSubmission(given))
  if (errors.length === 0 && read.ok) return read
  const more = read.ok ? [] : read.errors.filter(({ path }) => pageOfPath(given.asking, path) === 'check')
  return { ok: false, errors: [...errors, ...more] }
}
