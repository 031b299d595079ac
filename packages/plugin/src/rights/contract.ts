import { emailSchema } from '@jobbuddies/shared'
import { z } from 'zod'

/** What the desk of rights and its endpoints say to each other, below `/api/editor/rights`. The address stands in the body, never in the address of a page. */
export const searchSchema = z.strictObject({ email: emailSchema })
export const copySchema = z.strictObject({ email: emailSchema, format: z.enum(['json', 'html']) })
export const eraseSchema = z.strictObject({
  email: emailSchema,
  /** What was looked at. */
  expected: z.record(z.string(), z.number().int().min(0)),
})

export type RightsReport = {
  /** Rows by table; tables without any are left out. */
  counts: Record<string, number>
  /** What these tables are called, in the language of whoever asks. */
  names: Record<string, string>
  matter: boolean
  seated: boolean
  /** When the person asked to be erased while something is kept. */
  askedAt: string | null
  zone: string
}
