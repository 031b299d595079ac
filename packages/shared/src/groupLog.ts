import { z } from 'zod'
import { idSchema } from './application.ts'
import { localeSchema } from './locale.ts'
import { meetingKinds, meetingModes, meetingStates } from './meeting.ts'
import { materialSchema } from './material.ts'
import { longText } from './text.ts'
import { isWallTime } from './zone.ts'

const token = z.string({ error: 'invalid' }).max(200, { error: 'invalid' })

/** `POST /group-logs/read`: what somebody who leads a group may know of it, with the token of the mailed link. */
export const groupLogSchema = z.object({
  /** Of the programme and the group. */
  title: z.string(),
  /** IANA: the times are on its wall. */
  zone: z.string(),
  /** The wall of the zone now: `2027-05-31T17:00`. */
  today: z.string(),
  meetings: z.array(
    z.object({
      id: z.uuid(),
      number: z.int(),
      kind: z.enum(meetingKinds),
      theme: z.string(),
      /** Null while the group has not agreed on it. */
      wall: z.string().nullable(),
      mode: z.enum(meetingModes),
      place: z.string(),
      state: z.enum(meetingStates),
      revision: z.int(),
      /** It has begun and nobody has logged it. */
      waits: z.boolean(),
      /** Ids of `people` who were there. */
      present: z.array(z.uuid()),
      note: z.string(),
    }),
  ),
  people: z.array(
    z.object({
      /** Of the place in the group, which names nobody elsewhere. */
      id: z.uuid(),
      /** First names alone, longer only where two are alike. */
      name: z.string(),
      leads: z.boolean(),
    }),
  ),
  /** What staff have laid out for whoever leads the group. */
  materials: z.array(materialSchema).default([]),
})
export type GroupLog = z.infer<typeof groupLogSchema>

/** `POST /group-logs/calendar`: the meetings of a group as an iCalendar file. */
export const groupCalendarSchema = z.object({ calendar: z.string() })

export const groupLogReadSchema = z.strictObject({ token, locale: localeSchema })

/** `POST /group-logs/write`: the log of one meeting. A repeat with the same `id` changes nothing and is answered the same. */
export const groupLogWriteSchema = z.strictObject({
  token,
  /** Chosen by whoever writes, anew for each log. */
  id: idSchema,
  /** Null: one that is not in the plan. */
  meetingId: idSchema.nullable(),
  /** What was seen of the meeting. */
  revision: z.number().int().nonnegative(),
  wall: z.string({ error: 'required' }).refine(isWallTime, { error: 'required' }),
  mode: z.enum(meetingModes, { error: 'required' }),
  present: z.array(idSchema).max(200),
  note: longText(1_000),
})
export type GroupLogWrite = z.output<typeof groupLogWriteSchema>

/**
 * First names, with as many letters of the next name as keep two people apart. Where nothing does, the number says which.
 * The same people in the same order are called the same.
 */
export function shortNames(names: readonly string[]): string[] {
  const parts = names.map((name) => name.trim().split(/\s+/))
  const called = (index: number, letters: number): string => {
    const [first = '', ...rest] = parts[index] ?? []
    const next = [...rest.join(' ')].slice(0, letters).join('')
    return next ? `${first} ${next}` : first
  }
  return names.map((_, index) => {
    for (let letters = 0; letters <= 3; letters += 1) {
      const own = called(index, letters)
      if (names.every((_each, other) => other === index || called(other, letters) !== own)) return own
    }
    const first = called(index, 3)
    const before = names.slice(0, index).filter((_each, other) => called(other, 3) === first).length
    return `${first} (${before + 1})`
  })
}
