import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding, StoredPage } from './pageStore.ts'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)
/** Below this next to nothing is saved. */
const worthwhile = 500
const textual = /^(text\/|application\/(json|xml|javascript|manifest|rss|atom)|image\/svg)/

const isTextual = (type: string): boolean => textual.test(type)

/** Compressed bytes, or null where it does not pay. `quality` is brotli's, 0–11: 4 or 5 for pages, 11 for files made at build time. */
export async function compressed({
  body,
  type,
  encoding,
  quality,
}: {
  body: Buffer
  type: string
  encoding: Encoding
  quality: number
}): Promise<Buffer | null> {
  if (encoding === 'identity' || body.length < worthwhile || !isTextual(type)) return null
  if (encoding === 'gzip') return toGzip(body, { level: quality > 9 ? 9 : 6 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return toBrotli(body, { params })
}

/** The same bytes in every encoding. */
export async function encodings(given: {
  body: Buffer
  type: string
  quality: number
}): Promise<StoredPage['bodies']> {
  const [gz, br] = await Promise.all([
    compressed({ ...given, encoding: 'gzip' }),
    compressed({ ...given, encoding: 'br' }),
  ])
  return { identity: given.body, gzip: gz, br }
}

/** Weak, since one tag stands for all encodings. */
export const etagOf = (body: Buffer): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
