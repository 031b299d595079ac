import { dayAfter, endOf, judge, type Period, periodTimes, startOfDay } from '@jobbuddies/shared'
import { dayIn } from '../../i18n/dates.ts'
import { nextStep } from './timeLeft.ts'

type Changes = readonly number[]

/** What was found for a list of periods, and from when on it no longer holds. Zone arithmetic is dear, lists are few. */
const known = new WeakMap<readonly Period[], { from: number; until: number; changes: Changes }>()

/** The opening, closing or pause that comes next, and the next word told about how far it is. */
function changesOfOne({ period, now }: { period: Period; now: Date }): number[] {
  const times = periodTimes(period)
  const { nextChangeAt } = judge({ period: times, at: now })
  // A pause may come before the closing that the page counts down to.
  return [nextChangeAt, times.opensAt, endOf(times)].flatMap((instant) => {
    const left = instant ? instant.getTime() - now.getTime() : 0
    return instant && left > 0 ? [instant.getTime(), instant.getTime() - nextStep(left)] : []
  })
}

function find({ periods, now }: { periods: readonly Period[]; now: Date }): Changes {
  const zones = [...new Set(periods.map(({ zone }) => zone))]
  const midnights = zones.map((zone) =>
    startOfDay({ day: dayAfter(dayIn({ instant: now, zone })), zone }).getTime(),
  )
  return [...periods.flatMap((period) => changesOfOne({ period, now })), ...midnights]
}

/**
 * When a page that shows periods becomes untrue by itself: a verdict changes, or "3 days left" does, or an edge comes so
 * near that the page has to watch for it. Milliseconds, not in order.
 */
export function changesOf({ periods, now }: { periods: readonly Period[]; now: Date }): Changes {
  const at = now.getTime()
  const before = known.get(periods)
  if (before && at >= before.from && at < before.until) return before.changes
  const changes = find({ periods, now })
  known.set(periods, { from: at, until: Math.min(...changes), changes })
  return changes
}
