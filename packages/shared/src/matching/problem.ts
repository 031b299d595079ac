import { z } from 'zod'
import { languageLevels, spokenLanguages } from '../languages.ts'

const id = z.string().min(1).max(100)
const values = z.array(z.string().min(1).max(100)).max(50).default([])

/** What can be wished for. A wish is met when a person and the group's lead have a value in common. */
export const wishes = [
  'language',
  'subFields',
  'modes',
  'places',
  'times',
  'level',
  'goals',
  'industry',
  'mix',
] as const
export type Wish = (typeof wishes)[number]

/** One role of the programme's model, with how many of it a group needs and takes. */
export const groupRoleSchema = z
  .object({
    key: id,
    facilitator: z.boolean(),
    min: z.number().int().min(0).max(1_000),
    max: z.number().int().min(1).max(1_000),
  })
  .refine(({ min, max }) => min <= max, { path: ['max'] })
export type GroupRole = z.infer<typeof groupRoleSchema>

/** Somebody who may be placed. What is empty was not told: it grants no wish, and it stands in nobody's way. */
export const candidateSchema = z.object({
  id,
  role: id,
  /** Fields, the dearest first; empty = any. */
  industries: values,
  languages: z
    .array(z.object({ language: z.enum(spokenLanguages), level: z.enum(languageLevels) }))
    .max(20)
    .default([]),
  subFields: values,
  modes: values,
  places: values,
  times: values,
  goals: values,
  /** Steps of experience; one step apart still goes together. */
  level: z.number().int().min(0).max(10).nullable().default(null),
  /** Has led a group before. */
  experienced: z.boolean().default(false),
  /** In how many groups at once; of people who do not lead groups it is one. */
  capacity: z.number().int().min(0).max(50).default(1),
})
export type Candidate = z.infer<typeof candidateSchema>

/** What staff decided. `together`: in one group, or none of them is placed. */
export const groupRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('together'), people: z.array(id).min(2).max(20) }),
  z.object({ kind: z.literal('apart'), people: z.array(id).min(2).max(20) }),
  z.object({ kind: z.literal('pin'), person: id, group: id }),
  /** Out of one group, or of all (null). */
  z.object({ kind: z.literal('keep_out'), person: id, group: id.nullable() }),
])
export type GroupRule = z.infer<typeof groupRuleSchema>

/** A group of the proposal before, which new proposals go on from. It is known by its lead. */
export const keptGroupSchema = z.object({
  key: id,
  industry: id.nullable(),
  lead: id.nullable(),
  members: z.array(id).max(1_000),
})
export type KeptGroup = z.infer<typeof keptGroupSchema>

const weight = (points: number) => z.number().int().min(0).max(100).default(points)

/** Points of a wish that is met. */
export const weightsSchema = z.object({
  industry: weight(8),
  language: weight(10),
  subFields: weight(6),
  modes: weight(4),
  times: weight(3),
  places: weight(2),
  level: weight(2),
  goals: weight(2),
  /** Of a group in which somebody has led before. */
  mix: weight(5),
  /** Of staying in the group of the proposal before. */
  stay: weight(20),
})
export type Weights = z.infer<typeof weightsSchema>

export const matchingProblemSchema = z.object({
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
  roles: z.array(groupRoleSchema).min(1).max(20),
  groups: z
    .object({
      min: z.number().int().min(0).default(0),
      max: z.number().int().min(0).nullable().default(null),
    })
    .prefault({}),
  candidates: z.array(candidateSchema).max(5_000),
  rules: z.array(groupRuleSchema).max(2_000).default([]),
  kept: z.array(keptGroupSchema).max(500).default([]),
  weights: weightsSchema.prefault({}),
  /** From which level on a language is shared, and whether each member must share one with each who leads. */
  language: z
    .object({ level: z.enum(languageLevels).default('B1'), required: z.boolean().default(true) })
    .prefault({}),
})
export type MatchingProblem = z.infer<typeof matchingProblemSchema>
export type MatchingProblemInput = z.input<typeof matchingProblemSchema>

export const proposedGroupSchema = z.object({
  key: id,
  industry: id.nullable(),
  lead: id,
  /** With the lead, in the order of the candidates. */
  members: z.array(id),
})
export type ProposedGroup = z.infer<typeof proposedGroupSchema>
