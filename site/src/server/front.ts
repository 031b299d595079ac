import type { IncomingMessage, ServerResponse } from 'node:http'
import { signatureHeader } from '@jobbuddies/shared'
import { sharedHeader } from '../cache/expiry.ts'
import { pageKey } from '../cache/key.ts'
import { isEmbedded, takesFiles, takesPost } from '../paths.ts'
import { framedHeader, isPreview } from '../preview/address.ts'
import type { Runtime } from '../runtime.ts'
import type { Asset } from './assets.ts'
import { clientOf } from './client.ts'
import { createInvalidation } from './invalidation.ts'
import { readBody } from './readBody.ts'
import { isMultipart, readMultipart } from './readMultipart.ts'
import { isOwnPost } from './sameSite.ts'
import { securityHeaders } from './security.ts'
import { sendAnswer } from './sendAnswer.ts'
import { sendAsset } from './sendAsset.ts'
import { sendPage } from './sendPage.ts'
import { Sink } from './sink.ts'
import { fileTaker } from './takeFiles.ts'
import { readTarget } from './target.ts'

/** The built site's request handler, as `@astrojs/node` makes it in middleware mode. */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: object,
) => Promise<void>

const plainTexts = {
  200: 'ok',
  400: 'Bad request',
  401: 'Not signed',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  500: 'Something went wrong',
  503: 'Not ready',
}
/** Told by clients, true of nothing: every absolute address comes from SITE_URL. */
const untrusted = [
  'forwarded',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-for',
  'x-original-url',
  'x-rewrite-url',
]
/** Milliseconds that a request without files may take to arrive. */
const wholeRequest = 60_000
/** Characters of an address under a pass. */
const longestPreview = 6000

/** Hangs up on whoever has not sent a whole request in time. */
function endLater(request: IncomingMessage): void {
  const timer = setTimeout(() => request.complete || request.destroy(), wholeRequest).unref()
  request.once('close', () => clearTimeout(timer))
}

