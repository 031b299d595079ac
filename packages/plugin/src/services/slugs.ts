import { isLocale, type Locale } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { postgresOf } from './postgres.ts'

type Of = { req: PayloadRequest; collection: string; id: string | number | undefined }

const nobody = '00000000-0000-0000-0000-000000000000'

/** The tables of a collection's texts: as public, and as written last. */
function tablesOf({ req, collection }: Pick<Of, 'req' | 'collection'>) {
  const snake = collection.replaceAll('-', '_')
  const table = postgresOf(req.payload).tableNameMap.get(snake) ?? snake
  return {
    texts: sql.identifier(`${table}_locales`),
    versions: sql.identifier(`_${table}_v`),
    versionTexts: sql.identifier(`_${table}_v_locales`),
  }
}

export const localeOf = (req: PayloadRequest): Locale => (isLocale(req.locale) ? req.locale : 'en')

/** `base`, or `base-2`, `base-3`, … where other documents have it in this language. */
export async function freeSlug({ req, collection, id, base }: Of & { base: string }): Promise<string> {
  const { texts } = tablesOf({ req, collection })
  const rows = await inTransaction<{ slug: string }>(
    req,
    sql`select slug from ${texts} where _locale = ${localeOf(req)} and _parent_id <> ${String(id ?? nobody)}::uuid
        and (slug = ${base} or slug like ${`${base}-%`})`,
  )
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken.has(slug)) return slug
  }
}

/** Has the public ever seen this document, as far as its history goes back? */
export async function wasPublished({ req, collection, id }: Of): Promise<boolean> {
  const { versions } = tablesOf({ req, collection })
  const rows = await inTransaction(
    req,
    sql`select 1 from ${versions} where parent_id = ${String(id ?? nobody)}::uuid and version__status = 'published' limit 1`,
  )
  return rows.length > 0
}

/** The first address that this document would share with another, with `slug` as its address in the request's language. */
export async function sharedSlug({
  req,
  collection,
  id,
  slug,
  allLanguages,
}: Of & {
  slug: string | null
  /** Also those of the other languages, as written last. */
  allLanguages: boolean
}): Promise<{ slug: string; locale: Locale } | null> {
  const { texts, versions, versionTexts } = tablesOf({ req, collection })
  const own = String(id ?? nobody)
  const locale = localeOf(req)
  const others = sql`or (t._locale <> ${locale} and exists (
    select 1 from ${versionTexts} w join ${versions} v on v.id = w._parent_id
    where v.parent_id = ${own}::uuid and v.latest and w._locale::text = t._locale::text and w.version_slug = t.slug))`
  const [row] = await inTransaction<{ slug: string; locale: Locale }>(
    req,
    sql`select t.slug, t._locale as locale from ${texts} t where t._parent_id <> ${own}::uuid
        and ((t._locale = ${locale} and t.slug = ${slug}) ${allLanguages ? others : sql``}) limit 1`,
  )
  return row ?? null
}
