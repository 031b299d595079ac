import type { PeriodContent } from './content/types.ts'

/** The moments of a round at which the demo organisation can be shown. */
export const stages = [
  'before',
  'open',
  'last-hour',
  'closed',
  'interviewing',
  'matching',
  'running',
  'completed',
] as const
export type Stage = (typeof stages)[number]

const hour = 60 * 60 * 1000
const day = 24 * hour
const zone = 'Europe/Helsinki'

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })

/** A calendar day in the demo's zone, some days from `now`: `2027-05-31`. */
const dayAt = (now: Date, days: number) => dayFormat.format(new Date(now.getTime() + days * day))

type Times = { zone: string; opensAt: string; closesAt: string | null }

/** How many days ago the round's period closed at the later stages. */
const closedDaysAgo: Record<Exclude<Stage, 'before' | 'open' | 'last-hour'>, number> = {
  closed: 1,
  interviewing: 10,
  matching: 24,
  running: 70,
  completed: 240,
}

/** When a demo period opens and closes at a stage, told from `now`. Wall times and days are read in the period's zone. */
export function periodTimes({
  period,
  stage,
  now,
}: {
  period: PeriodContent
  stage: Stage
  now: Date
}): Times {
  const { opens, closes, key } = period
  const asTold: Times = {
    zone,
    opensAt: `${dayAt(now, opens.days)}T${opens.time}`,
    closesAt: closes ? dayAt(now, closes.days) : null,
  }
  // The round that the stages move through is the one that is open in the demo; the others stay around it.
  if (stage === 'open' || key !== 'it-mentees') return asTold
  if (stage === 'before') return { zone, opensAt: `${dayAt(now, 3)}T09:00`, closesAt: dayAt(now, 24) }
  if (stage === 'last-hour') {
    return {
      zone,
      opensAt: `${dayAt(now, -20)}T09:00`,
      closesAt: new Date(now.getTime() + hour).toISOString(),
    }
  }
  const ago = closedDaysAgo[stage]
  return { zone, opensAt: `${dayAt(now, -ago - 21)}T09:00`, closesAt: dayAt(now, -ago) }
}
