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

/** Milliseconds for a file: it comes whole. */
const filePatience = 30_000

export type Call = {
  cmsUrl: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`. */
  path: string
  body?: unknown
  bearer?: string | null
  passed: Passed
  fetch?: typeof globalThis.fetch
}

const send = async (
  { cmsUrl, method, path, body, bearer = null, passed, fetch = globalThis.fetch }: Call,
  milliseconds: number,
): Promise<Response> =>
  fetch(`${cmsUrl}/api/v1${path}`, {
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
    signal: AbortSignal.timeout(milliseconds),
  })

async function asked<T>(
  { path }: Call,
  asking: Promise<Response>,
  valueOf: (response: Response) => Promise<T>,
): Promise<Asked<T>> {
  try {
    const response = await asking
    if (response.ok) return { kind: 'ok', value: await valueOf(response) }
    const problem = problemSchema.parse(await response.json())
    return passing.has(problem.code) ? { kind: 'unreachable' } : { kind: 'refused', problem }
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', event: 'call_failed', path, message: String(error) }))
    return { kind: 'unreachable' }
  }
}

/** One call of the public API for one person. */
export const ask = <Schema extends z.ZodType>({
  schema,
  ...call
}: Call & { schema: Schema }): Promise<Asked<z.output<Schema>>> =>
  asked(call, send(call, patience), async (response) => schema.parse(await response.json()))

/** A file as the CMS hands it out, with the headers that say what it is. */
export type AskedFile = { bytes: ArrayBuffer; type: string; disposition: string }

/** The same, of a file. */
export const askFile = (call: Call): Promise<Asked<AskedFile>> =>
  asked(call, send(call, filePatience), async (response) => ({
    bytes: await response.arrayBuffer(),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    disposition: response.headers.get('content-disposition') ?? 'attachment',
  }))
