import { instantOf, type Locale, type Pass, previewPath, readPass, writePass } from '@jobbuddies/shared'
import type { APIContext, MiddlewareNext } from 'astro'
import { endPreview, readPreview } from '../cms/preview.ts'
import { movedTo } from '../features/redirects.ts'
import { preferredLocale } from '../i18n/language.ts'
import { localeIn, paths, takesPost } from '../paths.ts'
import { runtime } from '../runtime.ts'
import { readTarget } from '../server/target.ts'
import { framedHeader, type PreviewAddress } from './address.ts'
import { changed, readChange } from './change.ts'
import { underPass } from './html.ts'

/** What a page knows of the pass that it is shown under. */
export type Preview = {
  pass: Pass
  written: string
  /** The site's own path and query. */
  path: string
  /** Service time; `locals.now` is the instant that is shown. */
  now: Date
  /** False: the CMS could not be reached, so this is what the public saw last. */
  fresh: boolean
  /** Beside the admin's form. */
  framed: boolean
}

/** Why there is no page. */
export type Ended = 'forged' | 'expired' | 'ended'

/** Below a pass: other instants, and the end of it. */
export const changePath = '/_change'
export const endPath = '/_end'

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })

/** A path of this site from a form; its home when it is none. */
function ownPath(written: string | null, locale: Locale): string {
  const target = readTarget(written ?? '')
  if (target.kind === 'unreadable') return paths.home(locale)
  return target.kind === 'page' ? target.pathname + target.search : target.location
}

/** Answers one request under a pass: for its holder alone, made afresh, kept by nobody. */
export async function servePreview(
  context: APIContext,
  next: MiddlewareNext,
  { written, rest }: PreviewAddress,
): Promise<Response> {
  const { env, clock } = runtime()
  const now = new Date(clock.now())
  const locale = localeIn(rest) ?? preferredLocale(context.request.headers.get('accept-language'))
  const read = await readPass({ secret: env.secret, written, now })
  if (!read.ok)
    return forHolder(await refuse({ context, next, locale, why: read.because }), read.because !== 'forged')
  const { pass } = read
  const [path = '/', query = ''] = rest.split('?', 2)

  if (path === changePath) {
    const asked = new URLSearchParams(query)
    const other = await writePass({
      secret: env.secret,
      pass: changed({ pass, change: readChange(asked), now }),
    })
    return forHolder(goTo(previewPath({ written: other, path: ownPath(asked.get('to'), locale) })))
  }
  if (path === endPath && context.request.method === 'POST') {
    const asked = new URLSearchParams(await context.request.text())
    await endPreview({ written, cmsUrl: env.cmsUrl })
    return forHolder(goTo(ownPath(asked.get('to'), locale)))
  }
  const target = readTarget(rest)
  if (target.kind === 'elsewhere') return forHolder(goTo(previewPath({ written, path: target.location })))

  const site = await readPreview({ written, locale, cmsUrl: env.cmsUrl })
  if (site.kind === 'refused') return forHolder(await refuse({ context, next, locale, why: 'ended' }))
  const content = site.kind === 'content' ? site.content : runtime().contents.get(locale)
  const at = instantOf({ pass, now })
  const preview: Preview = {
    pass,
    written,
    path: target.kind === 'page' ? target.pathname + target.search : paths.home(locale),
    now,
    fresh: site.kind === 'content',
    framed: context.request.headers.get('sec-fetch-dest') === 'iframe',
  }
  Object.assign(context.locals, { locale, now: at, content, preview, arrivedAt: at.getTime() })
  const known =
    target.kind === 'page' &&
    (target.pathname === '/' || localeIn(target.pathname) !== null) &&
    (context.request.method === 'GET' || takesPost(target.pathname))
  const response = await next(content ? (known ? preview.path : '/404') : '/503')
  const moved = response.status === 404 && content ? content.site.redirects : []
  const elsewhere = movedTo({ redirects: moved, path: preview.path })
  return forHolder(await underItsPass({ response: elsewhere ? goTo(elsewhere) : response, preview, at }))
}

async function refuse({
  context,
  next,
  locale,
  why,
}: {
  context: APIContext
  next: MiddlewareNext
  locale: Locale
  why: Ended
}): Promise<Response> {
  const { clock, contents } = runtime()
  const now = new Date(clock.now())
  Object.assign(context.locals, { locale, now, content: contents.get(locale), ended: why })
  return next('/410')
}

/** The answer with its links under the pass. */
async function underItsPass({
  response,
  preview: { pass, written, now },
  at,
}: {
  response: Response
  preview: Preview
  at: Date
}): Promise<Response> {
  const prefix = previewPath({ written, path: '' })
  const headers = new Headers(response.headers)
  const location = headers.get('location')
  if (location?.startsWith('/')) headers.set('location', prefix + location)
  if (!headers.get('content-type')?.startsWith('text/html'))
    return new Response(response.body, { status: response.status, headers })
  headers.set('content-type', 'text/html; charset=utf-8')
  const stands = pass.asOf !== null && pass.since === null
  const ahead = stands ? null : at.getTime() - now.getTime()
  const html = underPass({ html: await response.text(), prefix, ahead })
  return new Response(html, { status: response.status, headers })
}

/** Whatever it is, it is for whoever holds the pass, and for nobody else. */
function forHolder(response: Response, framed = true): Response {
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store, private')
  headers.set('x-robots-tag', 'noindex, nofollow')
  for (const name of ['etag', 'last-modified', 'cdn-cache-control', 'cache-tag']) headers.delete(name)
  if (framed) headers.set(framedHeader, '1')
  return new Response(response.body, { status: response.status, headers })
}
