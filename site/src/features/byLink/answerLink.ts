import type { AstroGlobal } from 'astro'
import { selfService } from '../../cms/selfService.ts'
import { runtime } from '../../runtime.ts'
import { type LinkState, openLink, type Posted } from './linkState.ts'

/**
 * Answers a page behind a mailed link: for its holder alone, kept by no cache, found by no search, and told to no other site.
 * A response instead of a page: it is not shown now, or not under a pass.
 */
export async function answerLink<Page extends { kind: string; status?: number }>(
  astro: Pick<AstroGlobal, 'locals' | 'request' | 'response' | 'rewrite' | 'url'>,
  post: (posted: Posted) => Promise<Page | LinkState | Response>,
): Promise<Page | LinkState | Response> {
  const { locale, now, content, arrivedAt = now.getTime(), client = null, preview } = astro.locals
  if (!content) return astro.rewrite('/503')
  if (preview) return astro.rewrite('/404')
  const { env } = runtime()
  const calls = selfService({ cmsUrl: env.cmsUrl, passed: { secret: env.secret, arrivedAt, client } })
  const isPost = astro.request.method === 'POST'
  const page = isPost
    ? await post({ body: new URLSearchParams(await astro.request.text()), calls, locale })
    : openLink(astro.url.searchParams)
  if (page instanceof Response) return page
  astro.response.status = ('status' in page && page.status) || 200
  astro.response.headers.set('cache-control', 'no-store, private')
  astro.response.headers.set('x-robots-tag', 'noindex')
  astro.response.headers.set('referrer-policy', 'no-referrer')
  return page
}
