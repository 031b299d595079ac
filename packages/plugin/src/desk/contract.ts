import { localeSchema } from '@jobbuddies/shared'
import { z } from 'zod'

/** What the admin and the desk's endpoints say to each other. */

/** A document: of a collection, or a global. */
export const placeSchema = z.union([
  z.strictObject({ collection: z.string().max(60), id: z.string().max(60) }),
  z.strictObject({ global: z.string().max(60) }),
])

export const documentQuerySchema = z.object({ place: placeSchema, locale: localeSchema })

const countsSchema = z.object({ missing: z.number(), stale: z.number() })
export type Counts = z.infer<typeof countsSchema>

/** A piece of a text: as it was, as it is, or the same in both. */
const partSchema = z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) })
export type Part = z.infer<typeof partSchema>

const textReportSchema = z.object({
  path: z.string(),
  /** Where in the form, in the language of the admin: `Own questions 2 – Question`. */
  name: z.string(),
  state: z.enum(['missing', 'stale']),
  /** The original as it is now. `mark` names this wording. */
  original: z.object({ language: localeSchema, text: z.string(), mark: z.string() }),
  /** From the wording that the translation was made from to the one of now; null when that one is no longer kept. */
  changes: z.array(partSchema).nullable(),
  own: z.string(),
})
export type TextReport = z.infer<typeof textReportSchema>

/** One document, and in detail the language that its form is in. */
export const documentReportSchema = z.object({
  languages: z.array(z.object({ language: localeSchema, promised: z.boolean(), counts: countsSchema })),
  texts: z.array(textReportSchema),
  /** For a period: what keeps it from being published, a sentence per language; empty when nothing does. */
  gate: z.string().nullable(),
})
export type DocumentReport = z.infer<typeof documentReportSchema>

export const countsQuerySchema = z.object({
  collection: z.string().max(60),
  ids: z
    .string()
    .max(8_000)
    .transform((ids) => ids.split(',').filter(Boolean)),
})

/** Of each document that something is known of, what each promised language lacks. */
export const countsReportSchema = z.object({
  documents: z.record(z.string(), z.partialRecord(localeSchema, countsSchema)),
})
export type CountsReport = z.infer<typeof countsReportSchema>

/** "These texts are still right": each with the wording of the original that was looked at. */
export const confirmSchema = z.strictObject({
  place: placeSchema,
  language: localeSchema,
  texts: z
    .array(z.strictObject({ path: z.string().max(300), original: z.string().max(40) }))
    .min(1)
    .max(500),
})

export const confirmReportSchema = z.object({
  /** Paths that count as right from now on. */
  confirmed: z.array(z.string()),
  /** Paths whose original changed meanwhile; they stay stale. */
  changed: z.array(z.string()),
})
