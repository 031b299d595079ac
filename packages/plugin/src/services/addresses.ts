import { documentPath, type Locale, locales, type PlacedCollection } from '@jobbuddies/shared'
import { inLocale } from './periodTitle.ts'

/** Where the public finds a document, one path per language. */
export type Addresses = Record<Locale, string>

/** As read with `locale: 'all'`. */
export type PlacedDoc = {
  id: string | number
  slug?: Parameters<typeof inLocale>[0]
  key?: string | null
  _status?: string | null
  published?: boolean | null
}

/** May the public see it? Periods say so themselves, all else by its draft status. */
export const isPublic = (collection: string, doc: Partial<PlacedDoc> | null | undefined): boolean =>
  collection === 'application-periods' ? doc?.published === true : doc?._status === 'published'

/** A language without an address of its own borrows that of the first which has one, as the site does. */
export const addressesOf = (collection: PlacedCollection, doc: PlacedDoc): Addresses =>
  Object.fromEntries(
    locales.map((locale) => {
      const slug = inLocale(doc.slug, locale) || String(doc.id)
      return [locale, documentPath({ collection, locale, slug, key: doc.key ?? null })]
    }),
  ) as Addresses
