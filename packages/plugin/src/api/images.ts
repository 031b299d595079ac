import type { Image, Locale } from '@jobbuddies/shared'
import { inLocale } from '../services/periodTitle.ts'

/** A document read with `locale: 'all'`: every localized value is an object by language. */
export type Doc = Record<string, unknown> & { id: string }

const positive = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null)

const sizeOf = (value: unknown): Image['sizes'][number] | null => {
  const { url, width, height } = (value ?? {}) as Record<string, unknown>
  return url && width && height ? { url: String(url), width: Number(width), height: Number(height) } : null
}

/** A picture as the public gets it, from its populated document; null when there is none. */
export function imageOf(value: unknown, locale: Locale): Image | null {
  if (typeof value !== 'object' || value === null || !('url' in value) || !value.url) return null
  const media = value as unknown as Doc
  const made = (media.sizes ?? {}) as Record<string, unknown>
  return {
    url: String(media.url),
    alt: inLocale(media.alt as Parameters<typeof inLocale>[0], locale),
    width: positive(media.width),
    height: positive(media.height),
    sizes: [made.small, made.medium, made.large].map(sizeOf).filter((size) => size !== null),
    social: sizeOf(made.social),
    credit: typeof media.credit === 'string' && media.credit !== '' ? media.credit : null,
  }
}
