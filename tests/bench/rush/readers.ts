import { Pool } from 'undici'
import { openLoop } from '../harness/openLoop.ts'
import type { Session } from '../harness/session.ts'

export type Reads = { milliseconds: number[]; failed: number }

const paths = ['/en/', '/sv/', '/fi/', '/en/apply', '/fi/apply', '/sv/news', '/en/faq', '/fi/contact']

/** Reads pages of the site at a fixed rate for so many seconds, whatever becomes of the earlier ones. */
export async function readPages({
  session: { signal, defer },
  url,
  perSecond,
  seconds,
}: {
  session: Session
  url: string
  perSecond: number
  seconds: number
}): Promise<Reads> {
  const pool = new Pool(url, { connections: 128, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 })
  defer(() => pool.destroy())
  const reads: Reads = { milliseconds: [], failed: 0 }
  const begun = performance.now()
  const instants = Array.from(
    { length: perSecond * seconds },
    (_, place) => begun + (1_000 * place) / perSecond,
  )
  await openLoop({
    instants,
    now: () => performance.now(),
    signal,
    async fire(place) {
      const sent = performance.now()
      try {
        const answer = await pool.request({ path: paths[place % paths.length] ?? '/en/', method: 'GET' })
        await answer.body.dump()
        if (answer.statusCode !== 200) reads.failed += 1
      } catch {
        reads.failed += 1
      }
      reads.milliseconds.push(performance.now() - sent)
    },
  })
  return reads
}
