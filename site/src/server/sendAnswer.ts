import type { IncomingMessage, ServerResponse } from 'node:http'
import { compressed } from '../cache/compress.ts'
import { expiresHeader, sharedHeader } from '../cache/expiry.ts'
import { framedHeader } from '../preview/address.ts'
import { acceptedEncodings } from './negotiate.ts'
import type { Sink } from './sink.ts'

/** Headers of an Astro answer that the front sets itself. */
const replaced = new Set([
  'content-length',
  'transfer-encoding',
  'connection',
  expiresHeader,
  sharedHeader,
  framedHeader,
])

/** Compresses and sends what Astro made for this visitor alone. */
export async function sendAnswer({
  request,
  response,
  sink,
  common,
}: {
  request: IncomingMessage
  response: ServerResponse
  sink: Sink
  common: readonly string[]
}): Promise<void> {
  const type = String(sink.headers['content-type'] ?? '')
  const encoding = acceptedEncodings(request.headers['accept-encoding'])[0] ?? 'identity'
  const plain = sink.body
  const packed = await compressed({ body: plain, type, encoding, quality: 4 })
  const body = packed ?? plain
  const lines = [...common]
  for (const [key, value] of Object.entries(sink.headers)) {
    if (replaced.has(key) || value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) lines.push(key, String(one))
  }
  if (!('cache-control' in sink.headers)) lines.push('Cache-Control', 'no-store')
  if (packed) lines.push('Content-Encoding', encoding)
  if (!('vary' in sink.headers)) lines.push('Vary', 'Accept-Encoding')
  response.writeHead(sink.statusCode, [...lines, 'Content-Length', String(body.length)])
  response.end(body)
}
