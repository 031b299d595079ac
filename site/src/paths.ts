import { isLocale, type Locale } from '@jobbuddies/shared'

/** The language that a path is in; null when it names none. */
export function localeIn(pathname: string): Locale | null {
  const first = pathname.split('/', 2)[1]
  return isLocale(first) ? first : null
}

export const pathLocale = (pathname: string): Locale => localeIn(pathname) ?? 'en'

const part = (slug: string) => encodeURIComponent(slug)

/** Every address of the site. Only `absolute` knows the host, from SITE_URL. */
export const paths = {
  home: (locale: Locale) => `/${locale}/`,
  programme: (locale: Locale, slug: string) => `/${locale}/programmes/${part(slug)}`,
  industry: (locale: Locale, slug: string) => `/${locale}/industries/${part(slug)}`,
  apply: (locale: Locale) => `/${locale}/apply`,
  period: (locale: Locale, slug: string) => `/${locale}/apply/${part(slug)}`,
  receipt: (locale: Locale, slug: string, reference: string) =>
    `/${locale}/apply/${part(slug)}/receipt?reference=${part(reference)}`,
  news: (locale: Locale, page = 1) => `/${locale}/news${page > 1 ? `?page=${page}` : ''}`,
  newsItem: (locale: Locale, slug: string) => `/${locale}/news/${part(slug)}`,
  faq: (locale: Locale) => `/${locale}/faq`,
  contact: (locale: Locale) => `/${locale}/contact`,
  privacy: (locale: Locale) => `/${locale}/privacy`,
  accessibility: (locale: Locale) => `/${locale}/accessibility`,
  page: (locale: Locale, slug: string) => `/${locale}/${part(slug)}`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
}
