import { idSchema, type MoneyUnit, reportDimensions, type StepFigures } from '@jobbuddies/shared'
import { z } from 'zod'

/** What a report is asked for by link: what cannot be read of an address is left out. */
export const reportQuerySchema = z.object({
  by: z.enum(reportDimensions).catch('programme'),
  programme: idSchema.optional().catch(undefined),
  industry: idSchema.optional().catch(undefined),
  round: idSchema.optional().catch(undefined),
  period: idSchema.optional().catch(undefined),
  role: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional()
    .catch(undefined),
  /** To be shown to others: small numbers are left out. */
  share: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type ReportQuery = z.infer<typeof reportQuerySchema>

/** What narrows a report down. */
export const reportFilters = ['programme', 'industry', 'round', 'period', 'role'] as const
export type ReportFilter = (typeof reportFilters)[number]

/** `key`: the id of what the row is about, or the key of a role; null for those without. */
export type ReportRow = { key: string | null; name: string | null; figures: StepFigures }

export type MoneySum = { name: string; euros: number; per: MoneyUnit }
/** One programme's money: of how much, for what, and how many of each there have been. */
export type ReportMoney = {
  id: string
  name: string
  /** Euros in all; null where nobody set it. */
  frame: number | null
  sums: MoneySum[]
  /** Groups that have begun, and participants who were active in one. */
  groups: number
  participants: number
  /** Participants who said that they work, at the end or later; null while nobody has said anything. */
  employed: number | null
}

export type ReportOption = { value: string; label: string }

/** Figures are exact; whoever shows them to others hides the small ones first: `shownReport`. */
export type Report = {
  rows: ReportRow[]
  total: StepFigures
  /** None where a report is divided by group. */
  money: ReportMoney[]
  options: Record<ReportFilter, ReportOption[]>
}
