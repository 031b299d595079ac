import {
  type Locale,
  nextChangeOf,
  periodTimes,
  type NewsItem,
  type Page,
  type Site,
} from '@jobbuddies/shared'
import type { Payload, Where } from 'payload'
import { publicContext } from '../access/published.ts'
import {
  type Doc,
  faqOf,
  industryOf,
  navigationOf,
  newsItemOf,
  pageOf,
  partnerOf,
  periodOf,
  personOf,
  programmeOf,
  settingsOf,
} from './shapes.ts'

type Slug =
  'programmes' | 'industries' | 'application-periods' | 'faqs' | 'people' | 'partners' | 'news' | 'pages'

/** Reads as the public does: no user, access rules on, published content only. Every language at once, relations one level deep. */
const reading = {
  overrideAccess: false,
  context: { ...publicContext },
  locale: 'all',
  depth: 1,
  draft: false,
} as const

async function all({
  payload,
  collection,
  sort,
  where,
}: {
  payload: Payload
  collection: Slug
  sort?: string
  where?: Where
}): Promise<Doc[]> {
  const { docs } = await payload.find({
    ...reading,
    collection,
    pagination: false,
    limit: 0,
    ...(sort ? { sort } : {}),
    ...(where ? { where } : {}),
  })
  return docs as unknown as Doc[]
}

/** The whole site in one language, as of `now`. */
export async function readSite({
  payload,
  locale,
  now,
}: {
  payload: Payload
  locale: Locale
  now: Date
}): Promise<Site> {
  const [settings, programmes, industries, periods, faqs, people, partners] = await Promise.all([
    payload.findGlobal({ ...reading, slug: 'site-settings' }) as Promise<unknown> as Promise<Doc>,
    all({ payload, collection: 'programmes', sort: 'createdAt' }),
    all({ payload, collection: 'industries', sort: 'createdAt' }),
    all({ payload, collection: 'application-periods', sort: 'opensAt' }),
    all({ payload, collection: 'faqs', sort: 'order' }),
    all({ payload, collection: 'people', sort: 'order' }),
    all({ payload, collection: 'partners', sort: 'name' }),
  ])
  const shown = periods.map((doc) => periodOf({ doc, locale, programmes }))
  const nextChangeAt = nextChangeOf({ periods: shown.map(periodTimes), at: now })
  return {
    locale,
    asOf: now.toISOString(),
    nextChangeAt: nextChangeAt?.toISOString() ?? null,
    settings: settingsOf({ doc: settings, locale }),
    navigation: navigationOf({ doc: settings, locale }),
    programmes: programmes.map((doc) => programmeOf({ doc, locale })),
    industries: industries.map((doc) => industryOf({ doc, locale })),
    periods: shown,
    faqs: faqs.map((doc) => faqOf({ doc, locale })),
    people: people.map((doc) => personOf({ doc, locale })),
    partners: partners.map((doc) => partnerOf({ doc, locale })),
  }
}

type NewsPage = { items: NewsItem[]; page: number; pages: number; total: number }

export async function readNews({
  payload,
  locale,
  page,
  limit,
}: {
  payload: Payload
  locale: Locale
  page: number
  limit: number
}): Promise<NewsPage> {
  const found = await payload.find({ ...reading, collection: 'news', page, limit, sort: '-publishedAt' })
  return {
    items: (found.docs as unknown as Doc[]).map((doc) => newsItemOf({ doc, locale })),
    page,
    pages: found.totalDocs === 0 ? 0 : found.totalPages,
    total: found.totalDocs,
  }
}

/** The one with this address in this language, or — where the language has none of its own — in the fallback. */
async function bySlug({
  payload,
  collection,
  slug,
  locale,
}: {
  payload: Payload
  collection: Slug
  slug: string
  locale: Locale
}): Promise<Doc | null> {
  const where: Where = { or: [{ [`slug.${locale}`]: { equals: slug } }, { 'slug.en': { equals: slug } }] }
  const docs = await all({ payload, collection, where })
  return (
    docs.find((doc) => (doc.slug as Record<string, string> | undefined)?.[locale] === slug) ?? docs[0] ?? null
  )
}

export async function readNewsItem(of: {
  payload: Payload
  slug: string
  locale: Locale
}): Promise<NewsItem | null> {
  const doc = await bySlug({ ...of, collection: 'news' })
  return doc && newsItemOf({ doc, locale: of.locale })
}

export async function readPages({ payload, locale }: { payload: Payload; locale: Locale }): Promise<Page[]> {
  return (await all({ payload, collection: 'pages', sort: 'createdAt' })).map((doc) =>
    pageOf({ doc, locale }),
  )
}

export async function readPage(of: { payload: Payload; slug: string; locale: Locale }): Promise<Page | null> {
  const doc = await bySlug({ ...of, collection: 'pages' })
  return doc && pageOf({ doc, locale: of.locale })
}
