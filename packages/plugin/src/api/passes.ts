import { isLocale, passHeader, previewPath, problem, readEdge, sitePaths } from '@jobbuddies/shared'
import type { Endpoint, PayloadRequest } from 'payload'
import { roleOf } from '../access/roles.ts'
import { placeOf } from '../preview/places.ts'
import { previewEndpoint } from '../preview/previewHref.ts'
import { endPass, givePass, passOf } from '../services/passes.ts'
import { servicesOf, type Services } from '../services/services.ts'
import { problemResponse, refuse } from './http.ts'

const unkept = { 'cache-control': 'no-store, private', 'referrer-policy': 'no-referrer' }

const toResponse = ({ status, headers, body }: ReturnType<typeof refuse>) =>
  new Response(body, { status, headers: { ...headers, ...unkept } })

const goTo = (location: string) => new Response(null, { status: 303, headers: { location, ...unkept } })

/** A path of the site, whatever was asked for: it stands behind the site's own address in any case. */
function siteAddress({ services, written, to }: { services: Services; written: string; to: string }): string {
  const path = /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to) ? to : sitePaths.home('en')
  return new URL(services.options.siteUrl + previewPath({ written, path })).href
}

/** What somebody means who writes a time: one that the clocks skip is the next that there is, one that comes twice the first. */
function instantAt({ written, zone }: { written: string; zone: string }): Date | null {
  const reading = readEdge({ written, zone, kind: 'opening' })
  if (reading.ok) return reading.instant
  if (reading.code === 'skipped') return instantAt({ written: reading.after, zone })
  return reading.code === 'repeated' ? new Date(reading.first) : null
}

const backOf = (given: string | null, req: PayloadRequest) =>
  given && /^\/(?![/\\])[\w\-/.~]{0,300}$/.test(given) ? given : req.payload.config.routes.admin

/** The page that was asked for: by its path, by a document (`of` and `id`), or the home page. */
async function pathOf({ query, services }: { query: URLSearchParams; services: Services }): Promise<string> {
  const asked = query.get('locale')
  const locale = isLocale(asked) ? asked : 'en'
  const slug = query.get('of')
  const place = slug && (await placeOf({ payload: services.payload, slug, id: query.get('id'), locale }))
  return place || (query.get('to') ?? sitePaths.home(locale))
}

/**
 * `GET …/jobbuddies/preview?of=news&id=…&locale=sv&drafts=1&at=2027-03-01T09:00&run=1&back=/admin/…`: staff get a fresh pass and
 * are led to the site. `at` is an instant or a wall time in the zone of new periods; without it the site's own clock
 * counts. `to=/sv/faq` names a page by its path instead of `of` and `id`.
 */
async function open(req: PayloadRequest): Promise<Response> {
  const services = servicesOf(req.payload)
  // Somebody whose session ran out signs in and asks again.
  if (!req.user || !roleOf(req.user)) return goTo(req.payload.config.routes.admin)
  const query = new URL(req.url ?? '', 'http://localhost').searchParams
  const at = query.get('at') ?? ''
  const instant = instantAt({ written: at, zone: services.options.zone })
  if (at !== '' && !instant)
    return toResponse(
      problemResponse(problem({ code: 'invalid', errors: [{ path: 'at', code: 'invalid' }] })),
    )
  const written = await givePass({
    services,
    wish: {
      by: String(req.user.id),
      drafts: query.get('drafts') === '1',
      asOf: instant?.getTime() ?? null,
      runs: query.get('run') === '1',
      back: backOf(query.get('back'), req),
    },
  })
  return goTo(siteAddress({ services, written, to: await pathOf({ query, services }) }))
}

/** `POST …/jobbuddies/preview/end`: the site says that somebody is done. The pass itself is the leave to end it. */
async function end(req: PayloadRequest): Promise<Response> {
  const services = servicesOf(req.payload)
  const pass = await passOf({ services, written: req.headers.get(passHeader) ?? '' })
  if (!pass) return toResponse(refuse('unauthorised'))
  await endPass({ services, pass })
  return new Response(null, { status: 204, headers: unkept })
}

export const passEndpoints = (): Endpoint[] => [
  { method: 'get', path: previewEndpoint, handler: open },
  { method: 'post', path: `${previewEndpoint}/end`, handler: end },
]
