import { dateFormat } from './dateFormat.ts'
import type { Words } from './words.ts'

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

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
  const time = { hour: '2-digit', minute: '2-digit', second, timeZoneName: 'short' } as const
  return dateFormat(language, { timeZone: zone, ...day, ...time }).format(instant)
}

/** `Monday 31 May 2027`, for a calendar day (`2027-05-31`). */
export const dayText = ({ day: of, language }: { day: string; language: string }): string =>
  dateFormat(language, { timeZone: 'UTC', ...day }).format(new Date(`${of}T00:00Z`))

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

/** `14:05`, in a zone; `14.05` in Finnish. */
export const timeText = ({ instant, zone, language }: { instant: string; zone: string; language: string }) =>
  dateFormat(language, { timeZone: zone, timeStyle: 'short' }).format(new Date(instant))

/** `Mar`, for the month that begins at this instant in UTC. */
export const monthText = ({ month, language }: { month: Date; language: string }): string =>
  dateFormat(language, { timeZone: 'UTC', month: 'short' }).format(month)
