import { problem, type Problem, type ProblemCode } from '@jobbuddies/shared'
import { randomInt } from 'node:crypto'
import type { Readable } from 'node:stream'

/** A request as the public API sees it, whichever door it came through. */
export type ApiRequest = {
  method: string
  /** Below `/api/v1`, decoded, without a trailing slash: `/news/autumn`. */
  path: string
  query: URLSearchParams
  header: (name: string) => string | null
  /** The other end of the connection, where the door knows it: a person, a proxy or the site. */
  address: string | null
  /** The whole body as text. @throws {BodyTooLarge} past the limit */
  body: () => Promise<string>
  /** The body piece by piece, without a limit; whoever stops reading it early need not care for the rest. */
  stream: () => AsyncIterable<Uint8Array>
}

export type ApiResponse = {
  status: number
  headers: Record<string, string>
  body: string
  /** A file in place of the body; its length stands in the headers. */
  stream?: Readable
}

/** Bytes that a request body may have. */
export const bodyLimit = 256 * 1024

export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge'
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
})

export const problemResponse = (of: Problem, headers: Record<string, string> = {}): ApiResponse => ({
  status: of.status,
  headers: {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(of.status === 503 || of.status === 429 ? { 'retry-after': '2' } : {}),
    ...headers,
  },
  body: JSON.stringify(of),
})

export const refuse = (code: ProblemCode, headers?: Record<string, string>): ApiResponse =>
  problemResponse(problem({ code }), headers)

/** Seconds after which whoever was turned away comes again: not all at the same moment. */
const soonest = 3
const latest = 9

/** There is no room now for what stands in line. Nothing of it was stored. */
export const turnedAway = (): ApiResponse =>
  refuse('busy', { 'retry-after': String(randomInt(soonest, latest + 1)) })

/** The body as JSON, or why it cannot be read. @throws {BodyTooLarge} past the limit */
export async function readJson(request: ApiRequest): Promise<{ value: unknown } | { refused: ApiResponse }> {
  if (!/^application\/json\b/i.test(request.header('content-type') ?? ''))
    return { refused: refuse('unsupported_media_type') }
  const text = await request.body()
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { refused: refuse('malformed') }
  }
}
