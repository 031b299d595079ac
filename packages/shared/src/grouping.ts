import { z } from 'zod'
import { idSchema } from './application.ts'

/** A place that is thought of, one that the person knows of, and one that was given up. */
export const memberStates = ['planned', 'confirmed', 'left'] as const
export type MemberState = (typeof memberStates)[number]

/** Stages in which somebody can be given a place in a group. */
export const placeableStages = ['interviewed', 'offered', 'accepted'] as const

/** May somebody in this stage be given a place? Who leads may already have one in another group. */
export const isPlaceable = (stage: string, facilitator: boolean): boolean =>
  placeableStages.some((each) => each === stage) || (facilitator && stage === 'placed')

/** May a place of somebody in this stage be confirmed? Who leads is asked in person, and need not have had an offer. */
export const isConfirmable = (stage: string, facilitator: boolean): boolean =>
  stage === 'accepted' || (facilitator && (stage === 'interviewed' || stage === 'placed'))

/** Why a place in a group was not given, changed or confirmed. */
export const groupRefusals = [
  'person_gone',
  'group_gone',
  'group_completed',
  'other_programme',
  'role_unknown',
  'other_field',
  'not_ready',
  'group_full',
  'in_group',
  'kept_out',
  'kept_apart',
  'changed_meanwhile',
  'confirmed_already',
  'not_last',
  'below_minimum',
  'not_accepted',
  'nobody_inside',
] as const
export type GroupRefusalCode = (typeof groupRefusals)[number]

/** A refusal with what its words need; names are for staff alone. */
export type GroupRefusal = {
  code: GroupRefusalCode
  /** Whom it is about. */
  person?: string
  /** Others whom it is about. */
  people?: string[]
  group?: string
  role?: string
  have?: number
  need?: number
  /** Who came first, where that is known. */
  by?: string | null
}
export type GroupDone<Value = object> = ({ ok: true } & Value) | { ok: false; refusal: GroupRefusal }

/** One person's place: from one group (null: none) to another (null: none). */
export const seatStepSchema = z.strictObject({
  application: idSchema,
  from: idSchema.nullable(),
  to: idSchema.nullable(),
  /** Stays there when groups are proposed anew; left out: as it was. */
  pinned: z.boolean().optional(),
})
export type SeatStep = z.infer<typeof seatStepSchema>

/** Staff's rules of a plan, by applications; `group` null: out of every group. */
export const planRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('together'), people: z.array(idSchema).min(2).max(20) }),
  z.strictObject({ kind: z.literal('apart'), people: z.array(idSchema).min(2).max(20) }),
  z.strictObject({ kind: z.literal('keep_out'), person: idSchema, group: idSchema.nullable() }),
])
export type PlanRule = z.infer<typeof planRuleSchema>
