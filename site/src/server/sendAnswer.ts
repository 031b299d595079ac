import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodings, isTextual } from '../cache/compress.ts'
import { expiresHeader } from '../cache/expiry.ts'
import { acceptedEncodings } from './negotiate.ts'
import type { Sink } from './sink.ts'

/** Headers of an Astro answer that the front sets itself. */
const replaced = new Set(['content-length', 'transfer-encoding', 'connection', expiresHeader])

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
  const name = isTextual(type) ? acceptedEncodings(request.headers['accept-encoding'])[0] : undefined
  const bodies = name
    ? await encodings({ body: sink.body, type, quality: 4 })
    : { identity: sink.body, gzip: null, br: null }
  const body = (name && bodies[name]) || bodies.identity
  const lines = [...common]
  for (const [key, value] of Object.entries(sink.headers)) {
    if (replaced.has(key) || value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) lines.push(key, String(one))
  }
  if (!('cache-control' in sink.headers)) lines.push('Cache-Control', 'no-store')
  if (body !== bodies.identity) lines.push('Content-Encoding', name as string)
  if (!('vary' in sink.headers)) lines.push('Vary', 'Accept-Encoding')
  response.writeHead(sink.statusCode, [...lines, 'Content-Length', String(body.length)])
  response.end(body)
}
