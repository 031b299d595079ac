import { z } from 'zod'

/** Every refusal and fault that the public API can answer, with its HTTP status. The words for them live with the site. */
export const problems = {
  malformed: 400,
  unauthorised: 401,
  forbidden: 403,
  not_found: 404,
  period_unknown: 404,
  link_unknown: 404,
  method_not_allowed: 405,
  too_slow: 408,
  period_not_open: 409,
  period_paused: 409,
  period_closed: 409,
  id_taken: 409,
  draft_changed: 409,
  draft_submitted: 409,
  agreement_changed: 409,
  not_now: 409,
  kept: 409,
  time_taken: 409,
  link_expired: 410,
  too_large: 413,
  file_too_large: 413,
  unsupported_media_type: 415,
  file_type: 415,
  invalid: 422,
  file_broken: 422,
  file_unsafe: 422,
  too_many_requests: 429,
  fault: 500,
  unavailable: 503,
  busy: 503,
} as const

export type ProblemCode = keyof typeof problems
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]]

/** What can be wrong with one field. */
export const fieldCodes = [
  'required',
  'invalid',
  'not_text',
  'too_long',
  'email_invalid',
  'not_an_option',
  'unknown_key',
  'consent_required',
  'too_few',
  'too_many',
  'date_invalid',
  'date_too_early',
  'date_too_late',
  'level_missing',
  'named_twice',
  'file_gone',
  'file_unsafe',
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** `path` names the field with dots: `applicant.email`, `answers.motivation`. */
export const fieldErrorSchema = z.object({
  path: z.string(),
  code: z.enum(fieldCodes),
  /** The bound that was crossed: a count, or a day (`2027-05-31`). */
  limit: z.string().optional(),
})
export type FieldError = z.infer<typeof fieldErrorSchema>

/** An RFC 9457 problem document. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.enum(problemCodes),
  errors: z.array(fieldErrorSchema).optional(),
  /** The period's next change, when the refusal is about time. */
  nextChangeAt: z.iso.datetime().nullable().optional(),
  /** Until when a person who had begun before the close could send; null when there is no such time. */
  graceEndsAt: z.iso.datetime().nullable().optional(),
})
export type Problem = z.infer<typeof problemSchema>

const titles: Record<ProblemCode, string> = {
  malformed: 'The request cannot be read',
  unauthorised: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'There is nothing here',
  period_unknown: 'There is no such application period',
  link_unknown: 'There is no such link',
  method_not_allowed: 'This method is not available here',
  period_not_open: 'The application period has not opened yet',
  period_paused: 'The application period is paused',
  period_closed: 'The application period has closed',
  id_taken: 'This id belongs to another application',
  draft_changed: 'The draft was saved from somewhere else meanwhile',
  draft_submitted: 'The draft has been sent already',
  agreement_changed: 'The words of the agreement have changed meanwhile',
  not_now: 'This cannot be done as things stand now',
  kept: 'It is kept for a complaint or a legal matter',
  time_taken: 'This time is no longer free',
  too_slow: 'The file did not arrive in time',
  link_expired: 'The link is no longer good; ask for a new one',
  too_large: 'The request is too large',
  file_too_large: 'The file is larger than 7 MB',
  unsupported_media_type: 'Send JSON',
  file_type: 'The file is neither a PDF nor a DOCX',
  invalid: 'Some of the content is not valid',
  file_broken: 'The file is empty or damaged',
  file_unsafe: 'The file could do harm: macros, a virus, or far too much inside',
  too_many_requests: 'Too many requests, try again later',
  fault: 'Something went wrong on our side',
  unavailable: 'The service cannot do this right now, try again soon',
  busy: 'Too many are sending at this moment, try again when Retry-After says',
}

export function problem({
  code,
  errors,
  nextChangeAt,
  graceEndsAt,
}: {
  code: ProblemCode
  errors?: FieldError[]
  nextChangeAt?: Date | null
  graceEndsAt?: Date | null
}): Problem {
  return {
    type: `urn:jobbuddies:problem:${code}`,
    title: titles[code],
    status: problems[code],
    code,
    ...(errors ? { errors } : {}),
    ...(nextChangeAt === undefined ? {} : { nextChangeAt: nextChangeAt?.toISOString() ?? null }),
    ...(graceEndsAt === undefined ? {} : { graceEndsAt: graceEndsAt?.toISOString() ?? null }),
  }
}
