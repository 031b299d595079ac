import { type Invalidation, sign, signatureHeader } from '@jobbuddies/shared'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Client } from 'pg'
import type { PublicContent } from './publicContent.ts'
import { postgresOf } from './postgres.ts'

/** What kind of published content changed; the site refetches that part. */
export const contentTags = ['site', 'news', 'pages'] as const
export type ContentTag = (typeof contentTags)[number]

/** How a change travels from the transaction that made it: its tag, or `every`, then which document, if it was one. */
export const changeMessage = (
  tag: ContentTag | 'every',
  document?: { slug: string; id: string | number },
): string => (document ? `${tag} ${document.slug} ${document.id}` : tag)

export const changeChannel = 'jobbuddies_changes'

/** The first change is told at once; those that commit within so many milliseconds of a call share the next one. */
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
  content,
  now,
}: {
  payload: Payload
  /** Learns of every change before the sites do. */
  content: PublicContent
  siteProcesses: string[]
  secret: string
  now: () => Date
}) {
  let client: Client | null = null
  let stopped = false
  let reconnect: NodeJS.Timeout | undefined
  const pending = new Set<string>()
  let gathers = false
  let toldAt = Number.NEGATIVE_INFINITY

  async function tell(url: string, body: string, signature: string): Promise<void> {
    for (const delay of retryDelays) {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay).unref())
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
    gathers = false
    if (stopped) return
    toldAt = performance.now()
    const message: Invalidation = { id: randomUUID(), at: now().getTime(), tags: [...pending] }
    pending.clear()
    const body = JSON.stringify(message)
    const signature = await sign({ secret, parts: ['invalidate', body] })
    const telling = siteProcesses.map((url) => tell(url, body, signature))
    // They ask in a moment; what they will ask for is read meanwhile. A fault is told to whoever asks.
    setImmediate(() => content.read().catch(() => undefined))
    await Promise.all(telling)
  }

  function announce(tag: string): void {
    pending.add(tag)
    if (gathers) return
    gathers = true
    const wait = toldAt + gathering - performance.now()
    // A timer waits a millisecond at the least, and readers wait for this.
    if (wait > 0) setTimeout(() => void flush(), wait)
    else setImmediate(() => void flush())
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
      content.listening(false)
      reconnect = setTimeout(() => void connect(), 500).unref()
    }
    client = fresh
    fresh.on('notification', ({ channel, payload: message }) => {
      if (channel !== changeChannel || !message) return
      const [tag = '', slug, id] = message.split(' ')
      content.changed(slug && id ? { slug, id } : null)
      for (const each of tag === 'every' ? contentTags : [tag]) announce(each)
    })
    fresh.on('error', again)
    fresh.on('end', again)
    try {
      await fresh.connect()
      await fresh.query(`listen ${changeChannel}`)
      content.listening(true)
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
      content.listening(false)
      clearTimeout(reconnect)
      const open = client
      client = null
      await open?.end().catch(() => undefined)
    },
  }
}
