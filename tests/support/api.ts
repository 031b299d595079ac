import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Answer = {
  status: number
  headers: Record<string, string>
  text: string
  /** The body as JSON; undefined when it is none. */
  body: unknown
}

type Ask = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array }

export type Api = {
  url: string
  /** Calls a path below the server's root exactly as written, without tidying it. */
  ask: (path: string, options?: Ask) => Promise<Answer>
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  /** Sends JSON. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  stop: () => Promise<void>
}

type Door = (message: IncomingMessage, response: ServerResponse) => boolean

/** The plugin leaves the handler of the public API here when Payload starts. */
const takeDoor = (): Door => {
  const door = (globalThis as Record<symbol, unknown>)[Symbol.for('jobbuddies.nodeHandler')]
  return typeof door === 'function' ? (door as Door) : () => false
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Puts the public API of the Payload that booted last on a free port of its own. */
export async function serveApi(): Promise<Api> {
  const door = takeDoor()
  const server = createServer((message, response) => {
    if (!door(message, response))
      response.writeHead(404, { 'content-type': 'text/plain' }).end('past the door')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const ask: Api['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        text(response).then(
          (answer) =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers as Record<string, string>,
              text: answer,
              body: parse(answer),
            }),
          reject,
        )
      })
      call.on('error', reject)
      call.end(body)
    })

  return {
    url: `http://127.0.0.1:${port}`,
    ask,
    get: (path, headers) => ask(path, { headers }),
    post: (path, body, headers) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
