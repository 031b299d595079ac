import {
  type GroupRefusal,
  idSchema,
  lineText,
  type PlanRule,
  planRuleSchema,
  seatStepSchema,
} from '@jobbuddies/shared'
import { type Finding, type Proposal, type Reason, weightsSchema } from '@jobbuddies/shared/matching'
import { z } from 'zod'
import type { PlanActKind } from '../services/groups/journal.ts'
import type { Metrics } from '../services/groups/solve.ts'

/** What the group builder and its endpoints say to each other, below `/api/groups-builder`. */

export const openSchema = z.strictObject({ periods: z.array(idSchema).min(1).max(60) })
export const seatsSchema = z.strictObject({ steps: z.array(seatStepSchema).min(1).max(200) })
export const rulesSchema = z.strictObject({
  add: z.array(planRuleSchema).max(50),
  remove: z.array(planRuleSchema).max(50),
})
export const groupSchema = z.strictObject({
  name: lineText(120).refine((name) => name !== ''),
  industry: idSchema.nullable(),
})
export const oneGroupSchema = z.strictObject({ group: idSchema })
export const undoSchema = z.strictObject({ act: idSchema })
export const solveSchema = z.strictObject({
  seed: z.number().int().min(1).max(2_147_483_647).default(1),
  weights: weightsSchema.partial().default({}),
})

export type StartReport = {
  periods: {
    id: string
    title: string
    programme: string
    programmeId: string
    role: string
    waiting: number
  }[]
}

export type PersonReport = {
  id: string
  name: string
  reference: string
  role: string
  stage: string
  /** Fields, the dearest first. */
  industries: string[]
  /** May have a place; else they stand in a group and their application has moved on. */
  placeable: boolean
  /** Places left for those who lead: how many groups more they have time for. */
  left: number
  /** Groups outside of this plan in which they are. */
  elsewhere: string[]
}

export type GroupReport = {
  id: string
  name: string
  industry: string | null
  stage: string
  lead: string | null
  members: {
    id: string
    role: string
    state: string
    pinned: boolean
    reasons: Reason[]
    /** Shares no language or field with the group, and was put there by hand. */
    misfit: boolean
  }[]
}

export type ProposalReport = {
  id: string
  number: number
  state: 'solving' | 'draft' | 'applied' | 'cancelled' | 'failed'
  at: string
  by: string | null
  seed: number
  progress: { seconds: number; objective: number | null; bound: number | null } | null
  metrics: Metrics | null
  result: Proposal | null
  /** People, rules or groups are no longer those that it was made from. */
  outdated: boolean
}

export type PlanReport = {
  id: string
  revision: number
  programme: string
  periods: string[]
  /** `name`: several of them, `one`: a single one. */
  roles: { key: string; name: string; one: string; facilitator: boolean; min: number; max: number }[]
  industries: Record<string, string>
  people: PersonReport[]
  groups: GroupReport[]
  rules: PlanRule[]
  findings: Finding[]
  lastAct: { id: string; kind: PlanActKind; at: string; by: string | null } | null
  /** The newest three, the newest first. */
  proposals: ProposalReport[]
  /** Words of answers, by their values: `evening` → "In the evening". */
  labels: Record<string, string>
}

export type ActAnswer = { act?: string; group?: string; proposal?: string; confirmed?: number }
export type RefusedAnswer = { refusal: GroupRefusal | { code: 'searching' } }
