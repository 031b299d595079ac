import { endOf, judge, type PeriodTimes } from './period.ts'

/** Minutes after the close in which a person who had begun may still send, where the period says nothing else. */
export const standardGrace = 15

export type DraftTimes = {
  /** When the service first stored the draft. */
  begunAt: Date
  /** Staff let this one person send until then. */
  extendedUntil: Date | null
}

export type DraftJudgement =
  | {
      ok: true
      because: 'open' | 'grace' | 'extended'
      /** The first instant at which it would be refused if nobody does anything; null = never. */
      until: Date | null
    }
  | {
      ok: false
      code: 'period_not_open' | 'period_paused' | 'period_closed'
      nextChangeAt: Date | null
      /** Present only for a draft: when its time ran out, null when it had none. */
      graceEndsAt?: Date | null
    }

type GracedPeriod = PeriodTimes & { graceMinutes?: number }

/** When the grace ends that this draft has after the close; null when it has none. */
function graceEndOf({ period, draft }: { period: GracedPeriod; draft: DraftTimes }): Date | null {
  const end = endOf(period)
  if (!end || !period.published || draft.begunAt >= end) return null
  // Nobody could send when it closed, so nobody was cut off by the close.
  if (period.pausedAt && period.pausedAt < end) return null
  return new Date(end.getTime() + (period.graceMinutes ?? standardGrace) * 60_000)
}

/**
 * May what was written as this draft be sent at `at`? While the period is open, yes; after its close until the grace or the
 * person's own extension ends, the ending instant excluded. Without a draft the period alone decides.
 */
export function judgeDraft({
  period,
  draft,
  at,
}: {
  period: GracedPeriod
  draft: DraftTimes | null
  at: Date
}): DraftJudgement {
  const { verdict, nextChangeAt, nextVerdict } = judge({ period, at })
  if (verdict === 'scheduled') return { ok: false, code: 'period_not_open', nextChangeAt }
  if (verdict === 'paused') return { ok: false, code: 'period_paused', nextChangeAt }
  const grace = draft && graceEndOf({ period, draft })
  const extension = period.published ? (draft?.extendedUntil ?? null) : null
  const last = [grace, extension].reduce((a, b) => (a && b ? (a > b ? a : b) : (a ?? b)), null)
  if (verdict === 'open') {
    const later = nextVerdict === 'closed' && nextChangeAt && last && last > nextChangeAt
    return { ok: true, because: 'open', until: later ? last : nextChangeAt }
  }
  if (grace && at < grace) return { ok: true, because: 'grace', until: last }
  if (extension && at < extension) return { ok: true, because: 'extended', until: last }
  return { ok: false, code: 'period_closed', nextChangeAt, ...(draft ? { graceEndsAt: last } : {}) }
}
