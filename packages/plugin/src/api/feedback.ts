import { feedbackReadSchema, feedbackWriteSchema, problem } from '@jobbuddies/shared'
import { readFeedback, writeFeedback } from '../services/feedback/byLink.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, json, problemResponse } from './http.ts'
import { unkept } from './selfService.ts'

/** `POST /feedback/read` */
export async function postFeedbackRead(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, feedbackReadSchema)
  if (!body.ok) return body.response
  const { pool, clock, options } = call.services
  const found = await readFeedback({ pool, ...body.value, zone: options.zone, now: clock.now() })
  return found.ok
    ? json(200, found.feedback, unkept)
    : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(found)))
}

/** `POST /feedback/write` */
export async function postFeedbackWrite(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, feedbackWriteSchema)
  if (!body.ok) return body.response
  const { pool, clock } = call.services
  const done = await writeFeedback({ pool, write: body.value, now: clock.now() })
  if (done.ok) return accepted()
  const guessed = done.code === 'link_unknown' || done.code === 'link_expired'
  return (guessed ? await tooMany(call, guessLimit) : null) ?? problemResponse(problem(done))
}
