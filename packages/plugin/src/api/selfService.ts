import {
  informationSchema,
  isLocale,
  linkRequestSchema,
  ownChangeSchema,
  type Problem,
  problem,
  type SessionAnswer,
  tokenRequestSchema,
} from '@jobbuddies/shared'
import { drawCertificate } from '../certificates/draw.ts'
import { certificateFacts } from '../certificates/facts.ts'
import { ownCopy } from '../rights/ownCopy.ts'
import { askForLinks } from '../services/askForLinks.ts'
import { type Done, editOwn, informOwn, restoreOwn, withdrawOwn } from '../services/changeOwn.ts'
import { eraseOwn } from '../services/eraseOwn.ts'
import { exportOwn, roleNamesOf } from '../services/exportOwn.ts'
import { readOwn } from '../services/ownApplication.ts'
import { passedLimit } from '../services/rateLimits.ts'
import { endSession, exchange, sessionOf } from '../services/sessions.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, json, problemResponse, refuse } from './http.ts'

type Routed = Call & { params?: string[] }
type Handler = (call: Routed) => Promise<ApiResponse>

const tenMinutes = 600
const linkLimit = { what: 'links', most: 120, seconds: tenMinutes }
const editsAnHour = 120

/** What one person is told is for nobody else, and nobody keeps it. */
export const unkept = {
  'cache-control': 'no-store, private',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

/** `POST /links` */
export const postLinks: Handler = async (call) => {
  const body = await bodyOf(call, linkRequestSchema)
  if (!body.ok) return body.response
  const limited = await tooMany(call, linkLimit)
  if (limited) return limited
  const { pool, clock } = call.services
  await askForLinks({ pool, request: body.value, now: clock.now() })
  call.services.wakeOutbox()
  return accepted(202)
}

/** `POST /links/exchange` */
export const postExchange: Handler = async (call) => {
  const body = await bodyOf(call, tokenRequestSchema)
  if (!body.ok) return body.response
  const { pool, clock } = call.services
  const result = await exchange({ pool, token: body.value.token, now: clock.now() })
  if (!result.ok) return (await tooMany(call, guessLimit)) ?? refuse(result.code)
  const { token: session, expiresAt, draft } = result.session
  const answer: SessionAnswer = {
    session,
    expiresAt: expiresAt.toISOString(),
    kind: draft === null ? 'application' : 'draft',
    draftId: draft,
  }
  return json(201, answer, unkept)
}

/** `POST /links/end` */
export const postEnd: Handler = async ({ request, services: { pool } }) => {
  const authorization = request.header('authorization')
  if (!(await sessionOf({ pool, authorization }))) return refuse('unauthorised')
  await endSession({ pool, authorization })
  return accepted()
}

/** For the holder of a session with an application. */
export const own =
  (handle: (call: Routed & { id: string }) => Promise<ApiResponse>): Handler =>
  async (call) => {
    const authorization = call.request.header('authorization')
    const held = await sessionOf({ pool: call.services.pool, authorization })
    return held?.application ? handle({ ...call, id: held.application }) : refuse('unauthorised')
  }

const refused = (of: Problem) => problemResponse(of)

/** The answer to an act; a mail of it may leave at once. */
export const outcome = ({ services }: Call, result: Done): ApiResponse => {
  if (!result.ok) return refused(result.problem)
  services.wakeOutbox()
  return accepted()
}

/** `GET /applications/me?locale=` */
export const getOwn = own(async ({ request, services, id }) => {
  const asked = request.query.get('locale')
  if (asked !== null && !isLocale(asked))
    return refused(problem({ code: 'invalid', errors: [{ path: 'locale', code: 'invalid' }] }))
  const found = await readOwn({ sources: services.mail, id, locale: asked })
  return found ? json(200, found.view, unkept) : refuse('not_found')
})

/** A refusal when one application is changed too often, else null. */
export async function tooManyChanges({ services, id }: Call & { id: string }): Promise<ApiResponse | null> {
  const limits = [{ key: `edit:${id}`, most: editsAnHour, seconds: 3_600 }]
  const wait = await passedLimit({ pool: services.countingPool, limits })
  return wait === null ? null : refuse('too_many_requests', { 'retry-after': String(wait) })
}

/** `PATCH /applications/me` */
export const patchOwn = own(async (call) => {
  const body = await bodyOf(call, ownChangeSchema)
  if (!body.ok) return body.response
  const { services, id } = call
  const limited = await tooManyChanges(call)
  if (limited) return limited
  return outcome(call, await editOwn({ sources: services.mail, id, change: body.value }))
})

/** `DELETE /applications/me` */
export const deleteOwn = own(async (call) => {
  const { mail: sources, files, ledger } = call.services
  return outcome(call, await eraseOwn({ sources, store: files.store, ledger, id: call.id }))
})

/** `POST /applications/me/withdraw` */
export const postWithdraw = own(async (call) =>
  outcome(call, await withdrawOwn({ sources: call.services.mail, id: call.id })),
)

/** `POST /applications/me/restore` */
export const postRestore = own(async (call) =>
  outcome(call, await restoreOwn({ sources: call.services.mail, id: call.id })),
)

/** `POST /applications/me/information` */
export const postInformation = own(async (call) => {
  const body = await bodyOf(call, informationSchema)
  if (!body.ok) return body.response
  return outcome(call, await informOwn({ sources: call.services.mail, id: call.id, text: body.value.text }))
})

/** `GET /applications/me/certificate` */
export const getCertificate = own(async ({ request, services: { pool, options, clock }, id }) => {
  const locale = request.query.get('locale') ?? 'en'
  if (!isLocale(locale)) return refuse('not_found')
  const facts = await certificateFacts({ pool, application: id, locale, zone: options.zone })
  if (!facts) return refuse('not_found')
  const pdf = await drawCertificate({ facts, locale, now: clock.now() })
  return json(200, { pdf: pdf.toString('base64') }, unkept)
})

/** `GET /applications/me/export` */
export const getExport = own(async ({ services, id }) => {
  const found = await exportOwn({ sources: services.mail, id })
  return found ? json(200, found, unkept) : refuse('not_found')
})

/** `GET /applications/me/copy` */
export const getCopy = own(async ({ request, services, id }) => {
  const locale = request.query.get('locale') ?? 'en'
  if (!isLocale(locale)) return refuse('not_found')
  const whole = await exportOwn({ sources: services.mail, id })
  if (!whole) return refuse('not_found')
  const roles = await roleNamesOf({ pool: services.pool, application: id, locale })
  return json(200, ownCopy({ whole, locale, roles, zone: services.options.zone }), unkept)
})
