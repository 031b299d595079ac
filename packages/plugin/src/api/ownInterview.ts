import { interviewChoiceSchema } from '@jobbuddies/shared'
import { type Acting, cancel, choose, readOwnInterview } from '../services/interviews/book.ts'
import { readFeed } from '../services/interviews/feed.ts'
import { passedLimit } from '../services/rateLimits.ts'
import type { Services } from '../services/services.ts'
import { bodyOf, type Call } from './calls.ts'
import { type ApiResponse, json, refuse } from './http.ts'
import { outcome, own, unkept } from './selfService.ts'

/** Each change is a mail; nobody needs more of them. */
const changesAnHour = 20

const acting = ({ pool, clock, options }: Services, application: string): Acting => ({
  pool,
  application,
  now: clock.now(),
  hours: options.interviewNoticeHours,
  by: null,
})

async function tooOften({ services, id }: Call & { id: string }): Promise<ApiResponse | null> {
  const limits = [{ key: `interview:${id}`, most: changesAnHour, seconds: 3_600 }]
  const wait = await passedLimit({ pool: services.countingPool, limits })
  return wait === null ? null : refuse('too_many_requests', { 'retry-after': String(wait) })
}

/** `GET /applications/me/interview` */
export const getInterview = own(async ({ services, id }) => {
  const found = await readOwnInterview(acting(services, id))
  return found ? json(200, found, unkept) : refuse('not_found')
})

/** `PUT /applications/me/interview` */
export const putInterview = own(async (call) => {
  const body = await bodyOf(call, interviewChoiceSchema)
  if (!body.ok) return body.response
  const limited = await tooOften(call)
  if (limited) return limited
  return outcome(call, await choose({ ...acting(call.services, call.id), slot: body.value.slotId }))
})

/** `DELETE /applications/me/interview` */
export const deleteInterview = own(
  async (call) => (await tooOften(call)) ?? outcome(call, await cancel(acting(call.services, call.id))),
)

/** `GET /interviews.ics?t=`: an interviewer's own calendar. */
export const getFeed = async ({ request, services }: Call): Promise<ApiResponse> => {
  const { pool, clock, payload } = services
  const adminUrl = `${payload.config.serverURL}${payload.config.routes.admin}`
  const text = await readFeed({ pool, token: request.query.get('t'), adminUrl, now: clock.now() })
  if (text === null) return refuse('not_found')
  return { status: 200, headers: { ...unkept, 'content-type': 'text/calendar; charset=utf-8' }, body: text }
}
