import type { Locale, NewsItem, Page, Site } from '@jobbuddies/shared'
import type { Clock } from './clock.ts'
import { readNewsList, readPageList, readSite } from './tolerant.ts'

export type Client = {
  site: (locale: Locale) => Promise<Site>
  news: (locale: Locale) => Promise<readonly NewsItem[]>
  pages: (locale: Locale) => Promise<readonly Page[]>
}

/** The CMS answered, but not with what it promised. Whoever cannot connect throws something else. */
export class BadAnswer extends Error {}

const timeout = 2500
const newsPageSize = 100
/** The newest 5,000 news items are shown. */
const newsPages = 50

/** Differs in every answer although the content is the same. */
const volatile = /"(asOf|nextChangeAt)":\s*("[^"]*"|null),?/g
/** The service's clock where there is no body to say it. */
const asOfHeader = 'x-as-of'
const asOfPattern = /"asOf":\s*"([^"]+)"/

/** Reads the CMS. An answer that is the same as the last one gives the very same object. */
export function createClient({
  cmsUrl,
  clock,
  fetch = globalThis.fetch,
}: {
  cmsUrl: string
  clock: Clock
  fetch?: typeof globalThis.fetch
}): Client {
  const memory = new Map<string, { etag: string | null; text: string; value: unknown }>()

  async function get<T>(path: string, read: (body: unknown) => T): Promise<T> {
    const last = memory.get(path)
    const askedAt = Date.now()
    const response = await fetch(`${cmsUrl}/api/v1${path}`, {
      headers: { accept: 'application/json', ...(last?.etag ? { 'if-none-match': last.etag } : {}) },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    const receivedAt = Date.now()
    const learn = (asOf: string | null | undefined) => {
      if (asOf && !response.headers.has('age')) clock.learn({ askedAt, receivedAt, asOf: Date.parse(asOf) })
    }
    if (response.status === 304 && last) {
      learn(response.headers.get(asOfHeader))
      return last.value as T
    }
    const text = await response.text()
    if (response.status !== 200) throw new Error(`The CMS answered ${response.status} to ${path}`)
    learn(asOfPattern.exec(text)?.[1])
    const etag = response.headers.get('etag')
    const comparable = text.replaceAll(volatile, '')
    if (last?.text === comparable) {
      memory.set(path, { ...last, etag })
      return last.value as T
    }
    const value = parsed({ path, text, read })
    memory.set(path, { etag, text: comparable, value })
    return value
  }

  const lists = new Map<Locale, NewsItem[][]>()
  const joined = new Map<Locale, NewsItem[]>()

  return {
    site: (locale) => get(`/site?locale=${locale}`, readSite),
    pages: (locale) => get(`/pages?locale=${locale}`, (body) => readPageList(body).items),
    async news(locale) {
      const page = (number: number) =>
        get(`/news?locale=${locale}&page=${number}&limit=${newsPageSize}`, readNewsList)
      const first = await page(1)
      const chunks = [first.items]
      for (let number = 2; number <= Math.min(first.pages, newsPages); number += 1)
        chunks.push((await page(number)).items)
      const known = lists.get(locale)
      const same = known?.length === chunks.length && chunks.every((chunk, index) => chunk === known[index])
      lists.set(locale, chunks)
      if (!same) joined.set(locale, chunks.flat())
      return joined.get(locale) ?? []
    },
  }
}

function parsed<T>({ path, text, read }: { path: string; text: string; read: (body: unknown) => T }): T {
  try {
    return read(JSON.parse(text))
  } catch (cause) {
    throw new BadAnswer(`The CMS gave something unreadable for ${path}`, { cause })
  }
}
