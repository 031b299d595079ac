import { groupLogReadSchema, groupLogWriteSchema, problem } from '@jobbuddies/shared'
import { readGroupCalendar } from '../services/running/calendar.ts'
import { readGroupLog, writeGroupLog } from '../services/running/byLink.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, json, problemResponse } from './http.ts'
import { unkept } from './selfService.ts'

/** `POST /group-logs/read` */
export async function postGroupLogRead(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, groupLogReadSchema)
  if (!body.ok) return body.response
  const { pool, clock, options } = call.services
  const found = await readGroupLog({ pool, ...body.value, zone: options.zone, now: clock.now() })
  return found.ok
    ? json(200, found.log, unkept)
    : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(found)))
}

/** `POST /group-logs/calendar` */
export async function postGroupCalendar(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, groupLogReadSchema)
  if (!body.ok) return body.response
  const { pool, clock } = call.services
  const found = await readGroupCalendar({ pool, ...body.value, now: clock.now() })
  return found.ok
    ? json(200, { calendar: found.calendar }, unkept)
    : ((await tooMany(call, guessLimit)) ?? problemResponse(problem(found)))
}

/** `POST /group-logs/write` */
export async function postGroupLogWrite(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, groupLogWriteSchema)
  if (!body.ok) return body.response
  const { pool, clock, options } = call.services
  const done = await writeGroupLog({ pool, write: body.value, zone: options.zone, now: clock.now() })
  if (done.ok) return accepted()
  const guessed = done.code === 'link_unknown' || done.code === 'link_expired'
  return (guessed ? await tooMany(call, guessLimit) : null) ?? problemResponse(problem(done))
}
