import { type Localized, locales } from '@jobbuddies/shared'
import type { Content } from '../cms/content.ts'
import { paths } from '../paths.ts'
import { samePaths, slugPaths } from './slugs.ts'
import { xml } from './xml.ts'

/** Every page that search engines may know, each with its paths in all languages. */
function places({ site, news, pages }: Content): Localized[] {
  const fixed = [
    paths.home,
    paths.apply,
    paths.news,
    paths.faq,
    paths.contact,
    paths.privacy,
    paths.accessibility,
  ]
  return [
    ...fixed.map((path) => samePaths((locale) => path(locale))),
    ...site.programmes.map((programme) => slugPaths(programme, paths.programme)),
    ...site.industries.map((industry) => slugPaths(industry, paths.industry)),
    ...site.periods.filter(({ published }) => published).map((period) => slugPaths(period, paths.period)),
    ...news.map((item) => slugPaths(item, paths.newsItem)),
    ...pages.filter(({ key }) => key === null).map((page) => slugPaths(page, paths.page)),
  ]
}

export function sitemap({ content, siteUrl }: { content: Content; siteUrl: string }): string {
  const urls = places(content).flatMap((place) => {
    const links = locales
      .map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${xml(siteUrl + place[other])}"/>`,
      )
      .join('')
    return locales.map((locale) => `<url><loc>${xml(siteUrl + place[locale])}</loc>${links}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}
