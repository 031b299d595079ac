import { proofSchema } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { clearFlags, noteProven } from '../services/flags.ts'
import { provenBy } from '../services/proofOfWork.ts'
import { isUuid } from '../services/uuidv7.ts'
import { accepted, bodyOf, type Call, tooMany } from './calls.ts'
import type { ApiResponse } from './http.ts'
import { answer, forCoordinators, idOf } from './staff.ts'

const limit = { what: 'proofs', most: 600, seconds: 600 }

/** `POST /applications/proof`. The answer is the same whatever it led to. */
export async function postProof(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, proofSchema)
  if (!body.ok) return body.response
  const limited = await tooMany(call, limit)
  if (limited) return limited
  const { pool, clock, options } = call.services
  const now = clock.now()
  const id = await provenBy({ secret: options.siteSecret, solution: body.value, now })
  if (id && isUuid(id)) {
    await noteProven({ pool, id, now })
    call.services.wakeOutbox()
  }
  return accepted()
}

const checked = forCoordinators(async ({ req, services: { pool }, by, now }) => {
  const id = idOf(req)
  if (!id) return answer(404)
  return answer((await clearFlags({ pool, id, by, now })) ? 200 : 409)
})

/** A coordinator has looked at a doubtful application. */
export const flagEndpoints = (): Endpoint[] => [
  { method: 'post', path: '/editor/applications/:id/checked', handler: checked },
]
