import {
  type Locale,
  type Localized,
  nextChangeOf,
  periodTimes,
  type NewsItem,
  type Page,
  type Site,
} from '@jobbuddies/shared'
import type { Published } from '../services/published.ts'
import type { Targets } from './html.ts'
import { menuOf, redirectsOf } from './links.ts'
import {
  type Doc,
  faqOf,
  industryOf,
  newsItemOf,
  pageOf,
  partnerOf,
  periodOf,
  personOf,
  programmeOf,
  settingsOf,
} from './shapes.ts'
import { targetsIn } from './targets.ts'

type Comparable = string | number | null | undefined

/** In the order of a value, then of ids; what has none comes last. */
const by =
  (value: (doc: Doc) => unknown) =>
  (a: Doc, b: Doc): number => {
    const [x, y] = [value(a) as Comparable, value(b) as Comparable]
    if (x === y || (x == null && y == null)) return a.id < b.id ? -1 : 1
    if (x == null || y == null) return x == null ? 1 : -1
    return x < y ? -1 : 1
  }
const oldestFirst = by(({ createdAt }) => createdAt)
const inOrder = by(({ order }) => order)
const newestFirst = by(({ publishedAt, createdAt }) => -Date.parse(String(publishedAt ?? createdAt)))

type Shaping = { doc: Doc; locale: Locale; targets: Targets }

/**
 * Shapes each document once for each language for as long as it, and what it refers to, stay the same: turning rich text
 * into HTML is dear.
 */
function once<T>(shape: (of: Shaping) => T) {
  const made = new WeakMap<Doc, Map<Locale, T>>()
  return ({ content, locale }: { content: Published; locale: Locale }) => {
    const targets = targetsIn({ content, locale })
    return (doc: Doc): T => {
      const ofDoc = made.get(doc) ?? new Map<Locale, T>()
      made.set(doc, ofDoc)
      if (!ofDoc.has(locale)) ofDoc.set(locale, shape({ doc, locale, targets }))
      return ofDoc.get(locale) as T
    }
  }
}
const programmeIn = once(programmeOf)
const faqIn = once(faqOf)
const personIn = once(personOf)
const partnerIn = once(partnerOf)
const newsItemIn = once(newsItemOf)
const pageIn = once(pageOf)

/** The whole site in one language, as of `now`. */
export function readSite({ content, locale, now }: { content: Published; locale: Locale; now: Date }): Site {
  const { all, settings, groups } = content
  const targets = targetsIn({ content, locale })
  const programmes = all('programmes').toSorted(oldestFirst)
  const periods = all('application-periods')
    .toSorted(by(({ opensAt }) => opensAt))
    .map((doc) => periodOf({ doc, locale, targets, programmes }))
  const nextChangeAt = nextChangeOf({ periods: periods.map(periodTimes), at: now })
  return {
    locale,
    asOf: now.toISOString(),
    nextChangeAt: nextChangeAt?.toISOString() ?? null,
    settings: settingsOf({ doc: settings, locale }),
    navigation: menuOf({ rows: settings.navigation, locale }),
    footerNavigation: menuOf({ rows: settings.footerNavigation, locale }),
    redirects: redirectsOf(all('redirects').toSorted(oldestFirst)),
    programmes: programmes.map(programmeIn({ content, locale })),
    industries: all('industries')
      .toSorted(oldestFirst)
      .map((doc) => industryOf({ doc, locale, targets, groups: groups.get(doc.id) ?? 0 })),
    periods,
    faqs: all('faqs').toSorted(inOrder).map(faqIn({ content, locale })),
    people: all('people').toSorted(inOrder).map(personIn({ content, locale })),
    partners: all('partners').toSorted(inOrder).map(partnerIn({ content, locale })),
  }
}

type NewsPage = { items: NewsItem[]; page: number; pages: number; total: number }

export function readNews({
  content,
  locale,
  page,
  limit,
}: {
  content: Published
  locale: Locale
  page: number
  limit: number
}): NewsPage {
  const docs = content.all('news').toSorted(newestFirst)
  return {
    items: docs.slice((page - 1) * limit, page * limit).map(newsItemIn({ content, locale })),
    page,
    pages: Math.ceil(docs.length / limit),
    total: docs.length,
  }
}

type Named = { content: Published; slug: string; locale: Locale }

/** The one with this address in this language, or — where the language has none of its own — in the fallback. */
function bySlug({ content, collection, slug, locale }: Named & { collection: 'news' | 'pages' }): Doc | null {
  const named = (doc: Doc, language: Locale) => (doc.slug as Partial<Localized> | null)?.[language] === slug
  const docs = content.all(collection)
  return docs.find((doc) => named(doc, locale)) ?? docs.find((doc) => named(doc, 'en')) ?? null
}

export function readNewsItem(of: Named): NewsItem | null {
  const doc = bySlug({ ...of, collection: 'news' })
  return doc && newsItemIn(of)(doc)
}

export const readPages = ({ content, locale }: { content: Published; locale: Locale }): Page[] =>
  content.all('pages').toSorted(oldestFirst).map(pageIn({ content, locale }))

export function readPage(of: Named): Page | null {
  const doc = bySlug({ ...of, collection: 'pages' })
  return doc && pageIn(of)(doc)
}
