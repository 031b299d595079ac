import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { StoredPage } from './pageStore.ts'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)
/** Below this a packet is not saved. */
const worthwhile = 860
const textual = /^(text\/|application\/(json|xml|javascript|manifest|rss|atom)|image\/svg)/

export const isTextual = (type: string): boolean => textual.test(type)

/** The same bytes in each encoding. `quality` is brotli's, 0–11: 5 for pages, 11 for files made at build time. */
export async function encodings({
  body,
  type,
  quality,
}: {
  body: Buffer
  type: string
  quality: number
}): Promise<StoredPage['bodies']> {
  if (body.length < worthwhile || !isTextual(type)) return { identity: body, gzip: null, br: null }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [gz, br] = await Promise.all([
    toGzip(body, { level: quality > 9 ? 9 : 6 }),
    toBrotli(body, { params }),
  ])
  return { identity: body, gzip: gz, br }
}

/** Weak, since one tag stands for all encodings. */
export const etagOf = (body: Buffer): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
