import { defaultZone, type Locale, wallTime } from '@jobbuddies/shared'
import { timeText, weekdayText, zoneText } from '../i18n/dates.ts'
import { previewWords } from './words.ts'

/** `9.00`, in Finland. */
export const minuteText = (instant: Date): string =>
  timeText(wallTime({ instant, zone: defaultZone }).slice(11))

/** `9.00`, or `9.00.05` when it is not a full minute. */
function clockText(instant: Date): string {
  const second = instant.toISOString().slice(17, 19)
  return second === '00' ? minuteText(instant) : `${minuteText(instant)}.${second}`
}

/** `Monday 1 March 2027 at 9.00` */
export function momentText({ instant, locale }: { instant: Date; locale: Locale }): string {
  const day = weekdayText(wallTime({ instant, zone: defaultZone }).slice(0, 10), locale)
  return previewWords(locale).at(day, clockText(instant))
}

/** `Finnish time` */
export const zoneName = ({ instant, locale }: { instant: Date; locale: Locale }): string =>
  zoneText({ zone: defaultZone, locale, at: instant })
