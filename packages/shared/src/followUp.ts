import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { instantOn, monthsAfter } from './sessionPlan.ts'
import { wallTime } from './zone.ts'

/** Where somebody is once their programme is over. One answer, the one that fits best; nothing is asked about why. */
export const followUpAnswers = ['employed', 'studying', 'looking', 'other'] as const
export type FollowUpAnswer = (typeof followUpAnswers)[number]

/** Days for which the question can be answered and the answer changed, until the end of the last. */
export const followUpDays = 42
/** Days after which whoever has not answered is reminded, once. */
export const followUpReminderDays = 10
/** Days after which nobody is asked any more what was not asked when it was due. */
export const followUpLateDays = 45

/** In the morning, on the wall of the zone: nobody is written to at midnight. */
const hour = '09:00'

/**
 * When somebody is asked whose time in a programme ended at `endedAt`: in the morning of the same day of the month so many months later,
 * or of the last day of a shorter one, and never before the end itself.
 */
export function followUpDueAt({
  endedAt,
  months,
  zone,
}: {
  endedAt: Date
  months: number
  /** IANA: days begin on its wall. */
  zone: string
}): Date {
  const day = wallTime({ instant: endedAt, zone }).slice(0, 10)
  const due = instantOn({ day: monthsAfter(day, months), time: hour, zone })
  return due > endedAt ? due : endedAt
}

/** Whether it is asked at `now`: from when it is due until it is too late to begin. */
export const isFollowUpDue = ({ dueAt, now }: { dueAt: Date; now: Date }): boolean =>
  dueAt <= now && now.getTime() - dueAt.getTime() < followUpLateDays * 86_400_000

const token = z.string({ error: 'invalid' }).max(200, { error: 'invalid' })

export const followUpReadSchema = z.strictObject({ token, locale: localeSchema })

/** `POST /follow-ups/read`: what somebody is asked and has answered, with the token of the mailed link. */
export const followUpSchema = z.object({
  /** Of the programme and the group. */
  title: z.string(),
  /** Months since the end; 0: it was just over. */
  months: z.number().int().nonnegative(),
  answer: z.enum(followUpAnswers).nullable(),
  /** They asked not to be asked again. */
  stopped: z.boolean(),
  /** Until when it can be answered and changed; `zone` is where its day ends. */
  closesAt: z.iso.datetime(),
  zone: z.string(),
})
export type FollowUp = z.infer<typeof followUpSchema>

/**
 * `POST /follow-ups/write`: the answer, in place of an earlier one. `null` takes it back, and the person is asked nothing of the kind
 * any more. A repeat changes nothing.
 */
export const followUpWriteSchema = z.strictObject({
  token,
  answer: z.enum(followUpAnswers, { error: 'required' }).nullable(),
})
export type FollowUpWrite = z.output<typeof followUpWriteSchema>
