import {
  closingShown,
  endOf,
  type Industry,
  judge,
  type Locale,
  type Period,
  periodTimes,
  type Programme,
  type Site,
  type Verdict,
  wallTime,
} from '@jobbuddies/shared'
import { dayIn, dayText, daysBetween, timeText, weekdayText, zoneText } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { countdown, countdownOf, nearEdge } from './timeLeft.ts'

export type PeriodView = {
  id: string
  verdict: Verdict
  title: string
  href: string
  /** `Mentees`; the role's key when the programme does not know it. */
  role: string
  /** The field, or that all fields are welcome. */
  field: string
  programme: Programme | null
  industry: Industry | null
  /** `Closes 31 May 2027 at the end of the day (Finnish time)`; why it is paused while it is. */
  when: string
  /** The instant that `when` speaks of, for `<time>`; null when it speaks of none. */
  instant: Date | null
  /** `3 days left`, `12 minutes left`; null when there is plenty of time. */
  soon: string | null
  /** The phrases for `soon` while it tells hours and minutes, for the page's own script. */
  countdown: string | null
  /** When the verdict changes by itself, and whether that is so near that the page watches for it. */
  edge: { at: Date; near: boolean } | null
  always: boolean
  period: Period
}

/** From so many days on we say how many are left. */
const near = 14

function whenOf({
  period,
  verdict,
  locale,
  at,
}: {
  period: Period
  verdict: Verdict
  locale: Locale
  at: Date
}): { text: string; instant: Date | null } {
  const { when } = wordsOf(locale)
  const { zone } = period
  const times = periodTimes(period)
  const withZone = (text: string, instant: Date) => ({
    text: `${text} (${zoneText({ zone, locale, at: instant })})`,
    instant,
  })
  if (verdict === 'scheduled') {
    const wall = wallTime({ instant: times.opensAt, zone })
    return withZone(
      when.opens(weekdayText(wall.slice(0, 10), locale), timeText(wall.slice(11))),
      times.opensAt,
    )
  }
  if (verdict === 'paused')
    return { text: period.pauseReason || wordsOf(locale).closedPage.pausedHelp, instant: null }
  const end = endOf(times)
  if (!end || (verdict === 'closed' && end > at))
    return { text: verdict === 'closed' ? wordsOf(locale).verdicts.closed : when.always, instant: null }
  const { day, time } = closingShown({ closesAt: end, zone })
  const text = verdict === 'closed' ? dayText(day, locale) : weekdayText(day, locale)
  const [wholeDay, atTime] =
    verdict === 'closed' ? [when.closedDay, when.closedTime] : [when.closesDay, when.closesTime]
  return withZone(time === null ? wholeDay(text) : atTime(text, timeText(time)), end)
}

/** How far it is to the instant that counts for a visitor: the opening, or the end of what is open. */
function soonOf({
  period,
  verdict,
  locale,
  at,
}: {
  period: Period
  verdict: Verdict
  locale: Locale
  at: Date
}): Pick<PeriodView, 'soon' | 'countdown'> {
  const { when } = wordsOf(locale)
  const { zone } = period
  const opening = verdict === 'scheduled'
  const instant = opening ? new Date(period.opensAt) : endOf(periodTimes(period))
  if (!instant || (!opening && verdict !== 'open')) return { soon: null, countdown: null }
  const left = instant.getTime() - at.getTime()
  if (left > 0 && left <= nearEdge) {
    const phrases = countdownOf(opening ? when.opening : when.closing)
    return { soon: countdown({ left, phrases }).text, countdown: phrases }
  }
  const day = opening ? dayIn({ instant, zone }) : closingShown({ closesAt: instant, zone }).day
  const days = daysBetween(dayIn({ instant: at, zone }), day)
  const [today, tomorrow, later] = opening
    ? [when.opensToday, when.opensTomorrow, when.opensIn]
    : [when.closesToday, when.closesTomorrow, when.daysLeft]
  const soon = days > near ? null : days <= 0 ? today : days === 1 ? tomorrow : later(days)
  return { soon, countdown: null }
}

/** Everything that a page says about one period at one instant. */
export function periodView({
  period,
  site,
  locale,
  at,
}: {
  period: Period
  site: Site
  locale: Locale
  at: Date
}): PeriodView {
  const programme = site.programmes.find(({ id }) => id === period.programmeId) ?? null
  const industry = site.industries.find(({ id }) => id === period.industryId) ?? null
  const role = programme?.roles.find(({ key }) => key === period.role)
  const { verdict, nextChangeAt } = judge({ period: periodTimes(period), at })
  const when = whenOf({ period, verdict, locale, at })
  return {
    id: period.id,
    verdict,
    title: period.title,
    href: paths.period(locale, period.slug),
    role: role?.plural ?? period.role,
    field: industry?.name ?? wordsOf(locale).board.allFields,
    programme,
    industry,
    when: when.text,
    instant: when.instant,
    ...soonOf({ period, verdict, locale, at }),
    edge: nextChangeAt && { at: nextChangeAt, near: nextChangeAt.getTime() - at.getTime() <= nearEdge },
    always: period.closesAt === null,
    period,
  }
}
