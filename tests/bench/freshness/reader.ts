import { Pool } from 'undici'
import type { Session } from '../harness/session.ts'

/** One answer: when it was asked for and had come, on this process's monotonic clock, and the version that it showed. */
export type Read = {
  path: string
  sentAt: number
  doneAt: number
  status: number
  version: number
  cache: string
}

export type Reader = { read: (path: string) => Promise<Read>; reads: Read[] }

/** Titles carry a number, so that every page that shows the item says how new it is. */
export const titleOf = (version: number) => `Fresh news number ${version}.`
const shown = /Fresh news number (\d+)\./

/** Reads pages and notes what they showed. */
export function createReader({ defer }: Session, url: string): Reader {
  const pool = new Pool(url, { connections: 64, pipelining: 1 })
  defer(() => pool.destroy())
  const reads: Read[] = []
  return {
    reads,
    async read(path) {
      const sentAt = performance.now()
      const answer = await pool.request({ path, method: 'GET' }).catch(() => undefined)
      const html = (await answer?.body.text().catch(() => '')) ?? ''
      const read: Read = {
        path,
        sentAt,
        doneAt: performance.now(),
        status: answer?.statusCode ?? 0,
        version: Number(shown.exec(html)?.[1] ?? NaN),
        cache: String(answer?.headers['x-cache'] ?? 'none'),
      }
      reads.push(read)
      return read
    },
  }
}
