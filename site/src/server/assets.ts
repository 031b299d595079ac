import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { encodings, etagOf } from '../cache/compress.ts'
import type { StoredPage } from '../cache/pageStore.ts'

export type Asset = Pick<StoredPage, 'bodies' | 'etag'> & { type: string; immutable: boolean }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Every file of the built client, in memory by path, compressed once. */
export async function loadAssets(folder: string): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>()
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const file of files) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const body = await readFile(path)
    const type = types[extname(file.name)] ?? 'application/octet-stream'
    const address = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/')
    assets.set(address, {
      type,
      immutable: address.startsWith('/_astro/'),
      bodies: await encodings({ body, type, quality: 11 }),
      etag: etagOf(body),
    })
  }
  return assets
}
