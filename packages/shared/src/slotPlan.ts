import { z } from 'zod'
import { idSchema } from './application.ts'
import { weekdayOf } from './finnishHolidays.ts'
import { lineText } from './text.ts'
import { dayAfter, readWallTime } from './zone.ts'

/** As many days as one plan may span. */
export const longestPlan = 92
/** As many times as one plan may publish. */
export const mostSlots = 500

const minute = 60_000
const dayLength = 24 * 60 * minute
const day = z.iso.date({ error: 'date_invalid' })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'invalid' })
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayLength

/** A video meeting: only ever an address that the connection to is encrypted. */
export const meetingLink = z
  .string()
  .max(500, { error: 'too_long' })
  .refine((text) => text === '' || (/^https:\/\/[^\s/]+/.test(text) && URL.canParse(text)), {
    error: 'invalid',
  })

/** Many times for interviews at once, as staff plan them: wall times in the zone of the service. */
export const slotPlanSchema = z
  .strictObject({
    /** Whose applicants may book them. */
    periods: z.array(idSchema).min(1, { error: 'too_few' }).max(50, { error: 'too_many' }),
    /** Staff who sit in all of them. */
    interviewers: z.array(idSchema).min(1, { error: 'too_few' }).max(2, { error: 'too_many' }),
    fromDay: day,
    toDay: day,
    /** 1 is Monday, 7 is Sunday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1, { error: 'too_few' }).max(7),
    from: time,
    to: time,
    lunch: z.strictObject({ from: time, to: time }).nullable(),
    /** Of one interview. */
    minutes: z.int({ error: 'invalid' }).min(5, { error: 'invalid' }).max(240, { error: 'invalid' }),
    /** Between two interviews. */
    buffer: z.int({ error: 'invalid' }).min(0, { error: 'invalid' }).max(120, { error: 'invalid' }),
    place: lineText(300),
    link: meetingLink,
  })
  .superRefine((plan, { addIssue }) => {
    const wrong = (name: string, message: string) => addIssue({ code: 'custom', path: [name], message })
    if (plan.toDay < plan.fromDay) wrong('toDay', 'date_too_early')
    else if (daysBetween(plan.fromDay, plan.toDay) > longestPlan) wrong('toDay', 'date_too_late')
    if (plan.to <= plan.from) wrong('to', 'invalid')
    if (plan.lunch && plan.lunch.to <= plan.lunch.from) wrong('lunch', 'invalid')
    if (new Set(plan.interviewers).size < plan.interviewers.length) wrong('interviewers', 'named_twice')
    if (plan.place === '' && plan.link === '') wrong('place', 'required')
  })
export type SlotPlan = z.output<typeof slotPlanSchema>

export type SlotTime = { startsAt: Date; endsAt: Date }

const minutesOf = (written: string): number => Number(written.slice(0, 2)) * 60 + Number(written.slice(3))
const wallOf = (written: string, minutes: number): string =>
  `${written}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** What a clock on the wall means: the first of two such times; null when the clocks jump over it. */
function instantAt(wall: string, zone: string): Date | null {
  const reading = readWallTime({ wall, zone })
  if (reading.kind === 'skipped') return null
  return reading.kind === 'exact' ? reading.instant : reading.first
}

/** The instant at which a stretch of the day ends; one that the clocks jump over ends with the jump. */
function endAt(wall: string, zone: string): Date {
  const reading = readWallTime({ wall, zone })
  if (reading.kind === 'exact') return reading.instant
  if (reading.kind === 'repeated') return reading.second
  return instantAt(reading.after, zone) ?? new Date(Number.NaN)
}

type Hours = Pick<SlotPlan, 'from' | 'to' | 'lunch' | 'minutes' | 'buffer'>

/** The stretches of a day in which one interview follows the other. */
const stretchesOf = ({ from, to, lunch }: Hours): [from: string, to: string][] =>
  !lunch || lunch.to <= from || lunch.from >= to
    ? [[from, to]]
    : (
        [
          [from, lunch.from],
          [lunch.to, to],
        ] as [string, string][]
      ).filter(([start, end]) => start < end)

function timesIn({
  written,
  stretch: [from, to],
  hours,
  zone,
}: {
  written: string
  stretch: [string, string]
  hours: Hours
  zone: string
}): SlotTime[] {
  const { minutes, buffer } = hours
  const end = endAt(`${written}T${to}`, zone).getTime()
  const times: SlotTime[] = []
  let free = Number.NEGATIVE_INFINITY
  for (let at = minutesOf(from); at + minutes <= minutesOf(to); at += minutes + buffer) {
    const startsAt = instantAt(wallOf(written, at), zone)
    if (!startsAt || startsAt.getTime() < free) continue
    const endsAt = new Date(startsAt.getTime() + minutes * minute)
    if (endsAt.getTime() > end) continue
    free = endsAt.getTime() + buffer * minute
    times.push({ startsAt, endsAt })
  }
  return times
}

/**
 * The times of a plan that are still to come, in order. Each is as long as it says also where clocks change; times that
 * the clocks jump over are left out, and of times that come twice the first is meant. No more than `mostSlots` + 1.
 */
export function slotTimes({
  plan,
  zone,
  now,
}: {
  plan: Hours & Pick<SlotPlan, 'fromDay' | 'toDay' | 'weekdays'>
  /** IANA. */
  zone: string
  now: Date
}): SlotTime[] {
  const all: SlotTime[] = []
  for (
    let written = plan.fromDay;
    written <= plan.toDay && all.length <= mostSlots;
    written = dayAfter(written)
  ) {
    if (!plan.weekdays.includes(weekdayOf(written) || 7)) continue
    for (const stretch of stretchesOf(plan)) all.push(...timesIn({ written, stretch, hours: plan, zone }))
  }
  return all.filter(({ startsAt }) => startsAt > now).slice(0, mostSlots + 1)
}
