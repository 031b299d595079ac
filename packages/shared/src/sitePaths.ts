import { isLocale, type Locale } from './locale.ts'

const part = (slug: string) => encodeURIComponent(slug)

/** Pages that every site has, without a slug. */
export const fixedPlaces = [
  'home',
  'apply',
  'news',
  'faq',
  'contact',
  'partners',
  'privacy',
  'accessibility',
] as const
export type FixedPlace = (typeof fixedPlaces)[number]

/** Documents with a page of their own, by collection. */
export const placedCollections = ['programmes', 'industries', 'application-periods', 'news', 'pages'] as const
export type PlacedCollection = (typeof placedCollections)[number]

/** Every address of the public site, as a path; the site alone knows the host. */
export const sitePaths = {
  home: (locale: Locale) => `/${locale}/`,
  programme: (locale: Locale, slug: string) => `/${locale}/programmes/${part(slug)}`,
  industry: (locale: Locale, slug: string) => `/${locale}/industries/${part(slug)}`,
  apply: (locale: Locale) => `/${locale}/apply`,
  period: (locale: Locale, slug: string) => `/${locale}/apply/${part(slug)}`,
  receipt: (locale: Locale, slug: string, reference: string) =>
    `/${locale}/apply/${part(slug)}/receipt?reference=${part(reference)}`,
  /** A person's own application; `?t=` carries the mailed token. */
  application: (locale: Locale) => `/${locale}/application`,
  /** "Tell me when it opens": asking, confirming, ending. */
  tellMe: (locale: Locale) => `/${locale}/tell-me`,
  /** A mentor's shortlist; `?t=` carries the mailed token. */
  consultation: (locale: Locale) => `/${locale}/consultation`,
  /** Where somebody who leads a group logs its meetings; `?t=` carries the mailed token. */
  groupLog: (locale: Locale) => `/${locale}/group-log`,
  /** The calendar of a group; `?t=` carries the mailed token. */
  groupCalendar: (locale: Locale) => `/${locale}/group.ics`,
  /** What somebody in a group is asked about it; `?t=` carries the mailed token. */
  feedback: (locale: Locale) => `/${locale}/feedback`,
  /** Where somebody is asked what they do once their programme is over; `?t=` carries the mailed token. */
  followUp: (locale: Locale) => `/${locale}/follow-up`,
  news: (locale: Locale, page = 1) => `/${locale}/news${page > 1 ? `?page=${page}` : ''}`,
  newsItem: (locale: Locale, slug: string) => `/${locale}/news/${part(slug)}`,
  faq: (locale: Locale) => `/${locale}/faq`,
  contact: (locale: Locale) => `/${locale}/contact`,
  partners: (locale: Locale) => `/${locale}/partners`,
  privacy: (locale: Locale) => `/${locale}/privacy`,
  accessibility: (locale: Locale) => `/${locale}/accessibility`,
  page: (locale: Locale, slug: string) => `/${locale}/${part(slug)}`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  calendar: (locale: Locale) => `/${locale}/periods.ics`,
  periodCalendar: (locale: Locale, slug: string) => `/${locale}/apply/${part(slug)}.ics`,
}

const ofCollection: Record<PlacedCollection, (locale: Locale, slug: string) => string> = {
  programmes: sitePaths.programme,
  industries: sitePaths.industry,
  'application-periods': sitePaths.period,
  news: sitePaths.newsItem,
  pages: sitePaths.page,
}

export const isPlaced = (collection: unknown): collection is PlacedCollection =>
  placedCollections.some((placed) => placed === collection)

/** Where the site shows a document. A page with a fixed place (`privacy`, `accessibility`) is there, whatever its slug. */
export function documentPath({
  collection,
  locale,
  slug,
  key,
}: {
  collection: PlacedCollection
  locale: Locale
  slug: string
  key?: string | null
}): string {
  if (collection === 'pages' && (key === 'privacy' || key === 'accessibility')) return sitePaths[key](locale)
  return ofCollection[collection](locale, slug)
}

/** The language that a path is in; null when it names none. */
export function localeIn(pathname: string): Locale | null {
  const first = pathname.split('/', 2)[1]
  return isLocale(first) ? first : null
}
