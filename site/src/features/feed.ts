import type { Locale, NewsItem } from '@jobbuddies/shared'
import type { Content } from '../cms/content.ts'
import { wordsOf } from '../i18n/words.ts'
import { paths } from '../paths.ts'
import { pictureAddress } from './pictures/pictureSource.ts'
import { withWholeAddresses } from './prose/proseHtml.ts'
import type { Origins } from './seo/jsonLd.ts'
import { xml } from './xml.ts'

/** Items in the feed. */
const most = 30

function entry(item: NewsItem, locale: Locale, origins: Origins): string {
  const url = origins.siteUrl + paths.newsItem(locale, item.slug)
  const picture = item.image && pictureAddress((item.image.social ?? item.image).url, origins.imageOrigin)
  const shown = picture
    ? `<p><img src="${xml(picture)}" alt="${xml(item.image?.alt ?? '')}"></p>${item.body}`
    : item.body
  const content = withWholeAddresses(shown, origins)
  return [
    `<entry xml:lang="${item.textLocale}">`,
    `<id>urn:uuid:${item.id}</id>`,
    `<title>${xml(item.title)}</title>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(url)}"/>`,
    `<published>${xml(item.publishedAt)}</published>`,
    `<updated>${xml(item.updatedAt)}</updated>`,
    ...(item.summary ? [`<summary>${xml(item.summary)}</summary>`] : []),
    ...(content ? [`<content type="html">${xml(content)}</content>`] : []),
    '</entry>',
  ].join('')
}

/** The newest news as an Atom feed (RFC 4287), every address in it absolute. */
export function feed({
  content,
  locale,
  now,
  origins,
}: {
  content: Content
  locale: Locale
  now: Date
  origins: Origins
}): string {
  const news = content.news.slice(0, most)
  const { settings } = content.site
  const home = origins.siteUrl + paths.home(locale)
  const self = origins.siteUrl + paths.feed(locale)
  const updated = news.reduce(
    (latest, item) => (item.updatedAt > latest ? item.updatedAt : latest),
    news[0]?.updatedAt ?? now.toISOString(),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${xml(self)}</id>
<title>${xml(`${settings.siteName}: ${wordsOf(locale).news}`)}</title>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${xml(home)}"/>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<updated>${xml(updated)}</updated>
<author><name>${xml(settings.organisation || settings.siteName)}</name></author>
${news.map((item) => entry(item, locale, origins)).join('\n')}
</feed>
`
}
