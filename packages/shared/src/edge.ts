import { endOfDay, isWallTime, isZone, offsetText, readWallTime, startOfDay, zoneOffset } from './zone.ts'

/** Which end of a period an edge is: a bare day opens at its start and closes at its end. */
export type EdgeKind = 'opening' | 'closing'

export type EdgeReading =
  | { ok: true; instant: Date }
  | { ok: false; code: 'unreadable' | 'unknown_zone' }
  /** A wall time that the spring change jumps over, with its neighbours as wall times. */
  | { ok: false; code: 'skipped'; before: string; after: string }
  /** A wall time that the autumn change passes twice, with both as instants written with their offset. */
  | { ok: false; code: 'repeated'; first: string; second: string }

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/
/** Its end lies beyond what a four-digit year can say. */
const lastDay = '9999-12-31'
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads an edge as a coordinator may write it: a day (`2027-05-31`), a wall time in the period's zone (`2027-05-31T16:00`)
 * or an instant with its offset (`2027-05-31T16:00:00+03:00`, `…Z`).
 */
export function readEdge({
  written,
  zone,
  kind,
}: {
  written: string
  zone: string
  kind: EdgeKind
}): EdgeReading {
  if (!isZone(zone)) return { ok: false, code: 'unknown_zone' }
  if (instantPattern.test(written)) {
    const instant = new Date(written)
    // Date takes 30 February for 2 March.
    const exists = isWallTime(written.slice(0, 16)) && !Number.isNaN(instant.getTime())
    return exists ? { ok: true, instant } : { ok: false, code: 'unreadable' }
  }
  if (dayPattern.test(written) && isWallTime(`${written}T00:00`) && written !== lastDay) {
    const instant = kind === 'opening' ? startOfDay({ day: written, zone }) : endOfDay({ day: written, zone })
    return { ok: true, instant }
  }
  if (!isWallTime(written)) return { ok: false, code: 'unreadable' }
  const reading = readWallTime({ wall: written, zone })
  if (reading.kind === 'exact') return { ok: true, instant: reading.instant }
  if (reading.kind === 'skipped')
    return { ok: false, code: 'skipped', before: reading.before, after: reading.after }
  const withOffset = (instant: Date) => `${written}:00${offsetText(zoneOffset({ instant, zone }))}`
  return { ok: false, code: 'repeated', first: withOffset(reading.first), second: withOffset(reading.second) }
}
