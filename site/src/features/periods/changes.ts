import { dayAfter, nextChangeOf, type Period, periodTimes, startOfDay } from '@jobbuddies/shared'
import { dayIn } from '../../i18n/dates.ts'

type Changes = readonly number[]

/** What was found for a list of periods, and from when on it no longer holds. Zone arithmetic is dear, lists are few. */
const known = new WeakMap<readonly Period[], { from: number; until: number; changes: Changes }>()

function find({ periods, now }: { periods: readonly Period[]; now: Date }): Changes {
  const next = nextChangeOf({ periods: periods.map(periodTimes), at: now })
  const zones = [...new Set(periods.map(({ zone }) => zone))]
  const midnights = zones.map((zone) =>
    startOfDay({ day: dayAfter(dayIn({ instant: now, zone })), zone }).getTime(),
  )
  return next ? [next.getTime(), ...midnights] : midnights
}

/** When a page that shows periods becomes untrue by itself: a verdict changes, or "3 days left" does. Milliseconds. */
export function changesOf({ periods, now }: { periods: readonly Period[]; now: Date }): Changes {
  const at = now.getTime()
  const before = known.get(periods)
  if (before && at >= before.from && at < before.until) return before.changes
  const changes = find({ periods, now })
  known.set(periods, { from: at, until: Math.min(...changes), changes })
  return changes
}
