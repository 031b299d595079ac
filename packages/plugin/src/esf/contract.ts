import { esfNotices, type EsfState, idSchema, type SensitiveTopic } from '@jobbuddies/shared'
import { z } from 'zod'

const id = idSchema.optional().catch(undefined)

/** What the desk is asked for by link: what cannot be read of an address is left out. */
export const esfQuerySchema = z.object({
  programme: id,
  group: id,
  /** Only those who have still to give a notice. */
  show: z.enum(['missing', 'overdue']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type EsfQuery = z.infer<typeof esfQuerySchema>

/** `POST /api/editor/esf/notices`: that a notice was given, or that it was not. */
export const esfNoticeSchema = z.strictObject({
  application: idSchema,
  kind: z.enum(esfNotices),
  done: z.boolean(),
})
export type EsfNoticeBody = z.output<typeof esfNoticeSchema>

export type EsfOption = { value: string; label: string }

export type EsfNoticeShown = {
  state: EsfState
  /** The day that it is about, `2027-05-31`; null while that has not come. */
  day: string | null
  /** The last day on which it may be given. */
  lastDay: string | null
  /** When and by whom it was noted; `by` null where the account is gone. */
  done: { at: string; by: string | null } | null
}

export type EsfRow = {
  application: string
  name: string
  reference: string
  group: string | null
  start: EsfNoticeShown
  end: EsfNoticeShown
}

export type EsfProject = {
  id: string
  name: string
  code: string | null
  /** The official form; null while staff have not entered it. */
  form: string | null
  startDays: number
  endDays: number
}

/** Counts of everybody who takes or took part; the erased are counted where nothing but a number is needed. */
export type EsfFigures = {
  /** People who have begun. */
  begun: number
  /** Of them, whose notices were noted. */
  startDone: number
  endDone: number
  /** Of those who are not erased. */
  startMissing: number
  startOverdue: number
  ended: number
  endMissing: number
  endOverdue: number
  finished: number
  /** What they said of themselves, at the end. */
  employed: number
  studying: number
  looking: number
  other: number
}

export type EsfReport = {
  programmes: EsfOption[]
  groups: EsfOption[]
  /** Null: no programme is funded by ESF+. */
  project: EsfProject | null
  group: string | null
  figures: EsfFigures
  rows: EsfRow[]
  /** Of the chosen rows; `rows` has those of one page. */
  amount: number
  page: number
  pages: number
  /** Questions of the programme's forms that may be about what we do not ask. */
  doubts: { question: string; topics: SensitiveTopic[] }[]
}
