import {
  instantOf,
  isLocale,
  type Locale,
  openApi,
  passHeader,
  periodCalendar,
  problem,
} from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import { passOf } from '../services/passes.ts'
import { servicesOf, type Services } from '../services/services.ts'
import { type Published, readUnder } from '../services/published.ts'
import { isDatabaseError } from '../services/postgres.ts'
import type { Payload } from 'payload'
import { postApplication } from './applications.ts'
import { readNews, readNewsItem, readPage, readPages, readSite } from './content.ts'
import { postConsultationRead, postConsultationSay } from './consultations.ts'
import { postGroupCalendar, postGroupLogRead, postGroupLogWrite } from './groupLogs.ts'
import { getOwnMaterial, postGroupMaterial } from './materials.ts'
import { postFeedbackRead, postFeedbackWrite } from './feedback.ts'
import { postFollowUpRead, postFollowUpWrite } from './followUps.ts'
import { getDraft, postCarry, putDraft } from './drafts.ts'
import { readiness } from './health.ts'
import { type ApiRequest, type ApiResponse, BodyTooLarge, json, problemResponse, refuse } from './http.ts'
import { postAgreement } from './ownAgreement.ts'
import { postOffer } from './ownOffer.ts'
import { deleteOwnFile, postOwnFile } from './ownFiles.ts'
import { deleteInterview, getFeed, getInterview, putInterview } from './ownInterview.ts'
import { periodList } from './periods.ts'
import { publicReading, type Reading } from './reading.ts'
import { postBounce } from './bounces.ts'
import { postProof } from './proofs.ts'
import {
  deleteOwn,
  getCertificate,
  getCopy,
  getExport,
  getOwn,
  patchOwn,
  postEnd,
  postExchange,
  postInformation,
  postLinks,
  postRestore,
  postWithdraw,
} from './selfService.ts'
import { postConfirm, postSubscription, postUnsubscribe } from './subscriptions.ts'
import { deleteUpload, postUpload } from './uploads.ts'

type Call = { request: ApiRequest; services: Services; params: string[] }
type Handler = (call: Call) => Promise<ApiResponse> | ApiResponse

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  pattern: RegExp
  handle: Handler
}

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

const etagOf = (text: string) => `"${createHash('sha1').update(text).digest('base64url')}"`

