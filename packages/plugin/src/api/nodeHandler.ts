import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { Payload } from 'payload'
import { type ApiRequest, type ApiResponse, bodyLimit, BodyTooLarge, refuse } from './http.ts'
import { answer } from './router.ts'

function readBody(message: IncomingMessage): Promise<string> {
  if (Number(message.headers['content-length'] ?? 0) > bodyLimit) {
    // Read to the end and forget, so that the sender gets to see the answer.
    message.resume()
    return Promise.reject(new BodyTooLarge())
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    message.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > bodyLimit) reject(new BodyTooLarge())
      else chunks.push(chunk)
    })
    message.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    message.on('error', reject)
  })
}

/** Milliseconds that the rest of a refused body may go on coming, so that its sender gets to see the answer. */
const lastWords = 10_000

async function* streamOf(message: IncomingMessage): AsyncIterable<Uint8Array> {
  try {
    for await (const piece of message.iterator({ destroyOnReturn: false })) yield piece as Buffer
  } finally {
    if (!message.complete) {
      message.resume()
      setTimeout(() => message.complete || message.destroy(), lastWords).unref()
    }
  }
}

function toApiRequest({ message, url }: { message: IncomingMessage; url: URL }): ApiRequest | null {
  try {
    return {
      method: message.method ?? 'GET',
      path: decodeURIComponent(url.pathname.slice('/api/v1'.length)).replace(/(?<=.)\/$/, ''),
      query: url.searchParams,
      header: (name) => {
        const value = message.headers[name]
        return Array.isArray(value) ? (value[0] ?? null) : (value ?? null)
      },
      address: message.socket.remoteAddress ?? null,
      body: () => readBody(message),
      stream: () => streamOf(message),
    }
  } catch {
    return null
  }
}

function send({
  response,
  answer: { status, headers, body, stream },
  head,
}: {
  response: ServerResponse
  answer: ApiResponse
  head: boolean
}): void {
  if (stream) {
    response.writeHead(status, headers)
    if (!head) return void pipeline(stream, response, () => undefined)
    stream.destroy()
    return void response.end()
  }
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
  })
  response.end(head ? undefined : body)
}

const unreadable = refuse('malformed')

/** Serves `/api/v1` straight from a node:http server, past the host's web framework. Answers false for any other path. */
export function nodeHandler({ payload }: { payload: Payload }) {
  return (message: IncomingMessage, response: ServerResponse): boolean => {
    const target = message.url ?? '/'
    if (!/^\/api\/v1(?:[/?]|$)/.test(target)) return false
    const url = URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost') : null
    const request = url && toApiRequest({ message, url })
    const head = message.method === 'HEAD'
    if (!request) send({ response, answer: unreadable, head })
    else void answer({ request, payload }).then((result) => send({ response, answer: result, head }))
    return true
  }
}

const handlerKey = Symbol.for('jobbuddies.nodeHandler')
type Shelf = { [handlerKey]?: ReturnType<typeof nodeHandler> }

/** Leaves the handler where the host's own server process finds it, whichever bundle made it. */
export function offerNodeHandler(payload: Payload): void {
  ;(globalThis as Shelf)[handlerKey] = nodeHandler({ payload })
}
