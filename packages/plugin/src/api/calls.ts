import { problem, readBody, readClient, clientHeader } from '@jobbuddies/shared'
import type { z } from 'zod'
import { isPublicAddress, networkOf } from '../services/network.ts'
import { countOnce, type Limit } from '../services/rateLimits.ts'
import type { Services } from '../services/services.ts'
import { type ApiRequest, type ApiResponse, json, problemResponse, refuse } from './http.ts'

export type Call = { request: ApiRequest; services: Services }

/** What was asked for may have had an effect or none; nobody learns which. */
export const accepted = (status: 200 | 202 = 200): ApiResponse =>
  json(status, { accepted: true }, { 'referrer-policy': 'no-referrer' })

/** A JSON body by its schema, or the refusal of it. */
export async function bodyOf<Schema extends z.ZodType>(
  { request }: Call,
  schema: Schema,
): Promise<{ ok: true; value: z.output<Schema> } | { ok: false; response: ApiResponse }> {
  const refused = (response: ApiResponse) => ({ ok: false as const, response })
  if (!/^application\/json\b/i.test(request.header('content-type') ?? ''))
    return refused(refuse('unsupported_media_type'))
  const text = await request.body()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return refused(refuse('malformed'))
  }
  const read = readBody(schema, body)
  return read.ok ? read : refused(problemResponse(problem({ code: 'invalid', errors: read.errors })))
}

/** From where a person calls: as the site says under its signature, else the other end of the connection. */
export const clientOf = async ({ request, services }: Call): Promise<string | null> =>
  (await readClient({
    secret: services.options.siteSecret,
    written: request.header(clientHeader),
    now: services.clock.now(),
  })) ?? request.address

type Counted = Omit<Limit, 'key'> & { what: string; publicOnly?: boolean }

/** Counts a call of one network; see `tooMany`. `count` is null where it is not counted. */
export async function countCall(
  call: Call,
  { what, most, seconds, publicOnly = false }: Counted,
): Promise<{ count: number | null; refusal: ApiResponse | null }> {
  const client = await clientOf(call)
  const network = networkOf(client)
  if (!network || (publicOnly && !isPublicAddress(client))) return { count: null, refusal: null }
  const limit = { key: `${what}:${network}`, most, seconds }
  const { count, wait } = await countOnce({ pool: call.services.countingPool, limit })
  const refusal = wait === null ? null : refuse('too_many_requests', { 'retry-after': String(wait) })
  return { count, refusal }
}

/**
 * A refusal when one network asks for this too often, else null. Many people may stand behind one address. With
 * `publicOnly`, addresses of proxies and neighbours are not counted.
 */
export const tooMany = async (call: Call, of: Counted): Promise<ApiResponse | null> =>
  (await countCall(call, of)).refusal

/** Of tokens that are none; good ones always pass. */
export const guessLimit = { what: 'guesses', most: 60, seconds: 600 }
