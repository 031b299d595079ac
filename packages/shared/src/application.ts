import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { judge, type PeriodTimes } from './period.ts'
import { answerKey, checkAnswers, mostErrors, type Question } from './question.ts'
import { type FieldCode, fieldCodes, type FieldError, type ProblemCode } from './refusal.ts'
import { lineText, longText } from './text.ts'

/** The one comparison of addresses: case and Unicode form do not make another person. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase().normalize('NFC')

const emailSchema = z
  .string()
  .max(254, { error: 'too_long', abort: true })
  .transform((email) => email.trim())
  .pipe(z.email({ error: 'email_invalid' }))

/** What a person sends: `POST /api/v1/applications`. */
export const submissionSchema = z.strictObject({
  /** Chosen by the sender, so that a repeat is the same application. */
  id: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
  periodId: z.uuid({ error: 'invalid' }).transform((id) => id.toLowerCase()),
  /** The language the person applied in; mail goes out in it. */
  locale: localeSchema,
  applicant: z.strictObject({
    name: lineText(200).pipe(z.string().min(1, { error: 'required' })),
    email: emailSchema,
    phone: lineText(40).optional(),
  }),
  /** By question key. */
  answers: z.record(z.string().regex(answerKey), longText(10_000)),
  /** The person accepts how the data is used. */
  consent: z.literal(true, { error: 'consent_required' }),
})
export type Submission = z.output<typeof submissionSchema>
export type SubmissionInput = z.input<typeof submissionSchema>

export const receiptSchema = z.object({ reference: z.string() })
export type Receipt = z.infer<typeof receiptSchema>

/** 8 characters that nobody mixes up, in two groups: `7K3M-9QWT`. */
export const referencePattern = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/
export const referenceAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const knownCodes: ReadonlySet<string> = new Set(fieldCodes)

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

/** Parses a body into a submission, or names every field that is wrong. */
export function readSubmission(
  body: unknown,
): { ok: true; submission: Submission } | { ok: false; errors: FieldError[] } {
  const parsed = submissionSchema.safeParse(body)
  if (parsed.success) return { ok: true, submission: parsed.data }
  const errors = parsed.error.issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map((part) => String(part).slice(0, 60))
    const code = codeOf(issue, body)
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), code }]
    return issue.keys.slice(0, 20).map((key) => ({ path: [...path, key.slice(0, 60)].join('.'), code }))
  })
  return { ok: false, errors: errors.slice(0, mostErrors) }
}

export type Decision =
  | { ok: true; answers: Record<string, string> }
  | { ok: false; code: ProblemCode; errors?: FieldError[]; nextChangeAt?: Date | null }

const refusalOf = { scheduled: 'period_not_open', paused: 'period_paused', closed: 'period_closed' } as const

/**
 * May this submission be stored? Judged by `arrivedAt`, the instant the complete request reached the service.
 */
export function decideSubmission({
  submission,
  period,
  questions,
  arrivedAt,
}: {
  submission: Pick<Submission, 'answers'>
  period: PeriodTimes
  questions: readonly Question[]
  arrivedAt: Date
}): Decision {
  const { verdict, nextChangeAt } = judge({ period, at: arrivedAt })
  if (verdict !== 'open') return { ok: false, code: refusalOf[verdict], nextChangeAt }
  const checked = checkAnswers({ questions, answers: submission.answers })
  if (checked.errors.length > 0) return { ok: false, code: 'invalid', errors: checked.errors }
  return { ok: true, answers: checked.answers }
}
