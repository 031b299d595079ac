import { isStorable, isZone, longText } from '@jobbuddies/shared'
import { z } from 'zod'

const id = z.uuid()
/** As an edge is written: a day, a wall time of the zone, or an instant. */
const edge = z.string().max(40)

const roleKey = z.string().min(1).max(100).refine(isStorable)

export const roundPeriodSchema = z.strictObject({
  /** Null: for all industries. */
  industry: id.nullable(),
  /** Null: the role of the round. */
  role: roleKey.nullable().default(null),
  /** The period whose questions, texts and grace are copied. */
  copyFrom: id.nullable().default(null),
  /** Dates of its own; null: those of the round. */
  own: z.strictObject({ opensAt: edge, closesAt: edge.nullable() }).nullable().default(null),
})
export type RoundPeriod = z.infer<typeof roundPeriodSchema>

/** What opens a round: periods of one programme that are saved together or not at all. */
export const roundRequestSchema = z.strictObject({
  name: longText(120).refine((text) => text.trim() !== '', { error: 'required' }),
  programme: id,
  role: roleKey,
  copiedFrom: id.nullable().default(null),
  zone: z.string().refine(isZone),
  opensAt: edge,
  closesAt: edge.nullable(),
  publish: z.boolean(),
  periods: z.array(roundPeriodSchema).min(1).max(50),
})
export type RoundRequest = z.infer<typeof roundRequestSchema>

export const edgesOf = ({ opensAt, closesAt }: RoundRequest, { own }: RoundPeriod) =>
  own ?? { opensAt, closesAt }

export const roleIn = (request: Pick<RoundRequest, 'role'>, period: Pick<RoundPeriod, 'role'>): string =>
  period.role ?? request.role

/** Which period of the request cannot be saved, and why: by field, in the reader's language. */
export type RoundFault = { period: number; errors: { path: string; message: string }[] }

export type RoundDone = { round: string; periods: { id: string; label: string; opensAt: string }[] }

/** Where the screen begins: what may be chosen, and what may be copied. */
export type RoundForm = {
  now: string
  zone: string
  programmes: { id: string; name: string; roles: { key: string; name: string }[] }[]
  industries: { id: string; name: string }[]
  rounds: { id: string; name: string; programme: string }[]
  /** The newest first. */
  periods: {
    id: string
    label: string
    programme: string
    industry: string | null
    role: string
    round: string | null
    zone: string
    opensAt: string
    closesAt: string | null
  }[]
}
