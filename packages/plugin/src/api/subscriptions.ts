import { subscriptionRequestSchema, tokenRequestSchema } from '@jobbuddies/shared'
import {
  confirmSubscription,
  endSubscription,
  subscribe,
  type TokenResult,
} from '../services/subscriptions.ts'
import { accepted, bodyOf, type Call, guessLimit, tooMany } from './calls.ts'
import { type ApiResponse, json, refuse } from './http.ts'

const limit = { what: 'subscriptions', most: 120, seconds: 600 }

/** `POST /subscriptions` */
export async function postSubscription(call: Call): Promise<ApiResponse> {
  const body = await bodyOf(call, subscriptionRequestSchema)
  if (!body.ok) return body.response
  const limited = await tooMany(call, limit)
  if (limited) return limited
  const { services } = call
  if (!(await subscribe({ sources: services.mail, request: body.value }))) return refuse('not_found')
  services.wakeOutbox()
  return accepted(202)
}

const withToken =
  (act: (of: { sources: Call['services']['mail']; token: string }) => Promise<TokenResult>) =>
  async (call: Call): Promise<ApiResponse> => {
    const body = await bodyOf(call, tokenRequestSchema)
    if (!body.ok) return body.response
    const result = await act({ sources: call.services.mail, token: body.value.token })
    if (!result.ok) return (await tooMany(call, guessLimit)) ?? refuse(result.code)
    call.services.wakeOutbox()
    return json(200, result.value, { 'referrer-policy': 'no-referrer' })
  }

/** `POST /subscriptions/confirm` */
export const postConfirm = withToken(confirmSubscription)
/** `POST /subscriptions/unsubscribe` */
export const postUnsubscribe = withToken(endSubscription)
