import { z } from 'zod'

/** Every refusal and fault that the public API can answer, with its HTTP status. The words for them live with the site. */
export const problems = {
  malformed: 400,
  unauthorised: 401,
  forbidden: 403,
  not_found: 404,
  period_unknown: 404,
  method_not_allowed: 405,
  period_not_open: 409,
  period_paused: 409,
  period_closed: 409,
  id_taken: 409,
  too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  too_many_requests: 429,
  fault: 500,
  unavailable: 503,
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
] as const
export type FieldCode = (typeof fieldCodes)[number]

/** `path` names the field with dots: `applicant.email`, `answers.motivation`. */
export const fieldErrorSchema = z.object({ path: z.string(), code: z.enum(fieldCodes) })
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
})
export type Problem = z.infer<typeof problemSchema>

const titles: Record<ProblemCode, string> = {
  malformed: 'The request cannot be read',
  unauthorised: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'There is nothing here',
  period_unknown: 'There is no such application period',
  method_not_allowed: 'This method is not available here',
  period_not_open: 'The application period has not opened yet',
  period_paused: 'The application period is paused',
  period_closed: 'The application period has closed',
  id_taken: 'This id belongs to another application',
  too_large: 'The request is too large',
  unsupported_media_type: 'Send JSON',
  invalid: 'Some of the content is not valid',
  too_many_requests: 'Too many requests, try again later',
  fault: 'Something went wrong on our side',
  unavailable: 'The service cannot do this right now, try again soon',
}

export function problem({
  code,
  errors,
  nextChangeAt,
}: {
  code: ProblemCode
  errors?: FieldError[]
  nextChangeAt?: Date | null
}): Problem {
  return {
    type: `urn:jobbuddies:problem:${code}`,
    title: titles[code],
    status: problems[code],
    code,
    ...(errors ? { errors } : {}),
    ...(nextChangeAt === undefined ? {} : { nextChangeAt: nextChangeAt?.toISOString() ?? null }),
  }
}
