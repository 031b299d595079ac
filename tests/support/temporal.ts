import { Temporal } from 'temporal-polyfill'
import type { WallReading } from '@jobbuddies/shared'

/** A second reckoning of zones and wall clocks, by Temporal, for comparison with the product's own. */

/** Zones with clock changes at odd hours, by half an hour, at midnight, by a whole day, and with none at all. */
export const zones = [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'UTC',
] as const

/** Every clock change of Finland from 2026 to 2028. */
export const finnishChanges = [
  { change: 'spring 2026', at: '2026-03-29T01:00Z', day: '2026-03-29' },
  { change: 'autumn 2026', at: '2026-10-25T01:00Z', day: '2026-10-25' },
  { change: 'spring 2027', at: '2027-03-28T01:00Z', day: '2027-03-28' },
  { change: 'autumn 2027', at: '2027-10-31T01:00Z', day: '2027-10-31' },
  { change: 'spring 2028', at: '2028-03-26T01:00Z', day: '2028-03-26' },
  { change: 'autumn 2028', at: '2028-10-29T01:00Z', day: '2028-10-29' },
] as const

const zoned = (instant: Date, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

const toMinute = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: 'minute' })

export const reckonOffset = (instant: Date, zone: string): number =>
  zoned(instant, zone).offsetNanoseconds / 1e6

export const reckonWallTime = (instant: Date, zone: string): string => toMinute(zoned(instant, zone))

export function reckonWall(wall: string, zone: string): WallReading {
  const plain = Temporal.PlainDateTime.from(wall)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  const date = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds)
  if (earlier.equals(later)) return { kind: 'exact', instant: date(earlier) }
  if (earlier.toPlainDateTime().equals(plain))
    return { kind: 'repeated', first: date(earlier), second: date(later) }
  const jump = earlier.getTimeZoneTransition('next')
  if (!jump) throw new Error(`${wall} in ${zone} is skipped by no transition`)
  return { kind: 'skipped', before: toMinute(jump.subtract({ minutes: 1 })), after: toMinute(jump) }
}

/** What Temporal answers under its strictest setting and under the one most software uses. */
export function reckonDisambiguated(wall: string, zone: string): { rejected: boolean; compatible: Date } {
  const plain = Temporal.PlainDateTime.from(wall)
  const compatible = new Date(plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
  try {
    plain.toZonedDateTime(zone, { disambiguation: 'reject' })
    return { rejected: false, compatible }
  } catch {
    return { rejected: true, compatible }
  }
}

export const reckonStartOfDay = (day: string, zone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)

export const nextDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** The instants at which a zone's offset changes. */
export function transitionsOf({ zone, from, to }: { zone: string; from: string; to: string }): Date[] {
  const end = Date.parse(to)
  const found: Date[] = []
  let at = zoned(new Date(from), zone).getTimeZoneTransition('next')
  while (at && at.epochMilliseconds < end) {
    found.push(new Date(at.epochMilliseconds))
    at = at.getTimeZoneTransition('next')
  }
  return found
}
