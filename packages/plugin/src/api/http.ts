import { problem, type Problem, type ProblemCode } from '@jobbuddies/shared'

/** A request as the public API sees it, whichever door it came through. */
export type ApiRequest = {
  method: string
  /** Below `/api/v1`, decoded, without a trailing slash: `/news/autumn`. */
  path: string
  query: URLSearchParams
  header: (name: string) => string | null
  /** The whole body as text. @throws {BodyTooLarge} past the limit */
  body: () => Promise<string>
}

export type ApiResponse = { status: number; headers: Record<string, string>; body: string }

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
