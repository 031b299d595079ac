import {
  carrySchema,
  type DraftProblem,
  draftSecretPattern,
  fieldErrors,
  problem,
  readDraft,
} from '@jobbuddies/shared'
import { carryDraft, readDraftOf, saveDraft } from '../services/drafts.ts'
import type { Services } from '../services/services.ts'
import { arrivalOf } from './arrival.ts'
import {
  type ApiRequest,
  type ApiResponse,
  json,
  problemResponse,
  readJson,
  refuse,
  turnedAway,
} from './http.ts'

type Call = { request: ApiRequest; services: Services; params: string[] }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** The secret of a draft, or null when the call carries none that could be one. */
export function bearerOf(request: ApiRequest): string | null {
  const [, secret] = /^Bearer ([^\s]+)$/i.exec(request.header('authorization') ?? '') ?? []
  return secret && draftSecretPattern.test(secret) ? secret : null
}

/** Which draft is meant, and by which secret. Neither is told apart from a draft that does not exist. */
function named({ request, params }: Call) {
  const id = (params[0] ?? '').toLowerCase()
  const secret = bearerOf(request)
  return uuid.test(id) && secret ? { id, secret } : null
}

const contextOf = ({ submitting, clock }: Services) => ({ ...submitting, now: clock.now() })

/** `PUT /drafts/{id}` */
export async function putDraft(call: Call): Promise<ApiResponse> {
  const { request, services } = call
  const body = await readJson(request)
  if ('refused' in body) return body.refused
  const here = services.clock.now()
  const who = named(call)
  if (!who) return refuse(bearerOf(request) ? 'not_found' : 'unauthorised')
  const read = readDraft(body.value)
  if (!read.ok) return problemResponse(problem({ code: 'invalid', errors: read.errors }))
  const { draft: sent } = read
  const arrivedAt = await arrivalOf({ request, services, id: who.id, here })
  const result = await services.saving(() =>
    saveDraft({ context: contextOf(services), ...who, draft: sent, arrivedAt }),
  )
  if (!result) return turnedAway()
  if (result.ok) return json(200, result.receipt)
  const { problem: refused, draft } = result
  const told: DraftProblem = { ...refused, ...(draft ? { draft } : {}) }
  return problemResponse(told)
}

/** `GET /drafts/{id}` */
export async function getDraft(call: Call): Promise<ApiResponse> {
  const who = named(call)
  if (!who) return refuse(bearerOf(call.request) ? 'not_found' : 'unauthorised')
  const result = await readDraftOf({ context: contextOf(call.services), ...who })
  return result.ok ? json(200, result.draft) : problemResponse(result.problem)
}

/** `POST /drafts/{id}/carry` */
export async function postCarry(call: Call): Promise<ApiResponse> {
  const body = await readJson(call.request)
  if ('refused' in body) return body.refused
  const who = named(call)
  if (!who) return refuse(bearerOf(call.request) ? 'not_found' : 'unauthorised')
  const carry = carrySchema.safeParse(body.value)
  if (!carry.success)
    return problemResponse(problem({ code: 'invalid', errors: fieldErrors(carry.error, body.value) }))
  const result = await carryDraft({ context: contextOf(call.services), ...who, carry: carry.data })
  return result.ok ? json(200, result.draft) : problemResponse(result.problem)
}
