import type { Words } from './words.ts'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** `Monday 30 November 2026 at 09:00 EET`, in the period's zone. */
export function instantText({
  instant,
  zone,
  language,
}: {
  instant: Date
  zone: string
  language: string
}): string {
  const second = instant.getSeconds() === 0 ? undefined : ('2-digit' as const)
  const key = `${language} ${zone} ${second}`
  let formatter = formatters.get(key)
  if (!formatter) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second,
      timeZoneName: 'short',
    })
    formatters.set(key, formatter)
  }
  return formatter.format(instant)
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>()

/** `Monday 31 May 2027`, for a calendar day (`2027-05-31`). */
export function dayText({ day, language }: { day: string; language: string }): string {
  let formatter = dayFormatters.get(language)
  if (!formatter) {
    const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...parts })
    dayFormatters.set(language, formatter)
  }
  return formatter.format(new Date(`${day}T00:00Z`))
}

/** `3 d 4 h`, `12 min 5 s`: the two largest units of a span in milliseconds, rounded up to the second. */
export function spanText({ span, words }: { span: number; words: Words }): string {
  const seconds = Math.max(0, Math.ceil(span / 1000))
  const units: [number, string][] = [
    [Math.floor(seconds / 86_400), words.units.day],
    [Math.floor(seconds / 3_600) % 24, words.units.hour],
    [Math.floor(seconds / 60) % 60, words.units.minute],
    [seconds % 60, words.units.second],
  ]
  const first = units.findIndex(([count]) => count > 0)
  if (first === -1) return `0 ${words.units.second}`
  return units
    .slice(first, first + 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** `14:05`, in a zone; `14.05` in Finnish. */
export function timeText({ instant, zone, language }: { instant: string; zone: string; language: string }) {
  const key = `${language} ${zone}`
  let clock = clocks.get(key)
  if (!clock) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: zone,
      timeStyle: 'short',
    })
    clocks.set(key, clock)
  }
  return clock.format(new Date(instant))
}

const monthFormatters = new Map<string, Intl.DateTimeFormat>()

/** `Mar`, for the month that begins at this instant in UTC. */
export function monthText({ month, language }: { month: Date; language: string }): string {
  let formatter = monthFormatters.get(language)
  if (!formatter) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      month: 'short',
    })
    monthFormatters.set(language, formatter)
  }
  return formatter.format(month)
}
