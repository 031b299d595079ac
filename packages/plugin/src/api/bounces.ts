import { createHash, timingSafeEqual } from 'node:crypto'
import { noteBounce } from '../services/bounces.ts'
import { accepted, type Call } from './calls.ts'
import { type ApiResponse, refuse } from './http.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))

/**
 * `POST /bounces`: a raw mail that came back, from a mail server that holds the secret. Whatever else it is, it is taken:
 * a server must not send reports on reports.
 */
export async function postBounce({ request, services }: Call): Promise<ApiResponse> {
  const { bounceSecret, siteUrl } = services.options
  if (!bounceSecret) return refuse('not_found')
  const [, secret = ''] = /^Bearer (\S+)$/i.exec(request.header('authorization') ?? '') ?? []
  if (!isSame(secret, bounceSecret)) return refuse('unauthorised')
  const raw = await request.body()
  const messageHost = new URL(siteUrl).hostname
  await noteBounce({ pool: services.pool, raw, messageHost, now: services.clock.now() })
  return accepted(202)
}
