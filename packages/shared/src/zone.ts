/** The zone of a period that names none. */
export const defaultZone = 'Europe/Helsinki'

const minute = 60_000
const formatters = new Map<string, Intl.DateTimeFormat>()

/** One formatter per zone for the life of the process: constructing one costs more than a thousand uses. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone)
  if (!formatter) {
    // eslint-disable-next-line no-restricted-syntax -- kept in the module-level map above
    formatter = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(zone, formatter)
  }
  return formatter
}

/** Is this an IANA zone name that this runtime knows? */
export function isZone(zone: string): boolean {
  // `+02:00` formats too, but it is no zone: it knows no clock change.
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    formatterOf(zone)
    return true
  } catch {
    return false
  }
}

/** The zone's offset from UTC at an instant, in milliseconds, positive east of Greenwich. */
export function zoneOffset({ instant, zone }: { instant: Date; zone: string }): number {
  const part: Record<string, string> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) part[type] = value
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year)
  const asUtc = Date.UTC(
    2000,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  )
  const shifted = new Date(asUtc)
  shifted.setUTCFullYear(year)
  return shifted.getTime() - Math.floor(instant.getTime() / 1000) * 1000
}

/** The wall clock of a zone at an instant: `2027-03-28T04:00`, to the minute. */
export function wallTime({ instant, zone }: { instant: Date; zone: string }): string {
  return new Date(instant.getTime() + zoneOffset({ instant, zone })).toISOString().slice(0, 16)
}

/** `+02:00` for 7,200,000 milliseconds. */
export function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset / minute))
  const two = (n: number) => String(n).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export type WallReading =
  | { kind: 'exact'; instant: Date }
  /** The clocks jump over this time; `before` and `after` are the nearest wall times that exist. */
  | { kind: 'skipped'; before: string; after: string }
  /** The clocks pass this time twice. */
  | { kind: 'repeated'; first: Date; second: Date }

const wallPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/** Is it a wall time that a calendar has: `2027-02-28T09:00`? */
export function isWallTime(wall: string): boolean {
  if (!wallPattern.test(wall)) return false
  const parsed = new Date(`${wall}:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 16) === wall
}

/**
 * Which instant a wall clock in a zone means.
 * @throws {RangeError} when `wall` is not a wall time (ask `isWallTime` first)
 */
export function readWallTime({ wall, zone }: { wall: string; zone: string }): WallReading {
  if (!isWallTime(wall)) throw new RangeError(`Not a wall time: ${wall}`)
  const asUtc = Date.parse(`${wall}:00Z`)
  const day = 24 * 60 * minute
  const offsetBefore = zoneOffset({ instant: new Date(asUtc - day), zone })
  const offsetAfter = zoneOffset({ instant: new Date(asUtc + day), zone })
  const hits = [...new Set([asUtc - offsetBefore, asUtc - offsetAfter])]
    .filter((time) => time + zoneOffset({ instant: new Date(time), zone }) === asUtc)
    .sort((a, b) => a - b)
  const [first, second] = hits
  if (first === undefined) {
    // The jump lies between the two readings; the last minute before it and the first one after it are the neighbours.
    const jump = findJump({ from: asUtc - offsetAfter - minute, to: asUtc - offsetBefore + minute, zone })
    return {
      kind: 'skipped',
      before: wallTime({ instant: new Date(jump - minute), zone }),
      after: wallTime({ instant: new Date(jump), zone }),
    }
  }
  if (second === undefined) return { kind: 'exact', instant: new Date(first) }
  return { kind: 'repeated', first: new Date(first), second: new Date(second) }
}

/** The first whole minute at which the offset of `to` holds, by halving. */
function findJump({ from, to, zone }: { from: number; to: number; zone: string }): number {
  const target = zoneOffset({ instant: new Date(to), zone })
  let low = Math.floor(from / minute)
  let high = Math.ceil(to / minute)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zoneOffset({ instant: new Date(middle * minute), zone }) === target) high = middle
    else low = middle
  }
  return high * minute
}

/** The first instant of a day (`2027-05-31`) in a zone. */
export function startOfDay({ day, zone }: { day: string; zone: string }): Date {
  const reading = readWallTime({ wall: `${day}T00:00`, zone })
  if (reading.kind === 'exact') return reading.instant
  if (reading.kind === 'repeated') return reading.first
  const after = readWallTime({ wall: reading.after, zone })
  return after.kind === 'exact' ? after.instant : startOfDay({ day: dayAfter(day), zone })
}

/** "Closes 31 May" means this instant: the first one of 1 June. */
export function endOfDay({ day, zone }: { day: string; zone: string }): Date {
  return startOfDay({ day: dayAfter(day), zone })
}

export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/**
 * What to show for a closing instant: a close at midnight belongs to the day that ends there.
 * `day` is a calendar day in the zone; `time` is null when the whole day counts.
 */
export function closingShown({ closesAt, zone }: { closesAt: Date; zone: string }): {
  day: string
  time: string | null
} {
  const lastMoment = new Date(closesAt.getTime() - 1)
  const lastDay = wallTime({ instant: lastMoment, zone }).slice(0, 10)
  if (endOfDay({ day: lastDay, zone }).getTime() === closesAt.getTime()) return { day: lastDay, time: null }
  const wall = wallTime({ instant: closesAt, zone })
  return { day: wall.slice(0, 10), time: wall.slice(11) }
}
