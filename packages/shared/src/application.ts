import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { type Answers, checkAnswers, mostErrors } from './answers.ts'
import { type DraftTimes, judgeDraft } from './draftTimes.ts'
import { type PeriodTimes } from './period.ts'
import { answerKey, type Question } from './question.ts'
import { type FieldCode, fieldCodes, type FieldError, type ProblemCode } from './refusal.ts'
import { lineText, longText } from './text.ts'

/** The one comparison of addresses: case and Unicode form do not make another person. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC')

export const emailSchema = z
  .string()
  .max(254, { error: 'too_long', abort: true })
  .transform((email) => email.trim())
  .pipe(z.email({ error: 'email_invalid' }))

export const idSchema = z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase())

/** Answers as they travel, by question key. Which questions were asked is looked at later, by `checkAnswers`. */
export const answersSchema = z.record(
  z.string().regex(answerKey),
  z.union([longText(10_000), z.array(longText(300), { error: 'not_text' }).max(60, { error: 'too_many' })], {
    error: 'not_text',
  }),
)

/** Industries that the person would take, by id, the dearest first. */
export const preferencesSchema = z.array(idSchema, { error: 'invalid' }).max(3, { error: 'too_many' })

/** What a person sends: `POST /api/v1/applications`. */
export const submissionSchema = z.strictObject({
  /** Chosen by the sender, so that a repeat is the same application. */
  id: idSchema,
  periodId: idSchema,
  /** The language the person applied in; mail goes out in it. */
  locale: localeSchema,
  applicant: z.strictObject({
    name: lineText(200).pipe(z.string().min(1, { error: 'required' })),
    email: emailSchema,
    phone: lineText(40).optional(),
  }),
  answers: answersSchema,
  preferences: preferencesSchema.optional(),
  /** The person has read what is expected and meets it. */
  eligibility: z.literal('confirmed', { error: 'invalid' }).optional(),
  /** The person accepts how the data is used. */
  consent: z.literal(true, { error: 'consent_required' }),
})
export type Submission = z.output<typeof submissionSchema>
export type SubmissionInput = z.input<typeof submissionSchema>

export const receiptSchema = z.object({
  reference: z.string(),
  /**
   * Now and then: work for a browser (base64url of an ALTCHA challenge, SHA-256), to be answered to `/applications/proof`. Without it
   * a member of staff looks at the application first; it counts all the same.
   */
  proof: z.string().optional(),
})
export type Receipt = z.infer<typeof receiptSchema>

/** 8 characters that nobody mixes up, in two groups: `7K3M-9QWT`. */
export const referencePattern = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/
export const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const knownCodes: ReadonlySet<string> = new Set(fieldCodes)

/** The issue as the form knows it: of a union the branch that was meant, a part of a list by the name of its question. */
function within(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue {
  const path = issue.path[0] === 'answers' ? issue.path.slice(0, 2) : issue.path
  if (issue.code !== 'invalid_union') return { ...issue, path }
  const [asText = [], asList = []] = issue.errors
  const value = valueAt(input, path)
  const [inner] = typeof value === 'string' ? asText : Array.isArray(value) ? asList : []
  return { ...(inner ?? issue), path }
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): FieldCode {
  if (knownCodes.has(issue.message)) {
    const missing = issue.message === 'email_invalid' && String(valueAt(input, issue.path)).trim() === ''
    return missing ? 'required' : (issue.message as FieldCode)
  }
  if (issue.code === 'unrecognized_keys') return 'unknown_key'
  if (issue.code === 'invalid_type') return valueAt(input, issue.path) === undefined ? 'required' : 'not_text'
  return 'invalid'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
}

/** What zod found wrong with a body, field by field. */
export function fieldErrors(error: z.ZodError, body: unknown): FieldError[] {
  const issues = error.issues.map((issue) => within(issue, body))
  const errors = issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map((part) => String(part).slice(0, 60))
    const code = codeOf(issue, body)
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), code }]
    return issue.keys.slice(0, 20).map((key) => ({ path: [...path, key.slice(0, 60)].join('.'), code }))
  })
  return errors.slice(0, mostErrors)
}

/** Parses a body into a submission, or names every field that is wrong. */
export function readSubmission(
  body: unknown,
): { ok: true; submission: Submission } | { ok: false; errors: FieldError[] } {
  const parsed = submissionSchema.safeParse(body)
  if (parsed.success) return { ok: true, submission: parsed.data }
  return { ok: false, errors: fieldErrors(parsed.error, body) }
}

export type Decision =
  | { ok: true; answers: Answers }
  | {
      ok: false
      code: ProblemCode
      errors?: FieldError[]
      nextChangeAt?: Date | null
      graceEndsAt?: Date | null
    }

/**
 * May this submission be stored? Judged by `arrivedAt`, the instant the complete request reached the service, and by the
 * questions that the person was asked: those of the draft, when it was begun as one.
 */
export function decideSubmission({
  submission,
  period,
  questions,
  draft = null,
  arrivedAt,
}: {
  submission: Pick<Submission, 'answers'>
  period: PeriodTimes & { graceMinutes?: number }
  questions: readonly Question[]
  /** The draft that it was written as; null when there is none. */
  draft?: DraftTimes | null
  arrivedAt: Date
}): Decision {
  const judged = judgeDraft({ period, draft, at: arrivedAt })
  if (!judged.ok) return judged
  const checked = checkAnswers({ questions, answers: submission.answers })
  if (checked.errors.length > 0) return { ok: false, code: 'invalid', errors: checked.errors }
  return { ok: true, answers: checked.answers }
}
