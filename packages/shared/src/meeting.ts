import { z } from 'zod'
import { idSchema } from './application.ts'
import { lineText, longText } from './text.ts'
import { isWallTime } from './zone.ts'

/** A meeting is planned, also while its time is not agreed; it was held, or it is called off. */
export const meetingStates = ['planned', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingModes = ['in_person', 'online'] as const
export type MeetingMode = (typeof meetingModes)[number]

/** `meeting`: one of those that the programme counts; the others are milestones that the group meets for. */
export const meetingKinds = ['meeting', 'introduction', 'kickoff', 'midterm', 'closing'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** What became of a request for a room. */
export const roomStates = ['asked', 'granted', 'refused'] as const
export type RoomState = (typeof roomStates)[number]

/** Hours after the end of a meeting in which its log is awaited; then it is overdue. */
export const logHours = 24

const hour = 3_600_000
const minute = 60_000

/** The first instant at which the log of a meeting is overdue. */
export const overdueAt = ({ startsAt, minutes }: { startsAt: Date; minutes: number }): Date =>
  new Date(startsAt.getTime() + minutes * minute + logHours * hour)

/** What makes somebody look after a running group. */
export const groupRisks = ['log_overdue', 'nothing_planned', 'too_few', 'absent'] as const
export type GroupRisk = (typeof groupRisks)[number]

/** Why an act on a running group was refused. */
export const runRefusals = [
  'group_gone',
  'meeting_gone',
  'not_confirmed',
  'not_running',
  'not_over',
  'changed_meanwhile',
  'not_planned',
  'not_yet',
  'no_time',
  'not_member',
  'too_few_meetings',
  'meetings_ahead',
  'log_missing',
  'room_not_asked',
  'skipped_time',
  'not_prepared',
  'day_ahead',
  'not_asked_for',
  'step_gone',
  'goals_enough',
  'goals_missing',
  'steps_open',
] as const
export type RunRefusalCode = (typeof runRefusals)[number]

/** A refusal with what its words need; for staff alone. */
export type RunRefusal = {
  code: RunRefusalCode
  have?: number
  need?: number
  /** Who came first, where that is known. */
  by?: string | null
}
export type RunDone<Value = object> = ({ ok: true } & Value) | { ok: false; refusal: RunRefusal }

const minutes = z.number().int().min(10).max(600)
const revision = z.number().int().nonnegative()
const httpLink = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, error: 'invalid' }).max(500, { error: 'too_long' }),
])
const day = z.iso.date({ error: 'invalid' })
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'invalid' })

/** How a group begins: the day, and the time of day of meetings whose day the programme fixes. */
export const groupStartSchema = z.strictObject({
  startsOn: day,
  time,
  place: lineText(200),
  link: httpLink,
})
export type GroupStart = z.output<typeof groupStartSchema>

const whenAndWhere = {
  /** A wall time in the meeting's zone: `2027-05-31T17:00`. */
  wall: z.string().refine(isWallTime, { error: 'invalid' }),
  minutes,
  mode: z.enum(meetingModes, { error: 'invalid' }),
  place: lineText(200),
  link: httpLink,
}
export const meetingTimeSchema = z.strictObject(whenAndWhere)
export type MeetingTime = z.output<typeof meetingTimeSchema>

/** What was seen of a meeting: an act on something else is refused. */
const seen = { revision }

export const meetingActSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('move'), ...seen, ...whenAndWhere }),
  z.strictObject({ act: z.literal('cancel'), ...seen }),
  z.strictObject({
    act: z.literal('hold'),
    ...seen,
    /** When it was; null keeps the planned time. */
    wall: whenAndWhere.wall.nullable(),
    mode: whenAndWhere.mode,
    /** The applications of those who were there. */
    present: z.array(idSchema).max(200),
    note: longText(1_000),
  }),
  z.strictObject({
    act: z.literal('ask_room'),
    ...seen,
    email: z.email({ error: 'invalid' }).max(254, { error: 'too_long' }),
    wish: longText(500),
  }),
  z.strictObject({
    act: z.literal('answer_room'),
    ...seen,
    granted: z.boolean(),
    /** The room; becomes the meeting's place. */
    place: lineText(200),
  }),
])
export type MeetingAct = z.output<typeof meetingActSchema>
