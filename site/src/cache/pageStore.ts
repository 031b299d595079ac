import type { Locale } from '@jobbuddies/shared'
import { LRUCache } from 'lru-cache'
import { pathLocale } from '../paths.ts'

export type Encoding = 'identity' | 'gzip' | 'br'

export type StoredPage = {
  key: string
  /** Lower-case names; without those that the front sets itself. */
  headers: readonly (readonly [string, string])[]
  /** `null` where compressing does not pay. */
  bodies: { identity: Buffer; gzip: Buffer | null; br: Buffer | null }
  etag: string
  /** First instant at which it may not be shown, service time in milliseconds. */
  expiresAt: number
  tags: readonly string[]
}

export type PageStore = {
  get: (key: string, now: number) => StoredPage | undefined
  /** False when it is already over or larger than the whole store. */
  set: (page: StoredPage, now: number) => boolean
  /** Forgets the pages of one language, or all. */
  clear: (locale?: Locale) => void
  size: () => { pages: number; bytes: number }
}

const overhead = 1024
const bytesOf = ({ bodies: { identity, gzip, br } }: StoredPage) =>
  overhead + identity.length + (gzip?.length ?? 0) + (br?.length ?? 0)

/** Finished pages, bounded by bytes; the least recently used ones leave first. */
export function createPageStore({
  maxBytes,
  onRemoved,
}: {
  maxBytes: number
  onRemoved?: (page: StoredPage) => void
}): PageStore {
  const pages = new LRUCache<string, StoredPage>({
    maxSize: maxBytes,
    sizeCalculation: bytesOf,
    dispose: (page) => onRemoved?.(page),
  })
  return {
    get(key, now) {
      const page = pages.get(key)
      if (!page) return undefined
      if (page.expiresAt > now) return page
      pages.delete(key)
      return undefined
    },
    set(page, now) {
      if (page.expiresAt <= now || bytesOf(page) > maxBytes) return false
      pages.set(page.key, page)
      return true
    },
    clear(locale) {
      if (!locale) return pages.clear()
      for (const key of [...pages.keys()]) if (pathLocale(key) === locale) pages.delete(key)
    },
    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  }
}
