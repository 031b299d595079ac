import { expect } from 'vitest'
import { type FieldError, readSubmission, type Submission } from '@jobbuddies/shared'

/** A submission that is accepted as it stands, and ways to spoil it. */
export const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
export const valid: Submission = {
  id,
  periodId: '0190a6f2-7c11-7b7e-9d53-2f2e3d4c5b6a',
  locale: 'fi',
  applicant: { name: 'Aino Example', email: 'aino@example.org', phone: '+358 40 000 0000' },
  answers: { background: 'Studies.\r\nWork.', motivation: 'To learn.' },
  consent: true,
}

/** The valid body with one value replaced, by its path. */
export function withValue(path: string, value: unknown): unknown {
  const body = structuredClone(valid) as Record<string, unknown>
  const [first, second] = path.split('.') as [string, string?]
  if (second === undefined) body[first] = value
  else body[first] = { ...(body[first] as object), [second]: value }
  return body
}
export const withoutKey = (path: string) => JSON.parse(JSON.stringify(withValue(path, undefined))) as unknown
export const errorsOf = (body: unknown): FieldError[] => {
  const read = readSubmission(body)
  return read.ok ? [] : read.errors
}
export const accepted = (body: unknown): Submission => {
  const read = readSubmission(body)
  return read.ok ? read.submission : expect.fail(`refused: ${JSON.stringify(read.errors)}`)
}
export const json = (text: string): unknown => JSON.parse(text)
