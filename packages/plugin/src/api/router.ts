import { isLocale, type Locale, openApi, problem } from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import { servicesOf, type Services } from '../services/services.ts'
import { isDatabaseError } from '../services/submit.ts'
import type { Payload } from 'payload'
import { postApplication } from './applications.ts'
import { readNews, readNewsItem, readPage, readPages, readSite } from './content.ts'
import { readiness } from './health.ts'
import { type ApiRequest, type ApiResponse, BodyTooLarge, json, problemResponse, refuse } from './http.ts'
import { periodList } from './periods.ts'

type Call = { request: ApiRequest; services: Services; params: string[] }
type Handler = (call: Call) => Promise<ApiResponse> | ApiResponse

export type Route = { method: 'GET' | 'POST'; path: string; pattern: RegExp; handle: Handler }

const anyone = { 'access-control-allow-origin': '*' }

const localeOf = (request: ApiRequest): Locale | null => {
  const asked = request.query.get('locale') ?? 'en'
  return isLocale(asked) ? asked : null
}

/** A whole number from the query within bounds, the standard one when absent, or null when it is none. */
function numberOf({
  request,
  name,
  standard,
  max,
}: {
  request: ApiRequest
  name: string
  standard: number
  max: number
}): number | null {
  const text = request.query.get(name)
  if (text === null) return standard
  const value = Number(text)
  return /^\d{1,6}$/.test(text) && value >= 1 && value <= max ? value : null
}

const invalidQuery = (path: string) =>
  problemResponse(problem({ code: 'invalid', errors: [{ path, code: 'invalid' }] }))

/** A content answer: revalidated by its ETag, which leaves out the instant of reading. */
function content({
  request,
  value,
  asOf,
  headers = {},
}: {
  request: ApiRequest
  value: object
  asOf: Date
  headers?: Record<string, string>
}): ApiResponse {
  const { asOf: _asOf, ...lasting } = value as { asOf?: string }
  const etag = `"${createHash('sha1').update(JSON.stringify(lasting)).digest('base64url')}"`
  const all = { ...headers, etag, 'cache-control': 'no-cache', 'x-as-of': asOf.toISOString() }
  if (request.header('if-none-match') === etag) return { status: 304, headers: all, body: '' }
  return json(200, value, all)
}

const localized =
  (
    read: (call: Call & { locale: Locale; now: Date }) => Promise<object | null>,
    headers?: Record<string, string>,
  ): Handler =>
  async (call) => {
    const locale = localeOf(call.request)
    if (!locale) return invalidQuery('locale')
    const now = call.services.clock.now()
    const value = await read({ ...call, locale, now })
    return value
      ? content({ request: call.request, value, asOf: now, ...(headers ? { headers } : {}) })
      : refuse('not_found')
  }

const route = (method: Route['method'], path: string, handle: Handler): Route => ({
  method,
  path,
  pattern: new RegExp(`^${path.replace(/:\w+/g, '([^/]{1,120})')}$`),
  handle,
})

/** The public API, call by call (design: the narrow door; everything else of Payload's REST needs staff). */
export const routes: readonly Route[] = [
  route('GET', '/health', ({ services }) =>
    json(200, { status: 'ok' }, { 'x-as-of': services.clock.now().toISOString() }),
  ),
  route('GET', '/health/ready', async ({ services }) => {
    const state = await readiness({ services })
    return json(state.status === 'ready' ? 200 : 503, state)
  }),
  route('GET', '/openapi.json', ({ services }) =>
    json(200, openApi({ serverUrl: services.payload.config.serverURL || '' }), anyone),
  ),
  route(
    'GET',
    '/site',
    localized(({ services, locale, now }) => readSite({ payload: services.payload, locale, now })),
  ),
  route(
    'GET',
    '/periods',
    localized(async ({ services, locale, now }) => {
      const site = await readSite({ payload: services.payload, locale, now })
      return periodList({ site, siteUrl: services.options.siteUrl, now })
    }, anyone),
  ),
  route('GET', '/news', async (call) => {
    const page = numberOf({ request: call.request, name: 'page', standard: 1, max: 100_000 })
    const limit = numberOf({ request: call.request, name: 'limit', standard: 20, max: 100 })
    if (page === null) return invalidQuery('page')
    if (limit === null) return invalidQuery('limit')
    return localized(({ services, locale }) => readNews({ payload: services.payload, locale, page, limit }))(
      call,
    )
  }),
  route(
    'GET',
    '/news/:slug',
    localized(({ services, locale, params }) =>
      readNewsItem({ payload: services.payload, slug: params[0] ?? '', locale }),
    ),
  ),
  route(
    'GET',
    '/pages',
    localized(async ({ services, locale }) => ({
      items: await readPages({ payload: services.payload, locale }),
    })),
  ),
  route(
    'GET',
    '/pages/:slug',
    localized(({ services, locale, params }) =>
      readPage({ payload: services.payload, slug: params[0] ?? '', locale }),
    ),
  ),
  route('POST', '/applications', postApplication),
]

/** Answers one call of the public API. Never throws; a fault is logged without the request's content. */
export async function answer({
  request,
  payload,
}: {
  request: ApiRequest
  payload: Payload
}): Promise<ApiResponse> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const matching = request.path.includes('\0')
    ? []
    : routes.filter(({ pattern }) => pattern.test(request.path))
  const found = matching.find((each) => each.method === method)
  if (!found) {
    if (matching.length === 0) return refuse('not_found')
    return refuse('method_not_allowed', { allow: matching.map((each) => each.method).join(', ') })
  }
  try {
    const params = (found.pattern.exec(request.path) ?? []).slice(1)
    return await found.handle({ request, services: servicesOf(payload), params })
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuse('too_large')
    const { name, code } = error as { name?: string; code?: string }
    payload.logger.error({ msg: `${method} /api/v1${found.path} failed: ${name ?? 'Error'} ${code ?? ''}` })
    return refuse(isDatabaseError(error) ? 'unavailable' : 'fault')
  }
}
