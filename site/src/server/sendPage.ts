import type { IncomingMessage, ServerResponse } from 'node:http'
import { secondsLeft } from '../cache/expiry.ts'
import type { Encoding, StoredPage } from '../cache/pageStore.ts'
import { acceptedEncodings } from './negotiate.ts'

type Head = { second: number; result: string; lines: string[] }

/** Header lists made so far, by page and encoding: they change only with the seconds left. */
const heads = new WeakMap<StoredPage, Partial<Record<Encoding, Head>>>()

function headOf({
  page,
  encoding,
  now,
  result,
  common,
}: {
  page: StoredPage
  encoding: Encoding
  now: number
  result: string
  common: readonly string[]
}): string[] {
  let made = heads.get(page)
  if (!made) heads.set(page, (made = {}))
  const second = secondsLeft({ expiresAt: page.expiresAt, now })
  const known = made[encoding]
  if (known && known.second === second && known.result === result) return known.lines
  const lines = [
    ...common,
    ...page.headers.flat(),
    'Cache-Control',
    'public, max-age=0, must-revalidate',
    'Vary',
    'Accept-Encoding',
    'ETag',
    page.etag,
    'X-Cache',
    result,
    ...(second >= 1 ? ['CDN-Cache-Control', `max-age=${second}`, 'Cache-Tag', page.tags.join(',')] : []),
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
  ]
  made[encoding] = { second, result, lines }
  return lines
}

/** Answers with a finished page: 200, or 304 when the visitor has it. Node leaves the body out for HEAD. */
export function sendPage({
  request,
  response,
  page,
  now,
  result,
  common,
}: {
  request: IncomingMessage
  response: ServerResponse
  page: StoredPage
  now: number
  /** `shared`: rendered for somebody else who asked at the same time. */
  result: 'hit' | 'miss' | 'shared'
  common: readonly string[]
}): void {
  const accepted = acceptedEncodings(request.headers['accept-encoding'])
  const encoding = accepted.find((name) => page.bodies[name]) ?? 'identity'
  const lines = headOf({ page, encoding, now, result, common })
  const known = request.headers['if-none-match']
  if (known !== undefined && known.includes(page.etag)) {
    response.writeHead(304, lines)
    response.end()
    return
  }
  const body = page.bodies[encoding] ?? page.bodies.identity
  response.writeHead(200, [...lines, 'Content-Length', String(body.length)])
  response.end(body)
}
