import type { APIRoute } from 'astro'
import { wordsOf } from '../../i18n/words.ts'
import { xml } from '../../features/xml.ts'
import { paths } from '../../paths.ts'
import { runtime } from '../../runtime.ts'

/** The newest news as an Atom feed. */
export const GET: APIRoute = ({ locals: { content, locale, now } }) => {
  const { siteUrl } = runtime().env
  const news = (content?.news ?? []).slice(0, 30)
  const updated = news.reduce(
    (latest, item) => (item.updatedAt > latest ? item.updatedAt : latest),
    news[0]?.updatedAt ?? now.toISOString(),
  )
  const entries = news.map(
    (
      item,
    ) => `<entry><id>urn:uuid:${item.id}</id><title>${xml(item.title)}</title><link href="${xml(siteUrl + paths.newsItem(locale, item.slug))}"/>
<published>${xml(item.publishedAt)}</published><updated>${xml(item.updatedAt)}</updated><summary>${xml(item.summary)}</summary></entry>`,
  )
  const title = `${content?.site.settings.siteName ?? 'JobBuddies'}: ${wordsOf(locale).news}`
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"><id>${xml(siteUrl + paths.home(locale))}</id><title>${xml(title)}</title>
<link href="${xml(siteUrl + paths.home(locale))}"/><link rel="self" href="${xml(siteUrl + paths.feed(locale))}"/><updated>${xml(updated)}</updated>
<author><name>${xml(content?.site.settings.organisation ?? 'JobBuddies')}</name></author>
${entries.join('\n')}
</feed>
`
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
