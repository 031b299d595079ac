import { z } from 'zod'
import { answersSchema, fieldErrors, preferencesSchema } from './application.ts'
import { localeSchema } from './locale.ts'
import { questionSchema } from './question.ts'
import { type FieldError, problemSchema } from './refusal.ts'
import { isStorable, lengthOf } from './text.ts'
import { fileSchema } from './upload.ts'

/** What a person typed so far, right or wrong; only what cannot be kept is refused. `max` in characters. */
const typed = (max: number) =>
  z
    .string()
    .refine(isStorable, { error: 'invalid', abort: true })
    .refine((text) => lengthOf(text) <= max, { error: 'too_long' })

const instant = z.iso.datetime({ offset: true })

/** At least 128 bits, chosen by whoever begins the draft; sent as `Authorization: Bearer …` and never shown again. */
export const draftSecretPattern = /^[A-Za-z0-9_-]{22,128}$/

/** What a person has filled in so far. */
const draftDataSchema = z.strictObject({
  applicant: z.strictObject({
    name: typed(300).optional(),
    email: typed(300).optional(),
    phone: typed(300).optional(),
  }),
  /** As typed: also answers that are wrong, and answers to questions that a condition hides at the moment. */
  answers: answersSchema,
  preferences: preferencesSchema.optional(),
  eligibility: z.enum(['confirmed', 'refused']).optional(),
  consent: z.boolean().optional(),
  /** The page of the form that the person stands on, in the form's own words. */
  step: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
  /** Something was written in a field of the page that people do not see. */
  trap: z.literal(true).optional(),
  /** The person asked to be reminded before the close. */
  remind: z.boolean().optional(),
})
export type DraftData = z.output<typeof draftDataSchema>

/** `PUT /drafts/{id}`: the whole draft as the person sees it. */
export const draftSaveSchema = draftDataSchema.extend({
  periodId: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
  locale: localeSchema,
  /** The version of the questions that the person saw (`formVersion` of the period or of the draft). */
  formVersion: z.string().max(60).optional(),
  /** The revision that this was written on; 0 for the first save. */
  revision: z.number().int().nonnegative(),
})
export type DraftSave = z.output<typeof draftSaveSchema>
export type DraftSaveInput = z.input<typeof draftSaveSchema>

/** The questions that this draft is asked, whatever staff change meanwhile, in the draft's language. */
const frozenFormSchema = z.object({ version: z.string(), questions: z.array(questionSchema) })

/** `PUT /drafts/{id}` answers this once the draft is committed. */
export const draftReceiptSchema = z.object({
  id: z.uuid(),
  /** Goes up by one with each save that changes something. */
  revision: z.number().int().positive(),
  savedAt: instant,
  begunAt: instant,
  /** The first instant at which it could not be sent any more; null = no such instant is known. */
  sendBefore: instant.nullable(),
  /** The questions are not those that the person saw; `form` has those that are asked from now on. */
  formChanged: z.boolean(),
  form: frozenFormSchema.optional(),
  /** What stands in the answers of file questions, whatever the save said. */
  files: z.array(fileSchema).default([]),
})
export type DraftReceipt = z.infer<typeof draftReceiptSchema>

/** `GET /drafts/{id}`. */
export const draftSchema = draftReceiptSchema.omit({ formChanged: true }).extend({
  ...draftDataSchema.shape,
  periodId: z.uuid(),
  locale: localeSchema,
  form: frozenFormSchema,
  /** The reference of the application that it became; null while it is a draft. */
  reference: z.string().nullable(),
})
export type Draft = z.infer<typeof draftSchema>

/** A refusal to save over a newer revision carries the stored draft. */
export const draftProblemSchema = problemSchema.extend({ draft: draftSchema.optional() })
export type DraftProblem = z.infer<typeof draftProblemSchema>

/** `POST /drafts/{id}/carry`: what still fits goes on as a draft of another period. */
export const carrySchema = z.strictObject({
  periodId: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
  newId: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
})
export type Carry = z.output<typeof carrySchema>

/** Parses what is to be saved, or names every field that cannot be kept. */
export function readDraft(
  body: unknown,
): { ok: true; draft: DraftSave } | { ok: false; errors: FieldError[] } {
  const parsed = draftSaveSchema.safeParse(body)
  if (parsed.success) return { ok: true, draft: parsed.data }
  return { ok: false, errors: fieldErrors(parsed.error, body) }
}
