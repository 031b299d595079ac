import { agreementAcceptSchema } from '@jobbuddies/shared'
import { acceptOwn } from '../services/running/accept.ts'
import { bodyOf } from './calls.ts'
import { outcome, own, tooManyChanges } from './selfService.ts'

/** `POST /applications/me/agreements` */
export const postAgreement = own(async (call) => {
  const body = await bodyOf(call, agreementAcceptSchema)
  if (!body.ok) return body.response
  const limited = await tooManyChanges(call)
  if (limited) return limited
  const { pool, clock, options } = call.services
  const of = { pool, application: call.id, accept: body.value }
  return outcome(call, await acceptOwn({ ...of, zone: options.zone, now: clock.now() }))
})
