import { localeIn, type Locale, sitePaths } from '@jobbuddies/shared'

export { localeIn }

export const pathLocale = (pathname: string): Locale => localeIn(pathname) ?? 'en'

/** Every address of the site. Only `absolute` knows the host, from SITE_URL. */
export const paths = sitePaths

/** What is open, for a frame on another website. */
export const embedPath = (locale: Locale): string => `/${locale}/embed/periods`

/** Pages that other websites may show in a frame; `pathname` in its one spelling. */
export const isEmbedded = (pathname: string): boolean => pathname.startsWith('/embed/', 3)

/** The questions of one audience; of all without one. */
export const faqPath = (locale: Locale, audience?: string): string =>
  paths.faq(locale) + (audience ? `?for=${encodeURIComponent(audience)}` : '')

/** The picture that the site draws for a shared link. `kind` is a collection or `site`, `slug` the item or the place. */
export const drawnPath = (locale: Locale, kind: string, slug: string): string =>
  `/${locale}/og/${kind}/${encodeURIComponent(slug)}.png`

/** One page of the form. */
export const formPath = (locale: Locale, slug: string, page: string): string =>
  `${paths.period(locale, slug)}/${page}`

const posts =
  /^\/(?:en|sv|fi)\/(?:apply\/[^/]+\/(?:eligibility|about|background|goals|availability|fields|cv|check|forget|carry|proof)|application|consultation|feedback|follow-up|group-log|tell-me)$/

/** Is it where people change what they sent, with its files? `url` with or without a query. */
export const takesOwnFiles = (url: string): boolean => /^\/(?:en|sv|fi)\/application(?:\?|$)/.test(url)

/** Does the page ask for a file? `url` with or without a query. */
export const takesFiles = (url: string): boolean =>
  /^\/(?:en|sv|fi)\/apply\/[^/?]+\/cv(?:\?|$)/.test(url) || takesOwnFiles(url)

/** Does the page take a POST? `pathname` in its one spelling. */
export const takesPost = (pathname: string): boolean => posts.test(pathname)
