import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Message } from './message.ts'
import { contentSecurityPolicy, listPage, messagePage, notFoundPage } from './pages.ts'

/** A mail's own HTML: in a sandbox without an origin or scripts, with its inline styles and embedded pictures. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

export type Mailbox = { messages: () => readonly Message[]; clear: () => void }

/** The web side of the inbox: pages for people, JSON for tests. Not listening yet. */
export function createInboxServer(mailbox: Mailbox): Server {
  return createServer((request, response) => {
    if (!isLocal(request.headers.host)) return send(response, 421, 'text/plain', 'Only for this machine')
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (pathname === '/api/messages') return api({ mailbox, method: request.method ?? '', response })
    if (!reading) return send(response, 405, 'text/plain', 'Method not allowed')
    if (pathname === '/') return send(response, 200, 'text/html', listPage(mailbox.messages()))

    const [, id, part] = /^\/messages\/(\d+)(\/html)?$/.exec(pathname) ?? []
    const message = mailbox.messages().find((candidate) => candidate.id === Number(id))
    if (!message) return send(response, 404, 'text/html', notFoundPage())
    if (part) return send(response, 200, 'text/html', `<base target="_blank">${message.html}`, mailPolicy)
    send(response, 200, 'text/html', messagePage(message))
  })
}

function api({
  mailbox,
  method,
  response,
}: {
  mailbox: Mailbox
  method: string
  response: ServerResponse
}): void {
  if (method === 'GET')
    return send(response, 200, 'application/json', JSON.stringify(mailbox.messages().toReversed()))
  if (method !== 'DELETE') return send(response, 405, 'text/plain', 'Method not allowed')
  mailbox.clear()
  response.writeHead(204).end()
}

/** A page elsewhere that points its own host name at loopback must not read mail. */
function isLocal(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  policy = contentSecurityPolicy,
) {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
