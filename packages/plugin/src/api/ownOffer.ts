import { offerAnswerSchema } from '@jobbuddies/shared'
import { answerOffer } from '../services/decisions/answer.ts'
import { passedLimit } from '../services/rateLimits.ts'
import { bodyOf } from './calls.ts'
import { refuse } from './http.ts'
import { outcome, own } from './selfService.ts'

const answersAnHour = 30

/** `POST /applications/me/offer` */
export const postOffer = own(async (call) => {
  const body = await bodyOf(call, offerAnswerSchema)
  if (!body.ok) return body.response
  const { services, id } = call
  const limits = [{ key: `offer:${id}`, most: answersAnHour, seconds: 3_600 }]
  const wait = await passedLimit({ pool: services.countingPool, limits })
  if (wait !== null) return refuse('too_many_requests', { 'retry-after': String(wait) })
  const { pool, clock } = services
  const result = await answerOffer({
    pool,
    application: id,
    answer: body.value.answer,
    by: null,
    now: clock.now(),
  })
  return outcome(call, result)
})
