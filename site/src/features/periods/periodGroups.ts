import { endOf, type Locale, type Period, periodTimes, type Site } from '@jobbuddies/shared'
import { type PeriodView, periodView } from './periodView.ts'

export type PeriodGroups = {
  /** Open with an end, the nearest first; paused ones after them. */
  open: PeriodView[]
  always: PeriodView[]
  /** The next to open first. */
  coming: PeriodView[]
  /** Closed within the last 90 days, the latest first. */
  recent: PeriodView[]
}

const recently = 90 * 86_400_000

const opening = ({ period }: PeriodView) => Date.parse(period.opensAt)
const ending = ({ period }: PeriodView) => endOf(periodTimes(period))?.getTime() ?? Number.POSITIVE_INFINITY

/** The published periods, sorted into what a visitor asks: what is open, what comes, what was there. */
export function periodGroups({ site, locale, at, only = () => true }: { site: Site; locale: Locale; at: Date; only?: (period: Period) => boolean }): PeriodGroups {
  const views = site.periods.filter((period) => period.published && only(period)).map((period) => periodView({ period, site, locale, at }))
  const running = views.filter(({ verdict }) => verdict === 'open' || verdict === 'paused')
  const byEnd = (a: PeriodView, b: PeriodView) => Number(a.verdict === 'paused') - Number(b.verdict === 'paused') || ending(a) - ending(b)
  return {
    open: running.filter(({ always }) => !always).sort(byEnd),
    always: running.filter(({ always }) => always),
    coming: views.filter(({ verdict }) => verdict === 'scheduled').sort((a, b) => opening(a) - opening(b)),
    recent: views.filter((view) => view.verdict === 'closed' && at.getTime() - ending(view) < recently).sort((a, b) => ending(b) - ending(a)),
  }
}
