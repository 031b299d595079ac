import type { IncomingMessage } from 'node:http'

export const maxBody = 256 * 1024

/** The whole body, or null as soon as it proves larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit = maxBody): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
