import {
  checkAnswers,
  type FieldError,
  judge,
  type Locale,
  type Period,
  periodTimes,
  type ProblemCode,
  readSubmission,
} from '@jobbuddies/shared'
import { type Sent, submit } from '../../cms/submit.ts'
import type { Runtime } from '../../runtime.ts'
import { toSubmission, type Typed } from './readForm.ts'

export type Outcome =
  | { kind: 'accepted'; reference: string }
  | { kind: 'faulty'; errors: FieldError[] }
  /** About time: the period was not open when the application arrived. */
  | { kind: 'late'; code: 'period_closed' | 'period_not_open' | 'period_paused' | 'period_unknown' }
  | { kind: 'refused'; code: ProblemCode }
  | { kind: 'unreachable' }

const timely = {
  period_closed: true,
  period_not_open: true,
  period_paused: true,
  period_unknown: true,
} as const
const isLate = (code: ProblemCode): code is keyof typeof timely => code in timely

function outcomeOf(sent: Sent): Outcome {
  if (sent.kind === 'receipt') return { kind: 'accepted', reference: sent.receipt.reference }
  if (sent.kind === 'unreachable') return sent
  const { code, errors = [] } = sent.problem
  if (code === 'not_found') return { kind: 'late', code: 'period_unknown' }
  if (isLate(code)) return { kind: 'late', code }
  return code === 'invalid' && errors.length > 0 ? { kind: 'faulty', errors } : { kind: 'refused', code }
}

/** Checks the fields here, so that a slip costs no journey; whether it is in time only the CMS decides. */
export async function apply({
  typed,
  period,
  locale,
  arrivedAt,
  site,
}: {
  typed: Typed
  period: Period
  locale: Locale
  arrivedAt: number
  site: Runtime
}): Promise<Outcome> {
  const submission = toSubmission({ typed, period, locale })
  const read = readSubmission(submission)
  const { errors } = checkAnswers({ questions: period.questions, answers: typed.answers })
  const faults = [...(read.ok ? [] : read.errors), ...errors]
  if (faults.length > 0) return { kind: 'faulty', errors: faults }
  const sent = await submit({
    submission,
    arrivedAt,
    cmsUrl: site.env.cmsUrl,
    secret: site.env.secret,
    reachable: site.contents.reachable(),
  })
  site.contents.noteReach(sent.kind !== 'unreachable')
  const outcome = outcomeOf(sent)
  const thoughtOpen = judge({ period: periodTimes(period), at: new Date(arrivedAt) }).verdict === 'open'
  if (outcome.kind === 'late' && thoughtOpen) {
    // The CMS knows something about this period that we do not; learn it before we answer.
    site.contents.expire(['site'])
    site.invalidate()
    await site.contents.fresh(locale)
  }
  return outcome
}
