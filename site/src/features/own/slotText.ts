import { type Locale, type OwnSlot, wallTime } from '@jobbuddies/shared'
import { timeText, weekdayText, zoneText } from '../../i18n/dates.ts'

type Times = Pick<OwnSlot, 'startsAt' | 'endsAt' | 'zone'>

const wallOf = (at: string, zone: string) => wallTime({ instant: new Date(at), zone })

/** `9.00–9.30`, in the zone of the slot. */
export const hoursText = ({ startsAt, endsAt, zone }: Times): string =>
  [startsAt, endsAt].map((at) => timeText(wallOf(at, zone).slice(11))).join('–')

/** What its zone's time is called. */
export const zoneOf = ({ startsAt, zone }: Times, locale: Locale): string =>
  zoneText({ zone, locale, at: new Date(startsAt) })

/** `Monday 7 June 2027, 9.00–9.30 (Finnish time)` */
export const slotText = (slot: Times, locale: Locale): string =>
  `${weekdayText(wallOf(slot.startsAt, slot.zone).slice(0, 10), locale)}, ${hoursText(slot)} (${zoneOf(slot, locale)})`

/** The days of their zones, each with its slots, in order. */
export function slotDays(slots: readonly OwnSlot[], locale: Locale): { day: string; slots: OwnSlot[] }[] {
  const days = Map.groupBy(slots, ({ startsAt, zone }) => wallOf(startsAt, zone).slice(0, 10))
  return [...days].map(([day, of]) => ({ day: weekdayText(day, locale), slots: of }))
}
