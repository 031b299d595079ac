import { type EdgeKind } from './edge.ts'
import { finnishHoliday, type FinnishHoliday, weekdayOf } from './finnishHolidays.ts'
import { closingShown, dayAfter, defaultZone, wallTime, zoneOffset } from './zone.ts'

/** What is worth a second look about an edge of a period. None of it is forbidden. */
export type EdgeNote =
  | { code: 'past' }
  | { code: 'holiday'; holiday: FinnishHoliday }
  | { code: 'holiday_eve'; holiday: FinnishHoliday }
  | { code: 'weekend' }
  | { code: 'night' }
  | { code: 'clock_change' }

/** Hours of the wall clock in which nobody is up to help: from the first, before the second. */
const night = { from: '22:00', to: '06:00' } as const

/** The day that people read, and the time where it is not the whole day. */
function shown({ instant, zone, kind }: { instant: Date; zone: string; kind: EdgeKind }) {
  if (kind === 'closing') return closingShown({ closesAt: instant, zone })
  const wall = wallTime({ instant, zone })
  const time = wall.slice(11)
  return { day: wall.slice(0, 10), time: time === '00:00' ? null : time }
}

const day = 24 * 60 * 60_000

/** Does the clock of the zone change on the day around this instant? */
const clockChanges = (instant: Date, zone: string): boolean =>
  zoneOffset({ instant: new Date(instant.getTime() - day), zone }) !==
  zoneOffset({ instant: new Date(instant.getTime() + day), zone })

/**
 * Notes on one edge. A bare day is not at night: the site tells it as that day. Holidays are those of Finland, and said
 * only of periods that are told in its zone.
 */
export function edgeNotes({
  instant,
  zone,
  kind,
  at,
}: {
  instant: Date
  zone: string
  kind: EdgeKind
  at: Date
}): EdgeNote[] {
  const { day: edgeDay, time } = shown({ instant, zone, kind })
  const isFinnish = zone === defaultZone
  const holiday = isFinnish ? finnishHoliday(edgeDay) : null
  const eve = isFinnish ? finnishHoliday(dayAfter(edgeDay)) : null
  const weekday = weekdayOf(edgeDay)
  return [
    ...(instant <= at ? [{ code: 'past' } as const] : []),
    ...(holiday ? [{ code: 'holiday', holiday } as const] : []),
    ...(!holiday && eve ? [{ code: 'holiday_eve', holiday: eve } as const] : []),
    ...(weekday === 0 || weekday === 6 ? [{ code: 'weekend' } as const] : []),
    ...(time !== null && (time >= night.from || time < night.to) ? [{ code: 'night' } as const] : []),
    ...(clockChanges(instant, zone) ? [{ code: 'clock_change' } as const] : []),
  ]
}

/** Does the clock change between two instants, so that the period is an hour longer or shorter than its days? */
export const clockChangesBetween = ({ from, to, zone }: { from: Date; to: Date; zone: string }): boolean =>
  zoneOffset({ instant: from, zone }) !== zoneOffset({ instant: to, zone })
