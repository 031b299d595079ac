import { handleEndpoints } from 'payload'
import type { Answer } from './api.ts'
import type { Host } from './payload.ts'

export type RestAsk = {
  /** A token from `login`; none = anonymous. */
  token?: string | null
  body?: unknown
  headers?: Record<string, string>
}

/** Calls Payload's own REST API in this process. */
export async function rest(
  { config, key }: Pick<Host, 'config' | 'key'>,
  method: string,
  path: string,
  { token, body, headers = {} }: RestAsk = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await handleEndpoints({
    config,
    payloadInstanceCacheKey: key,
    request: new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    parsed = undefined
  }
  return { status: response.status, headers: Object.fromEntries(response.headers), text, body: parsed }
}

export async function login(
  host: Host,
  { email, password, collection = 'users' }: { email: string; password: string; collection?: string },
): Promise<string> {
  const { body, status, text } = await rest(host, 'POST', `/${collection}/login`, {
    body: { email, password },
  })
  if (status !== 200) throw new Error(`Could not sign in as ${email}: ${status} ${text}`)
  return (body as { token: string }).token
}
