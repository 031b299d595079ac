import { z } from 'zod'
import { idSchema } from './application.ts'
import { lineText, longText } from './text.ts'

/** What a group or one of its people sets out to do besides the meetings. */
export const stepKinds = ['goal', 'job_shadowing', 'interview', 'expert', 'other'] as const
export type StepKind = (typeof stepKinds)[number]

export const stepStates = ['open', 'under_way', 'done', 'not_done'] as const
export type StepState = (typeof stepStates)[number]

/** Has it come to its end, whichever? */
export const isStepOver = (state: StepState): boolean => state === 'done' || state === 'not_done'

const on = z.iso.date({ error: 'invalid' }).nullable()
/** Where it is done, or with whom; null: nobody yet. */
const partner = idSchema.nullable()

export const newStepSchema = z.strictObject({
  kind: z.enum(stepKinds),
  /** Whose: one person's, everybody's own who takes part, or the group's together. */
  of: z.union([idSchema, z.enum(['each', 'group'])]),
  /** The id of the goal or milestone of the programme that it is; null: in own words. */
  part: z.string().min(1).max(64).nullable(),
  /** In own words, in whichever language; of a part of the programme it is not read. */
  title: lineText(200),
  on,
  partner,
})
export type NewStep = z.output<typeof newStepSchema>

/** What was seen of the step: an act on something else is refused. */
const revision = z.number().int().nonnegative()

export const stepActSchema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('change'),
    revision,
    state: z.enum(stepStates),
    on,
    partner,
    /** How far it is, or what came of it. */
    outcome: longText(1_000),
  }),
  z.strictObject({ act: z.literal('remove'), revision }),
])
export type StepAct = z.output<typeof stepActSchema>
