import { Pool } from 'undici'
import type { Sender } from './ledger.ts'
import type { Session } from './session.ts'

/** Submits to one CMS process over keep-alive connections. */
export function createSender({ defer }: Session, cmsUrl: string, connections = 64): Sender {
  const pool = new Pool(cmsUrl, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 })
  defer(() => pool.destroy())
  const headers = { 'content-type': 'application/json' }
  return async (body) => {
    const answer = await pool.request({ path: '/api/v1/applications', method: 'POST', headers, body })
    return { status: answer.statusCode, text: await answer.body.text() }
  }
}
