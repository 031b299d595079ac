import type { CacheProvider, CacheProviderFactory } from 'astro'
import { pathLocale } from '../paths.ts'
import { isPreview } from '../preview/address.ts'
import { runtime } from '../runtime.ts'
import { encodings, etagOf } from './compress.ts'
import { expiresHeader, sharedHeader } from './expiry.ts'
import { pageKey } from './key.ts'
import type { StoredPage } from './pageStore.ts'

/** Set by the front itself, or only meant for this provider. */
const notKept = new Set([
  expiresHeader,
  'cache-control',
  'cdn-cache-control',
  'cache-tag',
  'content-length',
  'date',
  'etag',
])

/** The page, when every visitor may have it; otherwise the answer for the one who asked. */
async function pageOf({
  key,
  response,
}: {
  key: string
  response: Response
}): Promise<StoredPage | Response> {
  const expires = Number(response.headers.get(expiresHeader) ?? 0)
  response.headers.delete(expiresHeader)
  if (response.status !== 200 || !expires || response.headers.has('set-cookie')) return response
  const body = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? ''
  const tags = (response.headers.get('cache-tag') ?? '').split(',').flatMap((tag) => tag.trim() || [])
  return {
    key,
    headers: [...response.headers].filter(([name]) => !notKept.has(name)),
    bodies: await encodings({ body, type, quality: 5 }),
    etag: etagOf(body),
    expiresAt: expires,
    tags,
  }
}

/** `shared`: somebody else's render. */
const responseOf = (page: StoredPage, { shared }: { shared: boolean }): Response =>
  new Response(new Uint8Array(page.bodies.identity), {
    headers: [
      ...page.headers.map(([name, value]): [string, string] => [name, value]),
      ...(shared ? [[sharedHeader, '1'] as [string, string]] : []),
    ],
  })

async function answer({ url, next }: { url: URL; next: () => Promise<Response> }): Promise<Response> {
  const { store, flights, generation, clock, contents, solo } = runtime()
  const key = pageKey(url)
  const locale = pathLocale(url.pathname)
  await contents.fresh(locale)
  const asked = clock.now()
  const stored = store.get(key, asked)
  if (stored) return responseOf(stored, { shared: true })

  const born = generation.current(locale)
  const render = async () => {
    const result = await pageOf({ key, response: await next() })
    if (result instanceof Response) solo.set(key, true)
    else {
      solo.delete(key)
      if (generation.current(locale) === born) store.set(result, clock.now())
    }
    return result
  }
  // Forms and refusals are made for one visitor; waiting for somebody else's would only cost time.
  if (solo.has(key)) {
    const result = await render()
    return result instanceof Response ? result : responseOf(result, { shared: false })
  }
  let mine = false
  const result = await flights.run(`${born} ${key}`, () => {
    mine = true
    return render()
  })
  if (mine) return result instanceof Response ? result : responseOf(result, { shared: false })
  if (result instanceof Response) return next()
  // It began before an edge that had passed when this visitor asked.
  if (result.expiresAt <= asked) return answer({ url, next })
  return responseOf(result, { shared: true })
}

/** Astro's cache provider: DECISIONS.md says why there is one. */
export default (() => ({
  name: 'jobbuddies',
  onRequest: ({ request, url }, next) =>
    request.method === 'GET' && !isPreview(url.pathname) ? answer({ url, next: () => next() }) : next(),
  async invalidate() {
    runtime().invalidate()
  },
})) satisfies CacheProviderFactory as () => CacheProvider
