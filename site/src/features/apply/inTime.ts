import { type Draft, judge, type Period, periodTimes } from '@jobbuddies/shared'

export type InTime =
  /** `until`: the close has passed and this person can send until then all the same; null before the close. */
  | { ok: true; until: Date | null }
  | { ok: false; code: 'period_closed' | 'period_not_open' | 'period_paused' }

const codes = {
  scheduled: 'period_not_open',
  paused: 'period_paused',
  closed: 'period_closed',
} as const

/** May somebody with this draft go on at `at`? The CMS has the last word when it is sent. */
export function inTime({
  period,
  draft,
  at,
}: {
  period: Period
  draft: Pick<Draft, 'sendBefore'> | null
  at: Date
}): InTime {
  const { verdict } = judge({ period: periodTimes(period), at })
  if (verdict === 'open') return { ok: true, until: null }
  const until = draft?.sendBefore ? new Date(draft.sendBefore) : null
  if (verdict === 'closed' && period.published && until && at < until) return { ok: true, until }
  return { ok: false, code: codes[verdict] }
}
