import { type Locale, type Localized, locales } from '@jobbuddies/shared'

type Slugged = { slug: string; slugs: Localized }

/** The item that a slug names, in this language or, since people change the language by hand, in another. */
export function bySlug<T extends Slugged>(
  items: readonly T[],
  slug: string | undefined,
): { item: T; exact: boolean } | null {
  if (!slug) return null
  const exact = items.find((item) => item.slug === slug)
  if (exact) return { item: exact, exact: true }
  const item = items.find(({ slugs }) => locales.some((locale) => slugs[locale] === slug))
  return item ? { item, exact: false } : null
}

/** An item's path in each language; without a translated slug, the one it has here. */
export function slugPaths(
  { slug, slugs }: Slugged,
  path: (locale: Locale, slug: string) => string,
): Localized {
  const of = (locale: Locale) => path(locale, slugs[locale] || slug)
  return { en: of('en'), sv: of('sv'), fi: of('fi') }
}

/** One fixed path in each language. */
export const samePaths = (path: (locale: Locale) => string): Localized => ({
  en: path('en'),
  sv: path('sv'),
  fi: path('fi'),
})