/** A content answer: revalidated by its ETag, which leaves out the instant of reading. */
function contentAnswer({
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
  const etag = etagOf(JSON.stringify(lasting))
  const all = { ...headers, etag, 'cache-control': 'no-cache', 'x-as-of': asOf.toISOString() }
  if (request.header('if-none-match') === etag) return { status: 304, headers: all, body: '' }
  return json(200, value, all)
}

/** A calendar for any program that subscribes to it. */
function calendar({ request, text }: { request: ApiRequest; text: string }): ApiResponse {
  const etag = etagOf(text)
  const headers = { ...anyone, etag, 'cache-control': 'no-cache' }
  if (request.header('if-none-match') === etag) return { status: 304, headers, body: '' }
  return { status: 200, headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' }, body: text }
}

/** What somebody with a pass was told is for nobody else, and nobody keeps it. */
const forHolder = (value: object, asOf: Date): ApiResponse =>
  json(200, value, {
    'cache-control': 'no-store, private',
    'x-as-of': asOf.toISOString(),
    'x-robots-tag': 'noindex',
  })

/** With whose eyes to read: the public's, or a pass's when the call carries one. Null: it carries one that is no good. */
async function readingOf({ request, services }: Call): Promise<Reading | null> {
  const written = request.header(passHeader)
  if (written === null) return publicReading
  const pass = await passOf({ services, written })
  return pass && { drafts: pass.drafts, at: instantOf({ pass, now: services.clock.now() }) }
}

const contentUnder = ({ reading, services }: { reading: Reading; services: Services }): Promise<Published> =>
  reading === publicReading ? services.content.read() : readUnder({ payload: services.payload, reading })

const localized =
  (
    read: (call: Call & { content: Published; locale: Locale; now: Date }) => object | null,
    headers?: Record<string, string>,
  ): Handler =>
  async (call) => {
    const locale = localeOf(call.request)
    if (!locale) return invalidQuery('locale')
    const reading = await readingOf(call)
    if (!reading) return refuse('unauthorised')
    const now = call.services.clock.now()
    const content = await contentUnder({ reading, services: call.services })
    const value = read({ ...call, content, locale, now: reading.at ?? now })
    if (value && reading !== publicReading) return forHolder(value, now)
    return value
      ? contentAnswer({ request: call.request, value, asOf: now, ...(headers ? { headers } : {}) })
      : refuse('not_found')
  }

const route = (method: Route['method'], path: string, handle: Handler): Route => ({
  method,
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '([^/]{1,120})')}$`),
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
    localized(({ content, locale, now }) => readSite({ content, locale, now })),
  ),
  route(
    'GET',
    '/periods',
    localized(({ services, content, locale, now }) => {
      const site = readSite({ content, locale, now })
      return periodList({ site, siteUrl: services.options.siteUrl, now })
    }, anyone),
  ),
  route('GET', '/periods.ics', async ({ request, services }) => {
    const locale = localeOf(request)
    if (!locale) return invalidQuery('locale')
    const now = services.clock.now()
    const site = readSite({ content: await services.content.read(), locale, now })
    return calendar({ request, text: periodCalendar({ site, siteUrl: services.options.siteUrl, now }) })
  }),
  route('GET', '/news', async (call) => {
    const page = numberOf({ request: call.request, name: 'page', standard: 1, max: 100_000 })
    const limit = numberOf({ request: call.request, name: 'limit', standard: 20, max: 100 })
    if (page === null) return invalidQuery('page')
    if (limit === null) return invalidQuery('limit')
    return localized(({ content, locale }) => readNews({ content, locale, page, limit }))(call)
  }),
  route(
    'GET',
    '/news/:slug',
    localized(({ content, locale, params }) => readNewsItem({ content, slug: params[0] ?? '', locale })),
  ),
  route(
    'GET',
    '/pages',
    localized(({ content, locale }) => ({ items: readPages({ content, locale }) })),
  ),
  route(
    'GET',
    '/pages/:slug',
    localized(({ content, locale, params }) => readPage({ content, slug: params[0] ?? '', locale })),
  ),
  route('POST', '/applications', postApplication),
  route('POST', '/applications/proof', postProof),
  route('PUT', '/drafts/:id', putDraft),
  route('GET', '/drafts/:id', getDraft),
  route('POST', '/drafts/:id/carry', postCarry),
  route('POST', '/uploads', postUpload),
  route('DELETE', '/uploads/:id', deleteUpload),
  route('POST', '/links', postLinks),
  route('POST', '/links/exchange', postExchange),
  route('POST', '/links/end', postEnd),
  route('GET', '/applications/me', getOwn),
  route('PATCH', '/applications/me', patchOwn),
  route('DELETE', '/applications/me', deleteOwn),
  route('POST', '/applications/me/withdraw', postWithdraw),
  route('POST', '/applications/me/restore', postRestore),
  route('POST', '/applications/me/information', postInformation),
  route('POST', '/applications/me/offer', postOffer),
  route('POST', '/applications/me/agreements', postAgreement),
  route('POST', '/applications/me/files', postOwnFile),
  route('DELETE', '/applications/me/files/:id', deleteOwnFile),
  route('GET', '/applications/me/interview', getInterview),
  route('PUT', '/applications/me/interview', putInterview),
  route('DELETE', '/applications/me/interview', deleteInterview),
  route('GET', '/applications/me/export', getExport),
  route('GET', '/applications/me/copy', getCopy),
  route('GET', '/applications/me/certificate', getCertificate),
  route('GET', '/applications/me/materials/:id', getOwnMaterial),
  route('POST', '/consultations/read', postConsultationRead),
  route('POST', '/consultations/say', postConsultationSay),
  route('POST', '/group-logs/read', postGroupLogRead),
  route('POST', '/group-logs/calendar', postGroupCalendar),
  route('POST', '/group-logs/write', postGroupLogWrite),
  route('POST', '/group-logs/material', postGroupMaterial),
  route('POST', '/feedback/read', postFeedbackRead),
  route('POST', '/feedback/write', postFeedbackWrite),
  route('POST', '/follow-ups/read', postFollowUpRead),
  route('POST', '/follow-ups/write', postFollowUpWrite),
  route('POST', '/bounces', postBounce),
  route('GET', '/interviews.ics', getFeed),
  route('POST', '/subscriptions', postSubscription),
  route('POST', '/subscriptions/confirm', postConfirm),
  route('POST', '/subscriptions/unsubscribe', postUnsubscribe),
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
