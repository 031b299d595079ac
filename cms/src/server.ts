import next from 'next'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readEnv } from './env.ts'
import { mayPass } from './gate.ts'
import { adminHeaders, commonHeaders } from './headers.ts'
import { giveMemoryBack } from './memory.ts'
import { ownPolicy } from './ownPolicy.ts'
import { answerNotReady } from './notReady.ts'

type Door = (message: IncomingMessage, response: ServerResponse) => boolean

const env = readEnv(process.env)
const host = process.env.HOST ?? '127.0.0.1'
const dev = process.env.JOBBUDDIES_DEV === '1'

const common = new Headers(commonHeaders({ cmsUrl: env.CMS_URL }))
const ofPages = new Headers(adminHeaders({ siteUrl: env.SITE_URL }))
const app = next({ dev, dir: `${import.meta.dirname}/..`, hostname: host, port: env.CMS_PORT })
/** Next's own handler, once Next is prepared. */
const admin: { handle?: ReturnType<typeof app.getRequestHandler> } = {}

/** The plugin leaves its handler here when Payload starts (instrumentation.ts). */
const publicDoor = (): Door | undefined =>
  (globalThis as Record<symbol, unknown>)[Symbol.for('jobbuddies.nodeHandler')] as Door | undefined

const isUpload = ({ method, url = '' }: IncomingMessage) =>
  method === 'POST' && /^\/api\/v1\/(?:uploads|applications\/me\/files)(?:\?|$)/.test(url)

/** Hangs up on whoever has not sent a whole request in half a minute. */
function endLater(message: IncomingMessage): void {
  const timer = setTimeout(() => message.complete || message.destroy(), 30_000).unref()
  message.once('close', () => clearTimeout(timer))
}

const server = createServer((message, response) => {
  response.setHeaders(common)
  if (!isUpload(message)) endLater(message)
  const door = publicDoor()
  if (door?.(message, response)) return
  if (!admin.handle || (!door && /^\/api\/v1(?:[/?]|$)/.test(message.url ?? ''))) {
    message.resume()
    answerNotReady(response)
    return
  }
  const refusal = mayPass({
    method: message.method ?? 'GET',
    url: message.url ?? '/',
    headers: message.headers,
  })
  if (refusal) {
    response.writeHead(refusal.status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(refusal.body)
    return
  }
  if (message.url === '/') {
    response.writeHead(303, { location: '/admin' }).end()
    return
  }
  if (message.url?.startsWith('/api/')) ownPolicy(response)
  else response.setHeaders(ofPages)
  void admin.handle(message, response)
})

// A person on a slow phone gets half a minute for a whole request, and longer only for a file; a socket that says nothing
// gets less.
server.requestTimeout = 270_000
server.headersTimeout = 10_000
server.keepAliveTimeout = 65_000
server.listen(env.CMS_PORT, host, () => console.info(`CMS at ${env.CMS_URL}/admin`))

await app.prepare()
admin.handle = app.getRequestHandler()
if (dev) server.on('upgrade', app.getUpgradeHandler())
else giveMemoryBack()

let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 5_000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
