import { startOfDay, wallTime } from '@jobbuddies/shared'
import type { DeskSlot, InterviewOptions } from '../../services/interviews/desk.ts'
import { dayText, timeText } from '../timeText.ts'

/** How many days are shown at once. */
export const shownDays = 7
/** How far ahead free times are looked for, in days: as long as a plan may be. */
const ahead = 92

export const dayOf = (instant: string | Date, zone: string): string =>
  wallTime({ instant: new Date(instant), zone }).slice(0, 10)

/** `2027-05-31`, so many days from another. */
export function dayFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const query = (from: Date, to: Date) =>
  `/editor/interviews?${new URLSearchParams({ from: from.toISOString(), to: to.toISOString() })}`

/** Where the times of the days from this one stand. */
export const pathOfDays = (day: string, zone: string): string =>
  query(startOfDay({ day, zone }), startOfDay({ day: dayFrom(day, shownDays), zone }))

/** Where all times that can still be booked stand. */
export const pathOfComing = (now: Date): string =>
  query(now, new Date(now.getTime() + ahead * 24 * 60 * 60_000))

/** The days that have times, in order, and the first one in any case. */
export function byDay(
  slots: readonly DeskSlot[],
  zone: string,
  first: string,
): [day: string, slots: DeskSlot[]][] {
  const days = new Map<string, DeskSlot[]>([[first, []]])
  for (const slot of slots) {
    const day = dayOf(slot.startsAt, zone)
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return [...days]
}

export const hoursText = (
  { startsAt, endsAt, zone }: Pick<DeskSlot, 'startsAt' | 'endsAt' | 'zone'>,
  language: string,
) => `${timeText({ instant: startsAt, zone, language })}–${timeText({ instant: endsAt, zone, language })}`

/** `Monday 30 November 2026 09:00–09:30` */
export const slotText = (slot: Pick<DeskSlot, 'startsAt' | 'endsAt' | 'zone'>, language: string) =>
  `${dayText({ day: dayOf(slot.startsAt, slot.zone), language })} ${hoursText(slot, language)}`

export const titleIn = ({ periods }: InterviewOptions, id: string): string =>
  periods.find((each) => each.id === id)?.title ?? ''
