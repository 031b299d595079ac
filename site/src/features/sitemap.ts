import { type Image, type Locale, type Localized, locales, type Seo } from '@jobbuddies/shared'
import type { Content } from '../cms/content.ts'
import { paths } from '../paths.ts'
import { pictureAddress } from './pictures/pictureSource.ts'
import type { Origins } from './seo/jsonLd.ts'
import { samePaths, slugPaths } from './slugs.ts'
import { xml } from './xml.ts'

/** A page that search engines may know: its path in each language and, where it is really known, when it last changed. */
type Place = { paths: Localized; changed?: string; image?: Image | null }
type Item = { slug: string; slugs: Localized; updatedAt: string; seo?: Seo; image?: Image | null }

const placed = (items: readonly Item[], path: (locale: Locale, slug: string) => string): Place[] =>
  items
    .filter(({ seo }) => !seo?.hidden)
    .map((item) => ({ paths: slugPaths(item, path), changed: item.updatedAt, image: item.image ?? null }))

function places({ site, news, pages }: Content): Place[] {
  const fixed = [
    paths.home,
    paths.apply,
    paths.news,
    paths.faq,
    paths.contact,
    ...(site.partners.length > 0 ? [paths.partners] : []),
  ]
  const keyed = (['privacy', 'accessibility'] as const).map((key) => {
    const page = pages.find((each) => each.key === key)
    return { paths: samePaths(paths[key]), ...(page ? { changed: page.updatedAt } : {}) }
  })
  return [
    ...fixed.map((path) => ({ paths: samePaths((locale) => path(locale)) })),
    ...keyed,
    ...placed(site.programmes, paths.programme),
    ...placed(site.industries, paths.industry),
    ...placed(
      site.periods.filter(({ published }) => published),
      paths.period,
    ),
    ...placed(news, paths.newsItem),
    ...placed(
      pages.filter(({ key }) => key === null),
      paths.page,
    ),
  ]
}

/** The sitemap of all languages, each page with the others' addresses. */
export function sitemap({ content, origins }: { content: Content; origins: Origins }): string {
  const { siteUrl, imageOrigin } = origins
  const urls = places(content).flatMap((place) => {
    const links = [...locales, 'x-default' as const].map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(siteUrl + place.paths[other === 'x-default' ? 'en' : other])}"/>`,
    )
    const changed = place.changed ? `<lastmod>${xml(place.changed)}</lastmod>` : ''
    const address = place.image && pictureAddress(place.image.url, imageOrigin)
    const image = address ? `<image:image><image:loc>${xml(address)}</image:loc></image:image>` : ''
    return locales.map(
      (locale) =>
        `<url><loc>${xml(siteUrl + place.paths[locale])}</loc>${changed}${links.join('')}${image}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${urls.join('\n')}
</urlset>
`
}
