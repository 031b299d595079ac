import { defaultZone, type Locale, wallTime } from '@jobbuddies/shared'
import { mailWords } from '../../mail/words/index.ts'

const tags: Record<Locale, string> = { en: 'en-GB', sv: 'sv-FI', fi: 'fi-FI' }
const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const days: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(tags.en, date),
  sv: new Intl.DateTimeFormat(tags.sv, date),
  fi: new Intl.DateTimeFormat(tags.fi, date),
}
const zoneFormats = new Map<string, Intl.DateTimeFormat>()

/** `Finnish time`; elsewhere as the language calls the zone's time. */
function zoneText(zone: string, locale: Locale, at: Date): string {
  if (zone === defaultZone) return mailWords[locale].finnishTime
  const key = `${locale} ${zone}`
  let format = zoneFormats.get(key)
  if (!format) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    format = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, timeZoneName: 'longGeneric' })
    zoneFormats.set(key, format)
  }
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

const timeOf = (wall: string): string => wall.slice(11).replace(/^0/, '').replace(':', '.')
const dayOf = (wall: string, locale: Locale): string =>
  days[locale].format(new Date(`${wall.slice(0, 10)}T00:00:00Z`))

type Of = { from: Date; to?: Date; zone: string; locale: Locale }

/** `Monday 7 June 2027, 9.00–9.30 (Finnish time)`; without `to` an instant. */
export function slotText({ from, to, zone, locale }: Of): string {
  const wall = wallTime({ instant: from, zone })
  const end = to ? `–${timeOf(wallTime({ instant: to, zone }))}` : ''
  return `${dayOf(wall, locale)}, ${timeOf(wall)}${end} (${zoneText(zone, locale, from)})`
}
