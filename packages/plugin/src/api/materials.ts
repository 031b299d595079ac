import { groupMaterialReadSchema, problem } from '@jobbuddies/shared'
import type { Readable } from 'node:stream'
import { type MaterialFile, materialFile, type Seat, seatsOf } from '../services/materials/laidOut.ts'
import { ledBy } from '../services/running/byLink.ts'
import { handedOut } from '../uploads/handOut.ts'
import { bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, problemResponse, refuse } from './http.ts'
import { own, unkept } from './selfService.ts'
import { lowerUuid } from './uploads.ts'

const attachment = (file: MaterialFile, stream: Readable): ApiResponse => ({
  status: 200,
  headers: { ...unkept, ...handedOut(file) },
  body: '',
  stream,
})

/** The file, when it is laid out for somebody with these places; else the same as if there were none. */
async function handOut(
  { services: { pool, files } }: Call,
  { seats, id }: { seats: readonly Seat[]; id: string },
): Promise<ApiResponse> {
  const file = await materialFile({ pool, seats, id })
  const bytes = file && (await files.store.read(file.storedAs))
  return file && bytes ? attachment(file, bytes) : refuse('not_found')
}

/** `POST /group-logs/material` */
export async function postGroupMaterial(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, groupMaterialReadSchema)
  if (!body.ok) return body.response
  const { token, id } = body.value
  const { pool, clock } = call.services
  const found = await ledBy({ pool, token, now: clock.now() })
  return found.ok
    ? handOut(call, { seats: [found.seat], id })
    : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(found)))
}

/** `GET /applications/me/materials/{id}` */
export const getOwnMaterial = own(async (call) => {
  const id = (call.params?.[0] ?? '').toLowerCase()
  if (!lowerUuid.test(id)) return refuse('not_found')
  return handOut(call, { seats: await seatsOf(call.services.pool, call.id), id })
})
