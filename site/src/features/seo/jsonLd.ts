import type { Faq, Image, Locale, NewsItem, Period, Programme, Settings, Site } from '@jobbuddies/shared'
import { paths } from '../../paths.ts'
import { pictureAddress } from '../pictures/pictureSource.ts'

/** One thing of schema.org. */
export type Thing = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>
/** Where this site and its pictures are. */
export type Origins = { siteUrl: string; imageOrigin: string }

const thing = (type: string, facts: Record<string, unknown>): Thing => ({
  '@context': 'https://schema.org',
  '@type': type,
  // What is not known is left out rather than told to be empty.
  ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)),
})
const part = (type: string, facts: Record<string, unknown>) => {
  const { '@context': _context, ...rest } = thing(type, facts)
  return rest
}

const picture = (image: Image | null, { imageOrigin }: Origins) =>
  image ? pictureAddress((image.social ?? image.sizes.at(-1) ?? image).url, imageOrigin) : null

const organisationPart = (settings: Settings, { siteUrl }: Origins) =>
  part('Organization', {
    '@id': `${siteUrl}/#organisation`,
    name: settings.organisation || settings.siteName,
  })

/** Who runs the site, and the site itself. */
export const siteThings = (site: Site, locale: Locale, origins: Origins): Thing[] => {
  const { settings } = site
  const { siteUrl } = origins
  return [
    thing('Organization', {
      '@id': `${siteUrl}/#organisation`,
      name: settings.organisation || settings.siteName,
      url: siteUrl + paths.home(locale),
      email: settings.email,
      telephone: settings.phone,
      address: settings.address,
      logo: `${siteUrl}/favicon.svg`,
      image: picture(settings.image, origins),
    }),
    thing('WebSite', {
      '@id': `${siteUrl}/#site`,
      name: settings.siteName,
      url: siteUrl + paths.home(locale),
      description: settings.tagline || null,
      inLanguage: locale,
      publisher: { '@id': `${siteUrl}/#organisation` },
    }),
  ]
}

/** Where a page is, from the front page on; the last one is the page itself. */
export const breadcrumbs = (trail: readonly { label: string; href: string }[], { siteUrl }: Origins): Thing =>
  thing('BreadcrumbList', {
    itemListElement: trail.map(({ label, href }, index) =>
      part('ListItem', { position: index + 1, name: label, item: siteUrl + href }),
    ),
  })

export const newsThing = (item: NewsItem, locale: Locale, settings: Settings, origins: Origins): Thing => {
  const image = picture(item.image, origins)
  return thing('NewsArticle', {
    headline: item.title.slice(0, 110),
    description: item.summary || null,
    url: origins.siteUrl + paths.newsItem(locale, item.slug),
    mainEntityOfPage: origins.siteUrl + paths.newsItem(locale, item.slug),
    datePublished: item.publishedAt,
    dateModified: item.updatedAt,
    inLanguage: item.textLocale,
    image: image ? [image] : null,
    author: organisationPart(settings, origins),
    publisher: organisationPart(settings, origins),
  })
}

export const faqThing = (faqs: readonly Faq[]): Thing =>
  thing('FAQPage', {
    mainEntity: faqs.map(({ question, answer }) =>
      part('Question', { name: question, acceptedAnswer: part('Answer', { text: answer }) }),
    ),
  })

/**
 * A programme that takes applications. Nobody attends an application period, so it is no Event; of schema.org's types
 * only EducationalOccupationalProgram has a first and a last day of applying.
 */
export const programmeThing = ({
  programme,
  period,
  title,
  url,
  locale,
  settings,
  origins,
}: {
  programme: Programme
  /** The period that the page is about; without it the programme as such. */
  period: Period | null
  title: string
  url: string
  locale: Locale
  settings: Settings
  origins: Origins
}): Thing =>
  thing('EducationalOccupationalProgram', {
    name: title,
    description: programme.summary || null,
    url: origins.siteUrl + url,
    inLanguage: locale,
    provider: organisationPart(settings, origins),
    timeToComplete: programme.lengthMonths ? `P${programme.lengthMonths}M` : null,
    applicationStartDate: period?.opensAt,
    applicationDeadline: period?.closedAt ?? period?.closesAt,
    image: picture(programme.image, origins),
  })
