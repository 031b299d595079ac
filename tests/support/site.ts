import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Invalidation, invalidationSchema, isSigned, signatureHeader } from '@jobbuddies/shared'

export const siteSecret = 'a-secret-that-only-tests-know'

export type Told = {
  /** Milliseconds on this process's monotonic clock. */
  at: number
  signed: boolean
  message: Invalidation
}

export type FakeSite = {
  url: string
  /** Every call to the invalidation address, in order. */
  told: Told[]
  /** Answer with this status instead of 204 until called with null. */
  failWith: (status: number | null) => void
  stop: () => Promise<void>
}

/** A site process that records what the CMS tells it. */
export async function startFakeSite(): Promise<FakeSite> {
  const told: Told[] = []
  let failure: number | null = null
  const server = createServer((message, response) => {
    void (async () => {
      const at = performance.now()
      const body = await text(message)
      if (message.method !== 'POST' || message.url !== '/_jobbuddies/invalidate') {
        response.writeHead(404).end()
        return
      }
      const signature = String(message.headers[signatureHeader] ?? '')
      const signed = await isSigned({ secret: siteSecret, parts: ['invalidate', body], signature })
      told.push({ at, signed, message: invalidationSchema.parse(JSON.parse(body)) })
      response.writeHead(failure ?? 204).end()
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    failWith: (status) => void (failure = status),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
