import {
  decideSubmission,
  type FieldError,
  judge,
  type Locale,
  type Period,
  periodTimes,
  type ProblemCode,
  type Submission,
} from '@jobbuddies/shared'
import { type Sent, submit } from '../../cms/submit.ts'
import type { Passed } from '../../cms/signed.ts'
import type { Runtime } from '../../runtime.ts'
import { readAll } from './faults.ts'
import { withoutFiles } from './formPages.ts'
import { readPressed, writePressed } from './pressed.ts'
import type { Progress } from './progress.ts'

export type LateCode = 'period_closed' | 'period_not_open' | 'period_paused' | 'period_unknown'

export type Outcome =
  /** `proof`: work for the browser, which spares staff a look. */
  | { kind: 'accepted'; reference: string; proof?: string | undefined }
  | { kind: 'faulty'; errors: FieldError[] }
  /** About time: the period was not open when the application arrived. */
  | { kind: 'late'; code: LateCode }
  /** `pressed`: when it was first sent, for the page to carry until it is sent again. */
  | { kind: 'refused'; code: ProblemCode; pressed: string | null }
  | { kind: 'unreachable'; pressed: string }
  /** Too many are sending; `seconds`: after which it may be sent again. */
  | { kind: 'busy'; seconds: number; pressed: string }

const timely = {
  period_closed: true,
  period_not_open: true,
  period_paused: true,
  period_unknown: true,
} as const
export const isLate = (code: ProblemCode): code is LateCode => code in timely

function outcomeOf(sent: Sent, pressed: string): Outcome {
  if (sent.kind === 'receipt') return { kind: 'accepted', ...sent.receipt }
  if (sent.kind === 'unreachable' || sent.kind === 'busy') return { ...sent, pressed }
  const { code, errors = [] } = sent.problem
  if (code === 'not_found') return { kind: 'late', code: 'period_unknown' }
  if (isLate(code)) return { kind: 'late', code }
  return code === 'invalid' && errors.length > 0
    ? { kind: 'faulty', errors }
    : { kind: 'refused', code, pressed }
}

/** The reference on the receipt of a rehearsal. */
const noReference = 'TEST-TEST'

/** What would become of it, by the same rule as the CMS's. Nothing is sent. */
function rehearse({
  submission,
  period,
  arrivedAt,
}: {
  submission: Submission
  period: Period
  arrivedAt: number
}): Outcome {
  const decided = decideSubmission({
    submission,
    period: periodTimes(period),
    questions: withoutFiles(period).questions,
    arrivedAt: new Date(arrivedAt),
  })
  if (decided.ok) return { kind: 'accepted', reference: noReference }
  const { code } = decided
  return isLate(code) ? { kind: 'late', code } : { kind: 'refused', code, pressed: null }
}

/** Checks everything here, so that a slip costs no journey; whether it is in time only the CMS decides. */
export async function sendAll({
  progress,
  locale,
  passed,
  site,
  trial,
  pressed,
}: {
  progress: Progress
  locale: Locale
  passed: Passed
  site: Runtime
  /** What the page says of an earlier press. */
  pressed: string | null
  /** Nothing is sent. In a rehearsal it is judged all the same, in a demonstration not even that. */
  trial: 'rehearsal' | 'demo' | null
}): Promise<Outcome> {
  const { key, data, asking } = progress
  const { period } = asking
  const { arrivedAt } = passed
  const read = readAll({ id: key.id, data, asking, locale })
  if (!read.ok) return { kind: 'faulty', errors: read.errors }
  const { submission } = read
  if (trial === 'demo') return { kind: 'accepted', reference: noReference }
  if (trial === 'rehearsal') return rehearse({ submission, period, arrivedAt })
  const { secret } = passed
  const first = await readPressed({ secret, submission, written: pressed, now: arrivedAt })
  const since = first ?? arrivedAt
  const sent = await submit({
    submission,
    passed: { ...passed, since },
    cmsUrl: site.env.cmsUrl,
    draftSecret: key.secret,
    reachable: site.contents.reachable(),
  })
  site.contents.noteReach(sent.kind !== 'unreachable')
  const outcome = outcomeOf(sent, await writePressed({ secret, submission, at: since }))
  const thoughtOpen = judge({ period: periodTimes(period), at: new Date(since) }).verdict === 'open'
  if (outcome.kind === 'late' && thoughtOpen) {
    // The CMS knows something about this period that we do not; learn it before we answer.
    site.contents.expire(['site'])
    site.invalidate()
    await site.contents.fresh(locale)
  }
  return outcome
}
