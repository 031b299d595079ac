import type { Period, Site } from './api.ts'
import { escaped, fileOf, utc } from './calendarText.ts'
import type { Locale } from './locale.ts'
import { endOf, periodTimes } from './period.ts'
import { sitePaths } from './sitePaths.ts'

type Words = {
  name: (site: string) => string
  opens: (title: string) => string
  closes: (title: string) => string
  apply: string
}
const words: Record<Locale, Words> = {
  en: {
    name: (site) => `${site}: application periods`,
    opens: (title) => `Applications open: ${title}`,
    closes: (title) => `Applications close: ${title}`,
    apply: 'Read more and apply:',
  },
  sv: {
    name: (site) => `${site}: ansökningstider`,
    opens: (title) => `Ansökan öppnar: ${title}`,
    closes: (title) => `Ansökan stänger: ${title}`,
    apply: 'Läs mer och ansök:',
  },
  fi: {
    name: (site) => `${site}: hakuajat`,
    opens: (title) => `Haku avautuu: ${title}`,
    closes: (title) => `Haku sulkeutuu: ${title}`,
    apply: 'Lue lisää ja hae:',
  },
}

const hour = 3_600_000
/** Edges longer ago than this are left out, in milliseconds. */
const kept = 90 * 24 * hour
/** Revisions count the seconds since 2020, so that a later one is always a greater number and fits 32 bits. */
const revisionsFrom = Date.UTC(2020, 0, 1)

type Edge = { kind: 'opens' | 'closes'; from: Date; to: Date; cancelled: boolean }

/**
 * A period's edges as stretches of time. An opening is the hour from it on, a closing the hour up to it: a period that
 * closes at the end of 31 May stands on 31 May. What will not happen, since the period ended before it opened, is cancelled.
 */
function edgesOf({ period, now }: { period: Period; now: Date }): Edge[] {
  const times = periodTimes(period)
  const end = endOf(times)
  const cancelled = end !== null && end <= times.opensAt
  const closing = cancelled ? times.closesAt : end
  const edges: Edge[] = [
    { kind: 'opens', from: times.opensAt, to: new Date(times.opensAt.getTime() + hour), cancelled },
    ...(closing
      ? [{ kind: 'closes' as const, from: new Date(closing.getTime() - hour), to: closing, cancelled }]
      : []),
  ]
  return edges.filter(({ to }) => now.getTime() - to.getTime() < kept)
}

/**
 * Openings and closings of the published periods as an iCalendar file (RFC 5545), in the site's language: of all of
 * them, or of the one with this id. The same content gives the same text, whatever the clock says within a day.
 * @param siteUrl where the public site is, without a slash at the end
 */
export function periodCalendar({
  site,
  siteUrl,
  now,
  id,
}: {
  site: Site
  siteUrl: string
  now: Date
  id?: string
}): string {
  const { locale, settings } = site
  const { name, apply, ...summary } = words[locale]
  const shown = site.periods.filter((period) => period.published && (id === undefined || period.id === id))
  const events = shown.flatMap((period) => {
    const url = siteUrl + sitePaths.period(locale, period.slug)
    const changed = new Date(period.updatedAt)
    return edgesOf({ period, now }).flatMap(({ kind, from, to, cancelled }) => [
      'BEGIN:VEVENT',
      `UID:${period.id}-${kind}@jobbuddies`,
      `SEQUENCE:${Math.max(0, Math.floor((changed.getTime() - revisionsFrom) / 1000))}`,
      `DTSTAMP:${utc(changed)}`,
      `LAST-MODIFIED:${utc(changed)}`,
      `DTSTART:${utc(from)}`,
      `DTEND:${utc(to)}`,
      `SUMMARY:${escaped(summary[kind](period.title))}`,
      `DESCRIPTION:${escaped(`${apply} ${url}`)}`,
      `URL:${url}`,
      `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ])
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobBuddies//Application periods//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name(settings.siteName))}`,
    `X-WR-CALNAME:${escaped(name(settings.siteName))}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...events,
    'END:VCALENDAR',
  ]
  return fileOf(lines)
}
