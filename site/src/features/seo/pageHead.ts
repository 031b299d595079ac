import { type Image, type Locale, type Localized, locales, type Seo, type Settings } from '@jobbuddies/shared'
import { pictureAddress } from '../pictures/pictureSource.ts'

/** What a page knows of itself. */
export type PageFacts = {
  title: string
  description?: string | undefined
  /** This page's path in each language; without it (an error, one visitor's own page) search engines keep away. */
  alternates?: Localized | undefined
  /** The title stands alone, without the site's name. */
  bare?: boolean | undefined
  /** What staff wrote for search engines; it goes before the page's own words. */
  seo?: Seo | undefined
  /** A news article's instants, ISO 8601. */
  article?: { published: string; updated: string } | undefined
  /** The path of the picture that the site draws for shared links. */
  drawn?: string | undefined
}

/** Everything that the `<head>` says about a page. Addresses are absolute. */
export type PageHead = {
  title: string
  description: string | null
  hidden: boolean
  canonical: string | null
  alternates: { locale: string; href: string }[]
  /** Open Graph and Twitter, as name and content. */
  shared: [name: string, content: string][]
}

const regions: Localized = { en: 'en_GB', sv: 'sv_FI', fi: 'fi_FI' }
/** What search engines show of a description, roughly. */
const longest = 300

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

type Shown = { url: string; width: number; height: number; alt: string }

const socialOf = (image: Image | null | undefined, imageOrigin: string): Shown | null => {
  const url = image?.social && pictureAddress(image.social.url, imageOrigin)
  return image?.social && url
    ? { url, width: image.social.width, height: image.social.height, alt: image.alt }
    : null
}

export function pageHead({
  facts,
  locale,
  settings,
  siteUrl,
  imageOrigin,
}: {
  facts: PageFacts
  locale: Locale
  settings: Settings | null
  siteUrl: string
  imageOrigin: string
}): PageHead {
  const { alternates, seo, article } = facts
  const siteName = settings?.siteName ?? 'JobBuddies'
  const own = seo?.title || facts.title
  const description = shortened(seo?.description || facts.description || '') || null
  const hidden = !alternates || seo?.hidden === true
  const canonical = alternates ? siteUrl + alternates[locale] : null
  const drawn = facts.drawn ? { url: siteUrl + facts.drawn, width: 1200, height: 630, alt: own } : null
  const image = socialOf(seo?.image, imageOrigin) ?? socialOf(settings?.image, imageOrigin) ?? drawn
  const shared: [string, string | null | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', siteName],
    ['og:title', own],
    ['og:description', description],
    ['og:url', canonical],
    ['og:locale', regions[locale]],
    ...locales
      .filter((other) => other !== locale)
      .map((other): [string, string] => ['og:locale:alternate', regions[other]]),
    ['og:image', image?.url],
    ['og:image:width', image && String(image.width)],
    ['og:image:height', image && String(image.height)],
    ['og:image:alt', image?.alt],
    ['article:published_time', article?.published],
    ['article:modified_time', article?.updated],
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
  ]
  return {
    title: facts.bare || own === siteName ? own : `${own} – ${siteName}`,
    description,
    hidden,
    canonical,
    alternates: alternates
      ? [
          ...locales.map((other) => ({ locale: other as string, href: siteUrl + alternates[other] })),
          { locale: 'x-default', href: siteUrl + alternates.en },
        ]
      : [],
    shared: canonical ? shared.flatMap(([name, content]) => (content ? [[name, content]] : [])) : [],
  }
}
