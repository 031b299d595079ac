import { type Locale, passHeader } from '@jobbuddies/shared'
import type { Content } from './content.ts'
import { readNewsList, readPageList, readSite } from './tolerant.ts'

export type PreviewRead =
  | { kind: 'content'; content: Content }
  /** The CMS does not take this pass (any more). */
  | { kind: 'refused' }
  | { kind: 'unreachable' }

type Asked = { written: string; cmsUrl: string; fetch?: typeof globalThis.fetch }

const timeout = 5000
const newsPageSize = 100

class Refused extends Error {}

/** Reads everything in one language with the rights of a pass. Nothing of it is kept. */
export async function readPreview({
  written,
  locale,
  cmsUrl,
  fetch = globalThis.fetch,
}: Asked & { locale: Locale }): Promise<PreviewRead> {
  async function get<T>(path: string, read: (body: unknown) => T): Promise<T> {
    const response = await fetch(`${cmsUrl}/api/v1${path}`, {
      headers: { accept: 'application/json', [passHeader]: written },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    })
    if (response.status === 401) throw new Refused()
    if (response.status !== 200) throw new Error(`The CMS answered ${response.status} to ${path}`)
    return read(await response.json())
  }
  const newsPage = (number: number) =>
    get(`/news?locale=${locale}&page=${number}&limit=${newsPageSize}`, readNewsList)
  const allNews = async () => {
    const first = await newsPage(1)
    const others = Array.from({ length: Math.max(0, first.pages - 1) }, (_, index) => newsPage(index + 2))
    return [first, ...(await Promise.all(others))].flatMap(({ items }) => items)
  }
  try {
    const [site, news, pages] = await Promise.all([
      get(`/site?locale=${locale}`, readSite),
      allNews(),
      get(`/pages?locale=${locale}`, (body) => readPageList(body).items),
    ])
    return { kind: 'content', content: { site, news, pages } }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused' }
    console.error(JSON.stringify({ level: 'error', event: 'preview_not_read', message: String(error) }))
    return { kind: 'unreachable' }
  }
}

/** Tells the CMS that a pass is done with. False when it could not be told. */
export async function endPreview({ written, cmsUrl, fetch = globalThis.fetch }: Asked): Promise<boolean> {
  try {
    const response = await fetch(`${cmsUrl}/api/jobbuddies/preview/end`, {
      method: 'POST',
      // The CMS keeps callers without any credentials away from all that is not its public API.
      headers: { [passHeader]: written, authorization: 'Preview' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
