import { isStorable, scoresSchema, stageKey } from '@jobbuddies/shared'
import { z } from 'zod'

/** What the applications desk and its endpoints say to each other. */

const id = z.uuid()
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
  z.array(id).max(200),
)
const line = (length: number) => z.string().trim().max(length).refine(isStorable)

export const sortKeys = ['arrivedAt', 'name', 'reference', 'stage', 'score'] as const
export type SortKey = (typeof sortKeys)[number]

/** Which applications, in which order; what cannot be read of an address is left out. */
export const listQuerySchema = z.object({
  period: ids.optional().catch(undefined),
  programme: id.optional().catch(undefined),
  role: z.string().max(40).optional().catch(undefined),
  stage: z.string().regex(stageKey).optional().catch(undefined),
  tag: line(60).optional().catch(undefined),
  /** Those that the reader has not scored yet. */
  unscored: z.literal('me').optional().catch(undefined),
  /** Those that answered a request, and whose answer nobody has opened. */
  answered: z.literal('unread').optional().catch(undefined),
  q: line(200).optional().catch(undefined),
  sort: z.enum(sortKeys).catch('arrivedAt'),
  order: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  perPage: z.coerce.number().int().min(1).max(100).catch(25),
})
export type ListQuery = z.infer<typeof listQuerySchema>

export type ListRow = {
  id: string
  reference: string
  /** Null while it is hidden from this reader. */
  name: string | null
  stage: string
  periodId: string
  programmeId: string
  arrivedAt: string
  tags: string[]
  /** The mean of the complete reviews, 0 to 100; null while the reader may not know it or there is none. */
  score: number | null
  reviews: number
  /** Has the reader scored it? */
  mine: boolean
}

export type ListReport = {
  rows: ListRow[]
  total: number
  page: number
  pages: number
  /** How many of the chosen stand in each stage, whichever stage was asked for. */
  stages: Record<string, number>
}

export type Named = { id: string; title: string }
export type StageName = { key: string; name: string; programmes: string[] }

export type OptionsReport = {
  periods: (Named & { programmeId: string })[]
  programmes: Named[]
  stages: StageName[]
  tags: string[]
  filters: { id: string; name: string; query: string; shared: boolean; own: boolean }[]
  /** May they move, tag, write to people and export? Reviewers may not. */
  coordinates: boolean
}

export type CriterionReport = {
  key: string
  name: string
  description: string
  weight: number
  scale: number
}

export type ReviewReport = {
  reviewer: string
  own: boolean
  scores: Record<string, number>
  total: number | null
  comment: string
  at: string
}

export type OneReport = {
  id: string
  reference: string
  stage: string
  locale: string
  arrivedAt: string
  periodId: string
  programmeId: string
  /** Null while who it is is hidden from this reader. */
  person: { name: string; email: string; phone: string | null } | null
  /** The questions as they were asked, and the answers; those that tell who it is are left out with the person. */
  questions: { key: string; label?: string; kind?: string; options?: { value: string; label: string }[] }[]
  answers: Record<string, string | string[]>
  hiddenAnswers: number
  tags: string[]
  notes: { id: string; author: string | null; text: string; at: string }[]
  history: {
    id: string
    kind: string
    at: string
    by: string | null
    from?: string
    to?: string
    text?: string
  }[]
  criteria: CriterionReport[]
  reviews: ReviewReport[]
  score: { mean: number | null; spread: number; complete: number } | null
  duplicates: {
    id: string
    reference: string
    stage: string
    periodId: string
    why: 'email' | 'name_and_phone'
  }[]
  /** Where the reader may move it by hand. */
  moves: string[]
  coordinates: boolean
}

export const moveSchema = z.strictObject({ from: z.string().regex(stageKey), to: z.string().regex(stageKey) })
export const noteSchema = z.strictObject({ text: line(5_000).pipe(z.string().min(1)) })
export const tagSchema = z.strictObject({ tag: line(60).pipe(z.string().min(1)), on: z.boolean() })
export const reviewSchema = z.strictObject({ scores: scoresSchema, comment: line(5_000).default('') })
export const filterSchema = z.strictObject({
  name: line(80).pipe(z.string().min(1)),
  query: z.string().max(2_000),
  shared: z.boolean(),
})

const act = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), to: z.string().regex(stageKey) }),
  z.strictObject({ kind: z.literal('tag'), tag: line(60).pipe(z.string().min(1)), on: z.boolean() }),
])
export type BulkAct = z.infer<typeof act>

/** Done to each with the stage that the staff member saw, so that what changed meanwhile is told and left alone. */
export const bulkSchema = z.strictObject({
  act,
  items: z
    .array(z.strictObject({ id, stage: z.string().regex(stageKey) }))
    .min(1)
    .max(500),
})

export type BulkOutcome = 'done' | 'already' | 'changed_meanwhile' | 'refused' | 'gone'
export type BulkReport = {
  items: { id: string; reference: string; outcome: BulkOutcome; stage: string | null }[]
}
