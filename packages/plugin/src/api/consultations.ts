import { consultationReadSchema, consultationSaySchema } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { consultSchema } from '../decisions/contract.ts'
import { consult, revoke } from '../services/consultations/ask.ts'
import { readConsultation, sayOf } from '../services/consultations/read.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { withBody } from './coordinating.ts'
import { type ApiResponse, json, refuse } from './http.ts'
import { unkept } from './selfService.ts'
import { answer, forCoordinators, idOf, nothing } from './staff.ts'

/** `POST /consultations/read` */
export async function postConsultationRead(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, consultationReadSchema)
  if (!body.ok) return body.response
  const found = await readConsultation({ sources: call.services.mail, ...body.value })
  return found.ok
    ? json(200, found.consultation, unkept)
    : ((await tooMany(call, guessLimit)) ?? refuse(found.code))
}

/** `POST /consultations/say` */
export async function postConsultationSay(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, consultationSaySchema)
  if (!body.ok) return body.response
  const { pool, clock } = call.services
  const said = await sayOf({ pool, say: body.value, now: clock.now() })
  return said.ok ? accepted() : ((await tooMany(call, guessLimit)) ?? refuse(said.code))
}

/** `POST /api/editor/consultations` */
const ask = withBody(consultSchema, async ({ services, by, now, body }) => {
  const asked = await consult({ pool: services.pool, ...body, by, now })
  if (asked.outcome === 'done') services.wakeOutbox()
  return answer(asked.outcome === 'done' ? 201 : 409, asked)
})

/** `POST /api/editor/consultations/{id}/revoke` */
const end = forCoordinators(async (staff) => {
  const id = idOf(staff.req)
  if (!id) return nothing(404)
  const ended = await revoke({ pool: staff.services.pool, id, now: staff.now })
  return ended ? answer(200, {}) : nothing(409)
})

/** What coordinators ask mentors. */
export const consultationEndpoints = (): Endpoint[] => [
  { method: 'post', path: '/editor/consultations', handler: ask },
  { method: 'post', path: '/editor/consultations/:id/revoke', handler: end },
]
