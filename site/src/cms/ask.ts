import { type Problem, problemSchema } from '@jobbuddies/shared'
import type { z } from 'zod'
import { type Passed, signedHeaders } from './signed.ts'

export type Asked<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'refused'; problem: Problem }
  /** Whether it had an effect is not known; all of these calls may be repeated. */
  | { kind: 'unreachable' }

/** Milliseconds for one try. */
const patience = 5000
/** Codes that say "not now", or that the CMS and the site do not understand each other. */
const passing = new Set(['fault', 'unavailable', 'method_not_allowed'])

/** One call of the public API for one person. */
export async function ask<Schema extends z.ZodType>({
  cmsUrl,
  method,
  path,
  schema,
  body,
  bearer = null,
  passed,
  fetch = globalThis.fetch,
}: {
  cmsUrl: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`. */
  path: string
  schema: Schema
  body?: unknown
  bearer?: string | null
  passed: Passed
  fetch?: typeof globalThis.fetch
}): Promise<Asked<z.output<Schema>>> {
  try {
    const response = await fetch(`${cmsUrl}/api/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(await signedHeaders(passed)),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { kind: 'ok', value: schema.parse(answer) }
    const problem = problemSchema.parse(answer)
    return passing.has(problem.code) ? { kind: 'unreachable' } : { kind: 'refused', problem }
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'call_failed', path, message: String(error) }))
    return { kind: 'unreachable' }
  }
}
