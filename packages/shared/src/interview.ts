import { z } from 'zod'
import { idSchema } from './application.ts'
import { longText } from './text.ts'

const instant = z.iso.datetime({ offset: true })
const hour = 3_600_000

/** What becomes of an interview. Moved ones are booked: the move stands in the history. */
export const interviewStatuses = ['booked', 'cancelled', 'held', 'no_show'] as const
export type InterviewStatus = (typeof interviewStatuses)[number]

/** Hours before an interview in which the person can book, move or cancel it no more. */
export const standardNotice = 12

/** The earliest start that the person may still book, or leave. */
export const earliestStart = ({ now, hours }: { now: Date; hours: number }): Date =>
  new Date(now.getTime() + hours * hour)

/** May the person still move or cancel it? The last instant to do so is so many hours before. */
export const mayLeave = ({ startsAt, now, hours }: { startsAt: Date; now: Date; hours: number }): boolean =>
  startsAt >= earliestStart({ now, hours })

const slotSchema = z.object({
  id: z.uuid(),
  startsAt: instant,
  endsAt: instant,
  /** IANA: the times are told in it. */
  zone: z.string(),
  /** Where; empty when one meets by video alone. */
  place: z.string(),
  online: z.boolean(),
})
export type OwnSlot = z.infer<typeof slotSchema>

export const ownInterviewActs = ['book', 'move', 'cancel'] as const
export type OwnInterviewAct = (typeof ownInterviewActs)[number]

/** `GET /applications/me/interview`: the time that is booked, and those that are free. */
export const ownInterviewSchema = z.object({
  booked: slotSchema
    .extend({
      /** Of the video meeting. */
      link: z.string().nullable(),
      /** We call this number at that time. */
      phone: z.string().nullable(),
      /** The last instant to move or cancel it. */
      changeUntil: instant,
    })
    .nullable(),
  slots: z.array(slotSchema),
  may: z.array(z.enum(ownInterviewActs)),
})
export type OwnInterview = z.infer<typeof ownInterviewSchema>

/** `PUT /applications/me/interview`: books the time, or moves to it what was booked. */
export const interviewChoiceSchema = z.strictObject({ slotId: idSchema })

/** What interviewers look at where the programme says nothing of its own. */
export const standardCriteria = ['motivation', 'language', 'experience', 'goals', 'availability'] as const
export type StandardCriterion = (typeof standardCriteria)[number]

/** What one interviewer says of the person, best first. */
export const interviewOutcomes = ['yes', 'perhaps', 'no'] as const
export type InterviewOutcome = (typeof interviewOutcomes)[number]

/** One interviewer's notes. `points` from 1 (weak) to 5 (strong). */
export const interviewNotesSchema = z.strictObject({
  criteria: z.record(
    z.string().max(60),
    z.strictObject({ points: z.int().min(1).max(5).nullable(), text: longText(2_000) }),
  ),
  summary: longText(5_000),
  outcome: z.enum(interviewOutcomes).nullable(),
})
export type InterviewNotes = z.output<typeof interviewNotesSchema>

export type Agreement = 'waiting' | 'agree' | 'near' | 'apart'

/** How far the interviewers are from each other: `near` is one step, `apart` is yes and no. */
export function agreementOf(outcomes: readonly (InterviewOutcome | null)[]): Agreement {
  const given = outcomes.flatMap((outcome) => (outcome ? [interviewOutcomes.indexOf(outcome)] : []))
  if (given.length < 2) return 'waiting'
  const distance = Math.max(...given) - Math.min(...given)
  return distance === 0 ? 'agree' : distance === 1 ? 'near' : 'apart'
}
