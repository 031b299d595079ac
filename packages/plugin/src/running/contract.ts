import {
  type GroupRisk,
  groupStartSchema,
  idSchema,
  type Localized,
  type MaterialAudience,
  type MaterialLanguage,
  type MeetingKind,
  type PreparationKind,
  type StepKind,
  type StepState,
  type MeetingMode,
  type MeetingState,
  lineText,
  meetingTimeSchema,
  type RoomState,
  type RunRefusal,
} from '@jobbuddies/shared'
import { z } from 'zod'
import type { StepChoice } from '../services/running/duties.ts'
import type { Prepared } from '../services/running/prepare.ts'

/** What the desk of running groups and its endpoints say to each other, below `/api/editor/groups`. */

export const startSchema = groupStartSchema
export const linkSchema = z.strictObject({ act: z.enum(['send', 'revoke']), application: idSchema })
export const finishedSchema = z.strictObject({ application: idSchema, finished: z.boolean() })
export const addSchema = meetingTimeSchema.extend({ theme: lineText(200) })

export type RunRow = {
  id: string
  name: string
  programme: string
  industry: string | null
  stage: 'confirmed' | 'running' | 'completed'
  /** `2027-05-31`; null before the start. */
  startsOn: string | null
  held: number
  needed: number
  people: number
  next: { startsAt: string; zone: string } | null
  overdue: number
  risks: GroupRisk[]
}
export type RunsReport = { groups: RunRow[]; zone: string }

export type RunMeeting = {
  id: string
  number: number
  kind: MeetingKind
  theme: Partial<Localized> | null
  startsAt: string | null
  /** The same on the wall of its zone: `2027-05-31T17:00`. */
  wall: string | null
  zone: string
  minutes: number
  mode: MeetingMode
  place: string
  link: string
  state: MeetingState
  revision: number
  room: RoomState | null
  roomHost: string
  note: string
  overdue: boolean
  /** Has begun: it can be logged. */
  begun: boolean
  /** By whom it was logged; null: not yet. */
  loggedBy: string | null
  /** Applications of those who were there. */
  present: string[]
}
export type RunMember = {
  id: string
  name: string
  role: string
  facilitator: boolean
  left: boolean
  /** Meetings that were logged with the person in the group, and those attended. */
  logged: number
  attended: number
  /** Of whoever leads: the link to log meetings is good until then; null: there is none that opens anything. */
  linkUntil: string | null
  /** Of a group that is over. */
  finished: boolean | null
}
/** What the programme wants done before the start. */
export type RunDuty = {
  kind: PreparationKind
  part: string
  name: Partial<Localized> | null
  /** Hours of a training; null: it names none. */
  hours: number | null
  /** Applications of those whose business it is. */
  of: string[]
  /** Of those who have begun or done it. */
  done: Omit<Prepared, 'kind' | 'part'>[]
  /** Applications of those who have not done all of it. */
  missing: string[]
}
export type RunStep = {
  id: string
  kind: StepKind
  title: Partial<Localized> | null
  /** The application of whose it is; null: the group's together. */
  of: string | null
  /** `2027-05-31` */
  on: string | null
  partner: string | null
  state: StepState
  outcome: string
  revision: number
}
/** What a step can be taken from. */
export type StepOffer = {
  choices: StepChoice[]
  partners: { id: string; name: string }[]
  /** Goals that each group chooses; 0: as it likes. */
  goalsEach: number
}
export type RunEvent = { id: string; kind: string; at: string; by: string | null; meeting: number | null }
export type RunMaterial = {
  id: string
  title: string
  audience: MaterialAudience
  language: MaterialLanguage
}
export type RunReport = {
  group: RunRow
  zone: string
  meetings: RunMeeting[]
  members: RunMember[]
  duties: RunDuty[]
  steps: RunStep[]
  offer: StepOffer
  /** What the library has for this group. */
  materials: RunMaterial[]
  events: RunEvent[]
}
export type RunRefused = { refusal: RunRefusal }
