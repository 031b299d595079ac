import { defaultZone, type Locale, type Localized, wallTime } from '@jobbuddies/shared'
import { wordsOf } from './words.ts'

const tags: Localized = { en: 'en-GB', sv: 'sv-FI', fi: 'fi-FI' }

// Days travel as `2027-05-31` and are formatted in UTC, so that no zone moves them.
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const weekday = { weekday: 'long', timeZone: 'UTC' } as const
const dayFormats: Localized<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tags.en, day),
  sv: new Intl.DateTimeFormat(tags.sv, day),
  fi: new Intl.DateTimeFormat(tags.fi, day),
}
const weekdayFormats: Localized<Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tags.en, weekday),
  sv: new Intl.DateTimeFormat(tags.sv, weekday),
  fi: new Intl.DateTimeFormat(tags.fi, weekday),
}
const numberFormats: Localized<Intl.NumberFormat> = {
  en: new Intl.NumberFormat(tags.en),
  sv: new Intl.NumberFormat(tags.sv),
  fi: new Intl.NumberFormat(tags.fi),
}
const zoneFormats = new Map<string, Intl.DateTimeFormat>()

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

/** Bytes as megabytes with one decimal, never none: `0.1`. */
export const megabytes = (bytes: number, locale: Locale): string =>
  number(Math.max(0.1, Math.round((bytes / 1024 / 1024) * 10) / 10), locale)

export const number = (value: number, locale: Locale): string => numberFormats[locale].format(value)

/** `31 May 2027` for `2027-05-31`. */
export const dayText = (day: string, locale: Locale): string => dayFormats[locale].format(dateOf(day))

/** `Monday 31 May 2027`; in Finnish "on Monday", as the phrases need it. */
export function weekdayText(day: string, locale: Locale): string {
  const weekday = weekdayFormats[locale].format(dateOf(day))
  return `${locale === 'fi' ? `${weekday}na` : weekday} ${dayText(day, locale)}`
}

/** `9.00` for `09:00`, as all three languages write it here. */
export const timeText = (time: string): string => time.replace(/^0/, '').replace(':', '.')

/** What people call a zone's time: `Finnish time`. */
export function zoneText({ zone, locale, at }: { zone: string; locale: Locale; at: Date }): string {
  if (zone === defaultZone) return wordsOf(locale).when.finnishTime
  const key = `${locale} ${zone}`
  let format = zoneFormats.get(key)
  if (!format) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    format = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, timeZoneName: 'longGeneric' })
    zoneFormats.set(key, format)
  }
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** The calendar day of an instant in a zone: `2027-05-31`. */
export const dayIn = ({ instant, zone }: { instant: Date; zone: string }): string =>
  wallTime({ instant, zone }).slice(0, 10)

/** Whole calendar days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000)

/** An instant to the second, when the second matters: `31 May 2027, 23.59.58 (Finnish time)`. */
export function exactText({
  instant,
  zone,
  locale,
}: {
  instant: Date
  zone: string
  locale: Locale
}): string {
  const wall = wallTime({ instant, zone })
  const seconds = instant.toISOString().slice(17, 19)
  return `${dayText(wall.slice(0, 10), locale)}, ${timeText(wall.slice(11))}.${seconds} (${zoneText({ zone, locale, at: instant })})`
}
