import { Readable } from 'node:stream'
import type { Endpoint, PayloadRequest } from 'payload'
import { type ApiRequest, bodyLimit, BodyTooLarge } from './http.ts'
import { answer, routes } from './router.ts'

/** Reads a body up to the limit, without trusting its declared length. */
async function readBody(req: PayloadRequest): Promise<string> {
  if (Number(req.headers.get('content-length') ?? 0) > bodyLimit) throw new BodyTooLarge()
  if (!req.body) return (await req.text?.()) ?? ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of req.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > bodyLimit) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function toApiRequest(req: PayloadRequest): ApiRequest {
  const url = new URL(req.url ?? '', 'http://localhost')
  const [, below = ''] = url.pathname.split('/v1')
  return {
    method: req.method ?? 'GET',
    path: decodeURIComponent(below).replace(/(?<=.)\/$/, ''),
    query: url.searchParams,
    header: (name) => req.headers.get(name),
    address: null,
    body: () => readBody(req),
    stream: () => (req.body ?? []) as unknown as AsyncIterable<Uint8Array>,
  }
}

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

/** The public API as Payload endpoints: the door that every host has. */
export const endpoints = (): Endpoint[] =>
  routes.map(({ method, path }) => ({
    method: methods[method],
    path: `/v1${path}`,
    handler: async (req) => {
      const answered = await answer({ request: toApiRequest(req), payload: req.payload })
      const { status, headers, body, stream } = answered
      const bytes = stream && (Readable.toWeb(stream) as ReadableStream)
      return new Response(bytes ?? (status === 304 ? null : body), { status, headers })
    },
  }))
