import type { Locale } from '@jobbuddies/shared'
import type { Content } from '../../cms/content.ts'
import { wordsOf } from '../../i18n/words.ts'
import { bySlug } from '../slugs.ts'

/** What a drawn picture says: the page's title, and above it what kind of page it is. */
export type DrawnWords = { title: string; label: string }

/** What the picture for a page says; null when there is no such page. `kind` and `slug` as in `drawnPath`. */
export function drawnWords({
  content,
  locale,
  kind,
  slug,
}: {
  content: Content
  locale: Locale
  kind: string | undefined
  slug: string | undefined
}): DrawnWords | null {
  const { site, news, pages } = content
  const words = wordsOf(locale)
  const { siteName, tagline, organisation } = site.settings
  const places: Record<string, DrawnWords> = {
    home: { title: tagline || siteName, label: organisation },
    apply: { title: words.applyPage.title, label: siteName },
    news: { title: words.newsPage.title, label: siteName },
    faq: { title: words.faqPage.title, label: siteName },
    contact: { title: words.contactPage.title, label: siteName },
    partners: { title: words.partnersPage.title, label: siteName },
  }
  const named = <T>(item: T | undefined, title: (item: T) => string, label: string) =>
    item ? { title: title(item), label } : null
  switch (kind) {
    case 'site':
      return (slug && Object.hasOwn(places, slug) && places[slug]) || null
    case 'programmes':
      return named(bySlug(site.programmes, slug)?.item, ({ name }) => name, words.programmePage.label)
    case 'industries':
      return named(bySlug(site.industries, slug)?.item, ({ name }) => name, words.industryPage.label)
    case 'application-periods': {
      const published = site.periods.filter((period) => period.published)
      return named(bySlug(published, slug)?.item, ({ title }) => title, words.apply)
    }
    case 'news':
      return named(bySlug(news, slug)?.item, ({ title }) => title, words.news)
    case 'pages':
      return named(bySlug(pages, slug)?.item, ({ title }) => title, siteName)
    default:
      return null
  }
}
