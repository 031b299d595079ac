import {
  documentPath,
  fixedPlaces,
  isLocale,
  isPlaced,
  type Locale,
  type MenuLink,
  type Redirect,
  sitePaths,
} from '@jobbuddies/shared'
import { isSafeAddress } from '../fields/address.ts'
import { placeNames } from '../fields/placeNames.ts'
import { inLocale } from '../services/periodTitle.ts'
import type { Doc } from './shapes.ts'

type Row = Record<string, unknown>
type Texts = Parameters<typeof inLocale>[0]

const text = (value: unknown, locale: Locale) => inLocale(value as Texts, locale)
const asRow = (value: unknown): Row | null =>
  typeof value === 'object' && value !== null ? (value as Row) : null

/** Where the site shows a related document in a language; null when the public may not see it or it has no page. */
function placeOf({ relation, locale }: { relation: unknown; locale: Locale }) {
  const { relationTo, value } = asRow(relation) ?? {}
  const doc = asRow(value)
  if (!doc || !isPlaced(relationTo)) return null
  const slug = text(doc.slug, locale) || String(doc.id)
  const key = typeof doc.key === 'string' ? doc.key : null
  return { path: documentPath({ collection: relationTo, locale, slug, key }), title: doc.name ?? doc.title }
}

/** A menu in one language. Links that lead nowhere, or have no text, are left out. */
export const menuOf = ({ rows, locale }: { rows: unknown; locale: Locale }): MenuLink[] =>
  (Array.isArray(rows) ? (rows as Row[]) : []).flatMap((row) => {
    const place = placeOf({ relation: row.document, locale })
    const fixed = fixedPlaces.find((each) => each === row.place)
    const written = text(row.href, locale)
    const href = place?.path ?? (fixed ? sitePaths[fixed](locale) : isSafeAddress(written) ? written : null)
    const label =
      text(row.label, locale) || text(place?.title, locale) || (fixed && placeNames[fixed][locale])
    return href && label ? [{ href, label }] : []
  })

const addressOf = (doc: Doc): string | null => {
  const locale = isLocale(doc.language) ? doc.language : 'en'
  const place = placeOf({ relation: doc.document, locale })
  if (doc.document) return place?.path ?? null
  return isSafeAddress(doc.to) ? doc.to : null
}

/** Every moved address that leads somewhere else. */
export const redirectsOf = (docs: readonly Doc[]): Redirect[] =>
  docs.flatMap((doc) => {
    const to = addressOf(doc)
    const from = typeof doc.from === 'string' ? doc.from : ''
    return to && from.startsWith('/') && to !== from ? [{ from, to }] : []
  })
