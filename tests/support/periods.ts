import fc from 'fast-check'
import type { PeriodTimes, Verdict } from '@jobbuddies/shared'

export const shifted = (at: Date, ms: number) => new Date(at.getTime() + ms)

/** Few instants, so that two edges often fall on the same one. */
export const tick = fc.integer({ min: 0, max: 12 })
export const dateOf = (ms: number) => new Date(ms)
export const optionalTick = fc.option(tick.map(dateOf), { nil: null })
export const anyPeriod: fc.Arbitrary<PeriodTimes> = fc.record({
  published: fc.boolean(),
  opensAt: tick.map(dateOf),
  closesAt: optionalTick,
  pausedAt: optionalTick,
  closedAt: optionalTick,
})
export const publishedPeriod = anyPeriod.map((times) => ({ ...times, published: true }))

/** The rule once more, as a coordinator would tell it. */
export function retold(
  { published, opensAt, closesAt, pausedAt, closedAt }: PeriodTimes,
  at: number,
): Verdict {
  const isPast = (edge: Date | null) => edge !== null && edge.getTime() <= at
  if (!published || isPast(closesAt) || isPast(closedAt)) return 'closed'
  if (!isPast(opensAt)) return 'scheduled'
  return isPast(pausedAt) ? 'paused' : 'open'
}
