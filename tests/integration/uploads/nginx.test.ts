import { mostFileBytes } from '@jobbuddies/shared'
import { freePort } from '@jobbuddies/tools/ports'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNginx, startNginx } from '../../bench/harness/nginx.ts'
import type { Session } from '../../bench/harness/session.ts'
import { shippedNginx } from '../../bench/harness/shippedNginx.ts'

/** Stands where the site stands, and says what came through. */
const behind = createServer((incoming, response) => {
  let bytes = 0
  incoming.on('data', (piece: Buffer) => (bytes += piece.length))
  incoming.on('end', () => {
    const { 'x-forwarded-for': client } = incoming.headers
    response.end(JSON.stringify({ url: incoming.url, bytes, client }))
  })
})
const ends: (() => unknown)[] = []
let port = 0

/** A body with a given length, or one that does not say how long it is. */
const post = (path: string, bytes: number, told = true): Promise<{ status: number; body: unknown }> =>
  new Promise((resolve, reject) => {
    const headers = told ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { ...headers, 'x-forwarded-for': '6.6.6.6' },
      },
      async (answer) => {
        let text = ''
        for await (const piece of answer) text += String(piece)
        const body: unknown = answer.statusCode === 200 ? JSON.parse(text) : text
        resolve({ status: answer.statusCode ?? 0, body })
      },
    )
    // nginx answers a body that is too large before it has read it, and hangs up.
    sent.once('error', (error: NodeJS.ErrnoException) =>
      /ECONNRESET|EPIPE/.test(error.code ?? '') ? resolve({ status: 413, body: '' }) : reject(error),
    )
    sent.end(Buffer.alloc(bytes))
  })

/** The largest file, and the fields and boundaries of a form around it. */
const whole = mostFileBytes + 200_000

describe.skipIf(!hasNginx())('Files through the nginx that we ship', () => {
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-nginx-'))
    ends.push(() => rmSync(folder, { recursive: true, force: true }))
    behind.listen(0, '127.0.0.1')
    await once(behind, 'listening')
    ends.push(() => behind.close())
    port = await freePort()
    const { port: sitePort } = behind.address() as AddressInfo
    const servers = shippedNginx({
      ...{ port, sitePort, siteName: '127.0.0.1', mirror: folder, imageOrigin: 'http://127.0.0.1' },
    })
    const session = { folder, defer: (end: () => unknown) => void ends.push(end) } as unknown as Session
    await startNginx(session, { servers, url: `http://127.0.0.1:${port}/en/` })
  })
  afterAll(async () => {
    for (const end of ends.toReversed()) await end()
  })

  it.each([
    '/en/apply/mentors/cv',
    '/fi/apply/mentorit/cv?change',
    '/sv/apply/a-b-2/cv',
    '/sv/application',
    '/en/application?edit',
  ])(
    'let the largest file pass to %s, whether its length is told or not, under the true address',
    async (path) => {
      for (const told of [true, false])
        expect(await post(path, whole, told)).toEqual({
          status: 200,
          body: { url: path, bytes: whole, client: '127.0.0.1' },
        })
    },
  )
  it.each([
    '/en/apply/mentors/about',
    '/en/apply/mentors/cv/more',
    '/en/tell-me',
    '/en/application/export',
    '/cv',
  ])('go no further than 256 kB to %s', async (path) => {
    expect((await post(path, 256 * 1024)).status).toBe(200)
    for (const told of [true, false]) expect((await post(path, 300_000, told)).status).toBe(413)
  })
  it('stop above 9 MB also where a file may come', async () => {
    for (const told of [true, false])
      expect((await post('/en/apply/mentors/cv', 10 * 1024 * 1024, told)).status).toBe(413)
  })
})
