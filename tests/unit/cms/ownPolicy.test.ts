import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownPolicy } from '../../../cms/src/ownPolicy.ts'

const usual = "default-src 'none'"
const own = "sandbox; default-src 'none'"

/** As Next writes what a route answered: a header that is there already stays. */
const writeAsNext = (response: ServerResponse) => {
  if (!response.hasHeader('content-security-policy')) response.setHeader('content-security-policy', own)
  response.end('file')
}
const ways: Record<string, (response: ServerResponse) => void> = {
  '/with-its-own': writeAsNext,
  '/without': (response) => response.end('json'),
  '/without-told': (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end(),
}

describe('The policy of an answer of the API', () => {
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', usual)
    ownPolicy(response)
    ways[request.url ?? '']?.(response)
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => server.close())

  it.each([
    ['/with-its-own', own],
    ['/without', usual],
    ['/without-told', usual],
  ])('of %s is %s', async (path, expected) => {
    const { port } = server.address() as AddressInfo
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`)
    expect(headers.get('content-security-policy')).toBe(expected)
  })
})
