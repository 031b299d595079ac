import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asset } from './assets.ts'
import { acceptedEncodings } from './negotiate.ts'

/** A built file: for a year when its name carries its hash, else for an hour. */
export function sendAsset({
  request,
  response,
  asset,
  common,
}: {
  request: IncomingMessage
  response: ServerResponse
  asset: Asset
  common: readonly string[]
}): void {
  const encoding =
    acceptedEncodings(request.headers['accept-encoding']).find((name) => asset.bodies[name]) ?? 'identity'
  const body = asset.bodies[encoding] ?? asset.bodies.identity
  const lines = [
    ...common,
    'Content-Type',
    asset.type,
    'Cache-Control',
    asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    'Vary',
    'Accept-Encoding',
    'ETag',
    asset.etag,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
  ]
  if (request.headers['if-none-match']?.includes(asset.etag)) {
    response.writeHead(304, lines)
    response.end()
    return
  }
  response.writeHead(200, [...lines, 'Content-Length', String(body.length)])
  response.end(body)
}
