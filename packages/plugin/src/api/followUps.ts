import { followUpReadSchema, followUpWriteSchema, problem } from '@jobbuddies/shared'
import { readFollowUp, writeFollowUp } from '../services/followUp/byLink.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, json, problemResponse } from './http.ts'
import { unkept } from './selfService.ts'

/** `POST /follow-ups/read` */
export async function postFollowUpRead(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, followUpReadSchema)
  if (!body.ok) return body.response
  const { pool, clock, options } = call.services
  const found = await readFollowUp({ pool, ...body.value, zone: options.zone, now: clock.now() })
  return found.ok
    ? json(200, found.followUp, unkept)
    : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(found)))
}

/** `POST /follow-ups/write` */
export async function postFollowUpWrite(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, followUpWriteSchema)
  if (!body.ok) return body.response
  const { pool, clock } = call.services
  const done = await writeFollowUp({ pool, write: body.value, now: clock.now() })
  return done.ok ? accepted() : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(done)))
}