export function createFront({
  runtime,
  astro,
  assets,
}: {
  runtime: Runtime
  astro: AstroHandler
  assets: Map<string, Asset>
}) {
  const { env, clock, contents, store } = runtime
  const common = securityHeaders(env)
  const forAll = securityHeaders({ ...env, forAll: true })
  const embedded = securityHeaders({ ...env, framedBy: '*' })
  const headersOfStored = (pathname: string) => (isEmbedded(pathname) ? embedded : forAll)
  const framed = securityHeaders({ ...env, framedBy: env.imageOrigin })
  const host = new URL(env.siteUrl).host
  const judgeInvalidation = createInvalidation({
    secret: env.secret,
    now: clock.now,
    carryOut(tags) {
      contents.expire(tags)
      runtime.invalidate()
    },
  })

  const text = (response: ServerResponse, status: number, body: string, close = false) => {
    const lines = [
      ...common,
      'Content-Type',
      'text/plain; charset=utf-8',
      'Cache-Control',
      'no-store',
      ...(close ? ['Connection', 'close'] : []),
    ]
    response.writeHead(status, lines)
    response.end(body)
  }
  const plain = (response: ServerResponse, status: keyof typeof plainTexts, close = false) =>
    text(response, status, `${plainTexts[status]}\n`, close)

  async function invalidate(request: IncomingMessage, response: ServerResponse) {
    const body = await readBody(request)
    if (!body) return plain(response, 413, true)
    const signature = request.headers[signatureHeader]
    const status = await judgeInvalidation({
      body: body.toString('utf8'),
      signature: String(signature ?? ''),
    })
    if (status !== 204) return plain(response, status)
    response.writeHead(204, common)
    response.end()
  }

  async function render(
    request: IncomingMessage,
    response: ServerResponse,
    locals: object,
    key: string | null,
  ) {
    for (const name of untrusted) delete request.headers[name]
    request.headers.host = host
    if (request.method === 'HEAD') request.method = 'GET'
    const sink = new Sink(request)
    const finished = sink.finished()
    finished.catch(() => {})
    await astro(request, sink as unknown as ServerResponse, undefined, locals)
    await finished
    const now = clock.now()
    const page = key === null || sink.statusCode !== 200 ? undefined : store.get(key, now)
    const result = sharedHeader in sink.headers ? 'shared' : 'miss'
    if (page) sendPage({ request, response, page, now, result, common: headersOfStored(page.key) })
    else await sendAnswer({ request, response, sink, common: framedHeader in sink.headers ? framed : common })
  }

  /** The fields as a form without files has them; the files are on their way already. */
  async function withFiles(request: IncomingMessage, client: string | null) {
    const onFile = takesFiles(request.url ?? '')
      ? fileTaker({ runtime, request, client })
      : () => Promise.resolve(null)
    const read = await readMultipart({ request, onFile })
    request.headers['content-type'] = 'application/x-www-form-urlencoded'
    return { body: read && Buffer.from(read.fields.toString()), uploads: read?.uploads }
  }

  async function post(request: IncomingMessage, response: ServerResponse) {
    if (!isOwnPost({ headers: request.headers, siteUrl: env.siteUrl })) return plain(response, 403, true)
    const client = clientOf(request)
    if (!isMultipart(request)) endLater(request)
    const { body, uploads } = isMultipart(request)
      ? await withFiles(request, client)
      : { body: await readBody(request) }
    const arrivedAt = clock.now()
    if (!body) return plain(response, 413, true)
    Object.assign(request, { body })
    await render(request, response, { arrivedAt, client, uploads }, null)
  }

  async function route(request: IncomingMessage, response: ServerResponse) {
    const { method = 'GET', url = '/' } = request
    const reading = method === 'GET' || method === 'HEAD'
    if (isPreview(url) && url.length < longestPreview) {
      if (reading) return render(request, response, {}, null)
      return method === 'POST' ? post(request, response) : plain(response, 405, true)
    }
    const target = readTarget(url)
    if (target.kind === 'unreadable') return plain(response, 400)
    const pathname = target.kind === 'page' ? target.pathname : ''
    if (reading && pathname === '/healthz') return plain(response, 200)
    if (reading && pathname === '/_jobbuddies/now') return text(response, 200, String(clock.now()))
    if (reading && pathname === '/_jobbuddies/ready') return plain(response, contents.reachable() ? 200 : 503)
    if (pathname === '/_jobbuddies/invalidate')
      return method === 'POST' ? invalidate(request, response) : plain(response, 405)
    const asset = assets.get(pathname)
    if (asset && reading) return sendAsset({ request, response, asset, common })
    if (pathname.startsWith('/_')) return plain(response, 404, method === 'POST')
    if (method === 'POST' && takesPost(pathname)) return post(request, response)
    if (!reading) return plain(response, 405, true)
    if (target.kind === 'elsewhere') {
      response.writeHead(301, [
        ...common,
        'Location',
        target.location,
        'Cache-Control',
        'public, max-age=3600',
        'Content-Length',
        '0',
      ])
      response.end()
      return
    }
    const key = pageKey(target)
    const page = store.get(key, clock.now())
    if (page)
      return sendPage({
        request,
        response,
        page,
        now: clock.now(),
        result: 'hit',
        common: headersOfStored(page.key),
      })
    await render(request, response, {}, key)
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    // A canonical address is its page's key: the usual request needs no parsing at all.
    if (request.method === 'GET' || request.method === 'HEAD') {
      const now = clock.now()
      const page = store.get(request.url ?? '', now)
      if (page)
        return sendPage({ request, response, page, now, result: 'hit', common: headersOfStored(page.key) })
    }
    route(request, response).catch((error: unknown) => {
      console.error(
        JSON.stringify({
          level: 'error',
          event: 'request_failed',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
      if (response.headersSent) response.destroy()
      else plain(response, 500, true)
    })
  }
}
