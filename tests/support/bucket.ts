import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Bucket = {
  url: string
  objects: Map<string, Buffer>
  /** From now on it answers everything with this status; null: as it should. */
  fail: (status: number | null) => void
  stop: () => Promise<void>
}

const xml = (response: ServerResponse, status: number, body: string) =>
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** As much of an object store as the service uses, one page of a listing holding two names. */
export async function startBucket(): Promise<Bucket> {
  const objects = new Map<string, Buffer>()
  let broken: number | null = null
  const list = (response: ServerResponse, query: URLSearchParams) => {
    const all = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort()
    const from = Number(query.get('continuation-token') ?? 0)
    const rows = all
      .slice(from, from + 2)
      .map(
        (key) =>
          `<Contents><Key>${key}</Key><LastModified>2027-01-01T10:00:00.000Z</LastModified></Contents>`,
      )
    const more = from + 2 < all.length
    const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''
    xml(
      response,
      200,
      `<ListBucketResult><IsTruncated>${more}</IsTruncated>${rows.join('')}${next}</ListBucketResult>`,
    )
  }
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request)
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bucket')
      const key = decodeURIComponent(pathname).replace(/^\/files\/?/, '')
      if (broken) return xml(response, broken, '<Error><Code>InternalError</Code></Error>')
      if (request.method === 'PUT') {
        objects.set(key, body)
        return response.writeHead(200, { etag: '"1"' }).end()
      }
      if (request.method === 'DELETE') {
        objects.delete(key)
        return response.writeHead(204).end()
      }
      if (key === '') return list(response, searchParams)
      const found = objects.get(key)
      return found
        ? response.writeHead(200, { 'content-length': found.length }).end(found)
        : xml(response, 404, '<Error><Code>NoSuchKey</Code></Error>')
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    fail: (status) => void (broken = status),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
