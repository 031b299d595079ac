import type { MeetingKind, MeetingMode } from './meeting.ts'
import type { Cadence, MeetingPlace, MilestoneKind } from './programmeModel.ts'
import { readWallTime } from './zone.ts'

/** What a session plan is made of, as the programme's model has it. */
export type PlanModel = {
  meetingsMin: number | null
  meetingsMax: number | null
  minutes: { min: number; max: number } | null
  cadence: Cadence | null
  place: MeetingPlace | null
  /** How many themes it names. */
  themes: number
  milestones: { kind: MilestoneKind; week: number | null; place: MeetingPlace | null }[]
}

export type PlannedMeeting = {
  kind: MeetingKind
  /** Which theme or milestone of the model it is about, from 0; null: none. */
  about: number | null
  /** Null where the group agrees on the time. */
  startsAt: Date | null
  minutes: number
  mode: MeetingMode
}

/** Milestones that a group comes together for; the others are steps of each person. */
const together: ReadonlySet<string> = new Set<MeetingKind>(['introduction', 'kickoff', 'midterm', 'closing'])
const isTogether = (kind: MilestoneKind): kind is Exclude<MeetingKind, 'meeting'> & MilestoneKind =>
  together.has(kind)

const standardMinutes = 90
/** How many meetings stand in the plan of a programme that says nothing of it. */
const standardMeetings = 4
const daysBetween: Partial<Record<Cadence, number>> = { weekly: 7, fortnightly: 14 }

/** How many meetings the programme counts: as many as have themes, within its bounds. */
export function meetingsOf({
  meetingsMin,
  meetingsMax,
  themes,
}: Pick<PlanModel, 'meetingsMin' | 'meetingsMax' | 'themes'>): number {
  const least = meetingsMin ?? (themes > 0 ? 1 : standardMeetings)
  return Math.min(Math.max(least, themes), meetingsMax ?? Infinity)
}

/** A day so many days later: `2027-05-31`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day of the month so many months later, or the last day of a shorter one. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return date.toISOString().slice(0, 10)
}

/** An instant on the wall of a zone; a time that the clocks jump over is the first one after it, of two the first. */
export function instantOn({ day, time, zone }: { day: string; time: string; zone: string }): Date {
  const reading = readWallTime({ wall: `${day}T${time}`, zone })
  if (reading.kind === 'exact') return reading.instant
  if (reading.kind === 'repeated') return reading.first
  const after = readWallTime({ wall: reading.after, zone })
  return after.kind === 'repeated' ? after.first : (after as { instant: Date }).instant
}

const modeOf = (place: MeetingPlace | null): MeetingMode => (place === 'online' ? 'online' : 'in_person')

/**
 * The meetings of a group that begins on a day: those that the programme counts, and its milestones, the first one first.
 * Where the group agrees on its times there is none yet; milestones have theirs where the model says the week.
 */
export function sessionPlan({
  model,
  startsOn,
  time,
  zone,
}: {
  model: PlanModel
  /** `2027-05-31` */
  startsOn: string
  /** `17:00`, on the wall of the zone. */
  time: string
  zone: string
}): PlannedMeeting[] {
  const minutes = model.minutes?.max ?? standardMinutes
  const at = (day: string) => instantOn({ day, time, zone })
  const milestones = model.milestones.flatMap(({ kind, week, place }, about): PlannedMeeting[] =>
    isTogether(kind)
      ? [
          {
            ...{ kind, about, minutes, mode: modeOf(place ?? model.place) },
            startsAt: week === null ? null : at(daysAfter(startsOn, 7 * week)),
          },
        ]
      : [],
  )
  // The first week belongs to a milestone that stands there.
  const taken = milestones.some(({ startsAt }) => startsAt?.getTime() === at(startsOn).getTime()) ? 1 : 0
  const dayOf = (index: number): string | null => {
    if (model.cadence === 'monthly') return monthsAfter(startsOn, index + taken)
    const days = model.cadence ? daysBetween[model.cadence] : undefined
    return days === undefined ? null : daysAfter(startsOn, days * (index + taken))
  }
  const meetings = Array.from({ length: meetingsOf(model) }, (_, index): PlannedMeeting => {
    const day = dayOf(index)
    return {
      kind: 'meeting',
      about: index < model.themes ? index : null,
      startsAt: day === null ? null : at(day),
      minutes,
      mode: modeOf(model.place),
    }
  })
  return inOrder([...meetings, ...milestones])
}

/** Where those without a time stand: what opens a group first, midterm in the middle, what closes it last. */
const rank: Record<Exclude<MeetingKind, 'meeting'>, number> = {
  introduction: -1,
  kickoff: -1,
  midterm: 0.5,
  closing: 2,
}

/** By time where all have one; else by what they are, since one cannot know. */
function inOrder(meetings: PlannedMeeting[]): PlannedMeeting[] {
  const counted = meetings.filter(({ kind }) => kind === 'meeting')
  const placeOf = (each: PlannedMeeting) =>
    each.kind === 'meeting' ? counted.indexOf(each) / counted.length : rank[each.kind]
  const timed = meetings.every(({ startsAt }) => startsAt !== null)
  return meetings.toSorted(
    (a, b) =>
      (timed && a.startsAt && b.startsAt ? a.startsAt.getTime() - b.startsAt.getTime() : 0) ||
      placeOf(a) - placeOf(b),
  )
}
