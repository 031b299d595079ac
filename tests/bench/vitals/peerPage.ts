import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Session } from '../harness/session.ts'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk',
)

/** The same words with the style sheet and script of govuk-frontend and nothing else, packed and served at once: what a page costs at the least that is built so. */
export async function servePeer({ defer }: Session, html: string): Promise<string> {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replace(/<(svg|script)[\s\S]*?<\/\1>/g, '') ?? ''
  const page = `<!doctype html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>Peer</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/govuk.css"></head><body class="govuk-template__body"><div class="govuk-width-container govuk-body">${main}</div><script type="module" src="/govuk.js"></script></body></html>`
  const files = new Map(
    [
      ['/', 'text/html; charset=utf-8', Buffer.from(page)],
      ['/govuk.css', 'text/css', readFileSync(join(folder, 'govuk-frontend.min.css'))],
      ['/govuk.js', 'text/javascript', readFileSync(join(folder, 'govuk-frontend.min.js'))],
    ].map(([path, type, body]) => [path as string, { type: type as string, body: gzipSync(body as Buffer) }]),
  )
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '/')
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' }).end(file.body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  defer(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
