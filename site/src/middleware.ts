import { defineMiddleware } from 'astro:middleware'
import { defaultMaxAge, expiresHeader, expiryOf } from './cache/expiry.ts'
import { changesOf } from './features/periods/changes.ts'
import { movedTo } from './features/redirects.ts'
import { preferredLocale } from './i18n/language.ts'
import { localeIn } from './paths.ts'
import { readPreviewAddress } from './preview/address.ts'
import { servePreview } from './preview/serve.ts'
import { runtime } from './runtime.ts'

/** A page made from content that we know to be old: not for long, in milliseconds. */
const staleMaxAge = 1000
/** These answer without content. */
const contentless = /^\/(503|404|500|robots\.txt)?$/

/** For an hour, as long as the front lets a spelling be remembered: staff may change their minds. */
const movedAnswer = (location: string) =>
  new Response(null, { status: 301, headers: { location, 'cache-control': 'public, max-age=3600' } })

/** Gives every page its language, its content and one instant; tells the store how long the result may live. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { contents, clock } = runtime()
  const { pathname, search } = new URL(context.request.url)
  const underPass = readPreviewAddress(pathname + search)
  if (underPass) return servePreview(context, next, underPass)
  // A page under a pass that is replaced by an error page stays under it.
  if (context.locals.preview || context.locals.ended) return next()
  // A rewrite to an error page keeps the language of the address that was asked for.
  const named = localeIn(context.originPathname)
  const locale = named ?? preferredLocale(context.request.headers.get('accept-language'))
  // `astro dev` has no front that polls and is told of changes.
  await (import.meta.env.DEV ? contents.refresh() : contents.fresh(locale))
  const now = new Date(clock.now())
  const content = contents.get(locale)
  const fresh = contents.isFresh(locale)
  Object.assign(context.locals, { locale, now, content })

  if (!content && !contentless.test(pathname)) return next('/503')
  if (!named && context.routePattern.startsWith('/[locale]')) return next('/404')

  const response = await next()
  if (response.status === 404 && context.request.method === 'GET') {
    const moved = content && movedTo({ redirects: content.site.redirects, path: context.originPathname })
    if (moved) return movedAnswer(moved)
  }
  if (response.headers.get('content-type') === 'text/html')
    response.headers.set('content-type', 'text/html; charset=utf-8')
  const shared =
    response.status === 200 && context.request.method === 'GET' && !response.headers.has('cache-control')
  if (!shared || !content) return response
  const expiresAt = expiryOf({
    now: now.getTime(),
    maxAge: fresh ? defaultMaxAge : staleMaxAge,
    changes: changesOf({ periods: content.site.periods, now }),
  })
  context.cache.set({
    maxAge: Math.ceil((expiresAt - now.getTime()) / 1000),
    tags: ['site', 'news', 'pages'],
  })
  response.headers.set(expiresHeader, String(expiresAt))
  return response
})
