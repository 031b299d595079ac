import { type Invalidation, sign, signatureHeader } from '@jobbuddies/shared'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Client } from 'pg'
import { postgresOf } from './postgres.ts'

/** What kind of published content changed; the site refetches that part. */
export const contentTags = ['site', 'news', 'pages'] as const
export type ContentTag = (typeof contentTags)[number]

export const changeChannel = 'jobbuddies_changes'

/** Changes that commit within this many milliseconds are told in one call. */
const gathering = 5
const retryDelays = [0, 100, 500, 2_000]
const callTimeout = 2_000

/**
 * Listens for committed changes and tells every site process by a signed call. A site that misses all tries notices by
 * itself: it compares its copy every few seconds.
 */
export function changeTeller({
  payload,
  siteProcesses,
  secret,
  now,
}: {
  payload: Payload
  siteProcesses: string[]
  secret: string
  now: () => Date
}) {
  let client: Client | null = null
  let stopped = false
  let reconnect: NodeJS.Timeout | undefined
  const pending = new Set<string>()
  let gather: NodeJS.Timeout | undefined

  async function tell(url: string, body: string, signature: string): Promise<void> {
    for (const delay of retryDelays) {
      await new Promise((resolve) => setTimeout(resolve, delay).unref())
      if (stopped) return
      try {
        const response = await fetch(`${url}/_jobbuddies/invalidate`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', [signatureHeader]: signature },
          body,
          signal: AbortSignal.timeout(callTimeout),
        })
        await response.body?.cancel()
        if (response.ok) return
      } catch {
        // Tried again below; a site that is down reads everything afresh when it starts.
      }
    }
    payload.logger.warn({
      msg: `The site at ${url} could not be told of a change; it will notice by itself.`,
    })
  }

  async function flush(): Promise<void> {
    gather = undefined
    const message: Invalidation = { id: randomUUID(), at: now().getTime(), tags: [...pending] }
    pending.clear()
    const body = JSON.stringify(message)
    const signature = await sign({ secret, parts: ['invalidate', body] })
    await Promise.all(siteProcesses.map((url) => tell(url, body, signature)))
  }

  function announce(tag: string): void {
    pending.add(tag)
    gather ??= setTimeout(() => void flush(), gathering)
  }

  async function connect(): Promise<void> {
    if (stopped) return
    const adapter = postgresOf(payload)
    const fresh: Client = new adapter.pg.Client({
      ...adapter.poolOptions,
      application_name: 'jobbuddies-changes',
    })
    const again = () => {
      if (client !== fresh || stopped) return
      client = null
      reconnect = setTimeout(() => void connect(), 500).unref()
    }
    client = fresh
    fresh.on('notification', ({ channel, payload: tag }) => {
      if (channel === changeChannel && tag) announce(tag)
    })
    fresh.on('error', again)
    fresh.on('end', again)
    try {
      await fresh.connect()
      await fresh.query(`listen ${changeChannel}`)
      // What was committed while nobody listened is told once as everything.
      for (const tag of contentTags) announce(tag)
    } catch {
      again()
    }
  }

  return {
    start: () => void connect(),
    stop: async () => {
      stopped = true
      clearTimeout(reconnect)
      clearTimeout(gather)
      const open = client
      client = null
      await open?.end().catch(() => undefined)
    },
  }
}
