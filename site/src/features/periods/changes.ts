import { dayAfter, nextChangeOf, type Period, periodTimes, startOfDay } from '@jobbuddies/shared'
import { dayIn } from '../../i18n/dates.ts'

/** When a page that shows periods becomes untrue by itself: a verdict changes, or "3 days left" does. Milliseconds. */
export function changesOf({ periods, now }: { periods: readonly Period[]; now: Date }): (number | null)[] {
  const next = nextChangeOf({ periods: periods.map(periodTimes), at: now })
  const zones = [...new Set(periods.map(({ zone }) => zone))]
  const midnights = zones.map((zone) =>
    startOfDay({ day: dayAfter(dayIn({ instant: now, zone })), zone }).getTime(),
  )
  return [next?.getTime() ?? null, ...midnights]
}
