import { z } from 'zod'
import { answersSchema, idSchema } from './application.ts'
import { localeSchema } from './locale.ts'
import type { MeetingKind, MeetingState } from './meeting.ts'
import { questionSchema } from './question.ts'
import { daysAfter, instantOn } from './sessionPlan.ts'

/** When feedback is asked for, in their order. */
export const feedbackMoments = ['start', 'middle', 'end'] as const
export type FeedbackMoment = (typeof feedbackMoments)[number]

/** Who is asked: those who take part, or those who lead. */
export const feedbackSides = ['participants', 'facilitators'] as const
export type FeedbackSide = (typeof feedbackSides)[number]

/** Days after its own for which a round can be answered, until the end of the last. */
export const feedbackDays = 21
/** Days after which whoever has not answered is reminded, once. */
export const feedbackReminderDays = 7
/** Days after which nobody is asked any more what was not asked when it was due. */
export const feedbackLateDays = 14
/** Fewer anonymous answers than this are shown to nobody. */
export const fewestAnswers = 5

/** One line of a programme's plan. */
export type FeedbackPlan = {
  moment: FeedbackMoment
  side: FeedbackSide
  /** Weeks after the start; null: as the meetings go. */
  week: number | null
}

export type FeedbackGroup = {
  /** `2027-05-31`; null before the start. */
  startsOn: string | null
  /** IANA: days begin on its wall. */
  zone: string
  /** How many meetings the programme wants at least; null: what the plan has. */
  needed: number | null
  meetings: readonly { kind: MeetingKind; state: MeetingState; endsAt: Date | null }[]
  /** When staff ended the group. */
  completedAt: Date | null
}

/** In the morning, on the wall of the zone: nobody is written to at midnight. */
const hour = '09:00'

/** When so many of the meetings had been held; null while fewer were. */
function heldAt(meetings: FeedbackGroup['meetings'], count: number): Date | null {
  const held = meetings
    .flatMap(({ state, endsAt }) => (state === 'held' && endsAt ? [endsAt] : []))
    .sort((a, b) => a.getTime() - b.getTime())
  return count > 0 ? (held[count - 1] ?? null) : null
}

/**
 * When a line of the plan is due for a group; null while that cannot be known, and for what comes too late. Without a week the
 * start is on the group's first day, the middle once half of the counted meetings were held, the end once all were, or when
 * staff end the group.
 */
export function feedbackDueAt({ plan, group }: { plan: FeedbackPlan; group: FeedbackGroup }): Date | null {
  const { startsOn, zone, needed, completedAt } = group
  if (!startsOn) return null
  const { moment, week } = plan
  if (moment !== 'end' && completedAt) return null
  const ended = moment === 'end' ? completedAt : null
  if (week !== null || moment === 'start') {
    const due = instantOn({ day: daysAfter(startsOn, 7 * (week ?? 0)), time: hour, zone })
    return ended && ended < due ? ended : due
  }
  const all = group.meetings.filter(({ state }) => state !== 'cancelled')
  const counted = all.filter(({ kind }) => kind === 'meeting')
  const count = Math.max(needed ?? 0, counted.length)
  if (moment === 'middle') return heldAt(counted, Math.ceil(count / 2))
  const over = heldAt(counted, count) && heldAt(all, all.length)
  return over && ended ? (over < ended ? over : ended) : (over ?? ended)
}

/**
 * The lines of a programme's plan that a group is asked now: of each side the newest moment that is due, unless it was due more
 * than `feedbackLateDays` days ago. What a later moment overtook is not asked.
 */
export function feedbackDue<Plan extends FeedbackPlan>({
  plans,
  group,
  now,
}: {
  plans: readonly Plan[]
  group: FeedbackGroup
  now: Date
}): Plan[] {
  return feedbackSides.flatMap((side) => {
    const due = feedbackMoments.flatMap((moment) => {
      const plan = plans.find((each) => each.side === side && each.moment === moment)
      const at = plan ? feedbackDueAt({ plan, group }) : null
      return plan && at && at <= now ? [{ plan, at }] : []
    })
    const newest = due.at(-1)
    if (!newest) return []
    return now.getTime() - newest.at.getTime() < feedbackLateDays * 86_400_000 ? [newest.plan] : []
  })
}

/** The answers of one group to one round. */
export type FeedbackCell = {
  id: string
  anonymous: boolean
  answers: number
  /** When everybody had answered or the time was over; null: it goes on. */
  closedAt: Date | null
}

export type FeedbackShown = {
  /** Rounds whose own answers may be looked at. */
  alone: string[]
  /** Rounds whose answers count in sums over several groups; those of `alone` are among them. */
  together: string[]
  hidden: { id: string; why: 'open' | 'few' }[]
}

/**
 * Which answers staff may see. Named ones always. Anonymous ones once their round is over, since an answer that appears just as
 * somebody has answered is that person's, and from `fewestAnswers` on. Smaller rounds are summed up in packets of at least so
 * many, in the order in which they closed: a later one never changes an earlier packet, so no difference of two sums is one
 * group's. `cells`: all rounds of one programme, moment and side.
 */
export function feedbackShown(cells: readonly FeedbackCell[]): FeedbackShown {
  const alone: string[] = []
  const together: string[] = []
  const hidden: FeedbackShown['hidden'] = []
  const few: FeedbackCell[] = []
  for (const cell of cells) {
    const { id, anonymous, answers, closedAt } = cell
    if (!anonymous || (closedAt && answers >= fewestAnswers)) {
      alone.push(id)
      together.push(id)
      continue
    }
    hidden.push({ id, why: closedAt ? 'few' : 'open' })
    if (closedAt) few.push(cell)
  }
  let packet: FeedbackCell[] = []
  const order = ({ closedAt, id }: FeedbackCell) => `${closedAt?.toISOString()} ${id}`
  for (const cell of few.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    packet.push(cell)
    if (packet.reduce((sum, { answers }) => sum + answers, 0) < fewestAnswers) continue
    together.push(...packet.map(({ id }) => id))
    packet = []
  }
  return { alone, together, hidden }
}

const token = z.string({ error: 'invalid' }).max(200, { error: 'invalid' })

export const feedbackReadSchema = z.strictObject({ token, locale: localeSchema })

/** `POST /feedback/read`: what somebody is asked, with the token of the mailed link. */
export const feedbackSchema = z.object({
  /** Of the request, which is the holder's own. */
  id: z.uuid(),
  /** Of the programme and the group. */
  title: z.string(),
  moment: z.enum(feedbackMoments),
  side: z.enum(feedbackSides),
  /** No answer is kept with who gave it. */
  anonymous: z.boolean(),
  answered: z.boolean(),
  /** Until when it can be answered; `zone` is where its day ends. */
  closesAt: z.iso.datetime(),
  zone: z.string(),
  questions: z.array(questionSchema),
})
export type Feedback = z.infer<typeof feedbackSchema>

/** `POST /feedback/write`: the answers, once. A repeat with the same `id` changes nothing and is answered the same. */
export const feedbackWriteSchema = z.strictObject({
  token,
  locale: localeSchema,
  /** Chosen by whoever answers; kept beside the fact that they did, never beside what they said. */
  id: idSchema,
  answers: answersSchema,
})
export type FeedbackWrite = z.output<typeof feedbackWriteSchema>
