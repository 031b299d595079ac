import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk',
)

/** What govuk-frontend ships for every page, compressed as well as each method can: bytes. It brings no fonts of its own. */
export function govukFrontend(): { brotli: number; gzip: number } {
  const files = ['govuk-frontend.min.css', 'govuk-frontend.min.js'].map((name) =>
    readFileSync(join(folder, name)),
  )
  const sum = (pack: (file: Buffer) => Buffer) => files.reduce((bytes, file) => bytes + pack(file).length, 0)
  return {
    brotli: sum((file) => brotliCompressSync(file)),
    gzip: sum((file) => gzipSync(file, { level: 9 })),
  }
}
