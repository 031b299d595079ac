import { z } from 'zod'
import { groupRuleSchema, wishes } from './problem.ts'

const id = z.string()

/** Why somebody is where they are. `values` are what both have in common, or which choice a field was. */
export const reasonSchema = z.object({
  code: z.enum([...wishes, 'leads', 'pinned', 'together', 'stays']),
  points: z.number(),
  values: z.array(z.string()),
})
export type Reason = z.infer<typeof reasonSchema>

const shortageSchema = z.object({
  role: z.string(),
  industry: z.string().nullable(),
  have: z.number().int(),
  need: z.number().int(),
})
export type Shortage = z.infer<typeof shortageSchema>

/** Why somebody has no place; one reason, the one that staff can do most about. */
export const noPlaceSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('kept_out') }),
  z.object({ code: z.literal('role_unknown') }),
  z.object({ code: z.literal('no_capacity') }),
  /** No group came about in any of the person's fields; what lacked, where something did. */
  z.object({ code: z.literal('no_group_of_field'), lacking: z.array(shortageSchema) }),
  z.object({ code: z.literal('no_common_language'), group: id }),
  z.object({ code: z.literal('kept_apart'), from: z.array(id), group: id }),
  z.object({ code: z.literal('only_together'), with: z.array(id) }),
  z.object({ code: z.literal('others_suited_better'), group: id, by: z.number() }),
  z.object({ code: z.literal('groups_full'), groups: z.array(id) }),
  /** With this person placed, somebody else would not be, or a group would break a bound. */
  z.object({ code: z.literal('better_for_all') }),
])
export type NoPlace = z.infer<typeof noPlaceSchema>

/** A rule that cannot be kept, or a need that nobody fills; each says by itself what is wrong. */
export const findingSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('too_few'), ...shortageSchema.shape }),
  z.object({
    code: z.literal('never_together'),
    people: z.array(id),
    because: z.enum(['fields', 'apart', 'too_many', 'language', 'absent', 'nowhere']),
  }),
  z.object({
    code: z.literal('pin_impossible'),
    person: id,
    group: id,
    because: z.enum(['group_gone', 'absent', 'field', 'language', 'kept_out', 'bounds']),
    lacking: z.array(shortageSchema),
  }),
  z.object({ code: z.literal('too_few_groups'), need: z.number().int(), most: z.number().int() }),
  /** None of these alone, but all of them at once; one less would do. */
  z.object({ code: z.literal('conflict'), rules: z.array(groupRuleSchema) }),
])
export type Finding = z.infer<typeof findingSchema>

export const memberSchema = z.object({ id, points: z.number(), reasons: z.array(reasonSchema) })
export type Member = z.infer<typeof memberSchema>

export const proposalSchema = z.object({
  groups: z.array(z.object({ key: id, industry: id.nullable(), lead: id, members: z.array(memberSchema) })),
  unplaced: z.array(z.object({ id, reason: noPlaceSchema })),
  findings: z.array(findingSchema),
  figures: z.object({
    people: z.number().int(),
    placed: z.number().int(),
    /** Of all wishes that are met, and how much more could be reached at the very most. */
    points: z.number(),
    mostPoints: z.number(),
    /** False when the time ran out before it was certain that nothing is better by more than half a thousandth. */
    proven: z.boolean(),
    /** Of those who were in a group before and still are in one: how many changed it. */
    moved: z.number().int(),
  }),
})
export type Proposal = z.infer<typeof proposalSchema>
