import { endOf, type Locale, type Period, periodTimes, type Site } from '@jobbuddies/shared'
import { type PeriodView, periodView } from './periodView.ts'

export type PeriodGroups = {
  /** Open with an end, the nearest first. */
  open: PeriodView[]
  /** Open without an end. */
  always: PeriodView[]
  /** The next to open first; paused ones, of which nobody knows when, after them. */
  coming: PeriodView[]
  /** Closed within the last 90 days, the latest first. */
  recent: PeriodView[]
  /** Closed earlier than that, the latest first. */
  past: PeriodView[]
}

const recently = 90 * 86_400_000

const opening = ({ period }: PeriodView) => Date.parse(period.opensAt)
const ending = ({ period }: PeriodView) => endOf(periodTimes(period))?.getTime() ?? Number.POSITIVE_INFINITY

/** The published periods, sorted into what a visitor asks: what is open, what comes, what was there. */
export function periodGroups({
  site,
  locale,
  at,
  only = () => true,
}: {
  site: Site
  locale: Locale
  at: Date
  only?: (period: Period) => boolean
}): PeriodGroups {
  const views = site.periods
    .filter((period) => period.published && only(period))
    .map((period) => periodView({ period, site, locale, at }))
  const are = (verdict: PeriodView['verdict']) => views.filter((view) => view.verdict === verdict)
  const open = are('open')
  const closed = are('closed').sort((a, b) => ending(b) - ending(a))
  const lately = (view: PeriodView) => at.getTime() - ending(view) < recently
  return {
    open: open.filter(({ always }) => !always).sort((a, b) => ending(a) - ending(b)),
    always: open.filter(({ always }) => always),
    coming: [...are('scheduled').sort((a, b) => opening(a) - opening(b)), ...are('paused')],
    recent: closed.filter(lately),
    past: closed.filter((view) => !lately(view)),
  }
}
