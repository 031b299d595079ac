import { type Locale, locales, localeSchema } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../hooks/transaction.ts'
import type { Counts } from './contract.ts'
import {
  type Doc,
  followedCollections,
  followedGlobals,
  latestDocs,
  type Place,
  placeOf,
} from './documents.ts'
import { promisedLanguages } from './promise.ts'

const perPage = 25

/** What the desk shows; anything unreadable in an address is left out. */
export const deskQuerySchema = z.object({
  language: localeSchema.optional().catch(undefined),
  state: z.enum(['missing', 'stale']).optional().catch(undefined),
  kind: z.string().max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type DeskQuery = z.infer<typeof deskQuerySchema>

export type DeskRow = {
  place: Place
  kind: string
  title: string
  /** Why the public does not see it as it is judged. */
  hidden: 'draft' | 'unpublished' | null
  since: Date | null
  languages: Partial<Record<Locale, Counts>>
}

export type Desk = {
  promised: Locale[]
  /** Of all documents, how many lack something in each promised language, and how many have something stale. */
  totals: Partial<Record<Locale, Counts>>
  rows: DeskRow[]
  total: number
  page: number
  pages: number
}

type Found = {
  document: string
  kind: string
  since: Date | string | null
  languages: Partial<Record<Locale, Counts>>
  total: number
}

const textArray = (values: readonly string[]) =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`

const kindOf = sql`split_part(document, ':', 1)`

async function waiting(
  payload: Payload,
  query: DeskQuery,
  promised: Locale[],
  page: number,
): Promise<Found[]> {
  const all: string[] = [...followedCollections(payload), ...followedGlobals(payload)].map(({ slug }) => slug)
  const kinds = query.kind && all.includes(query.kind) ? [query.kind] : all
  const amount = { missing: sql`missing`, stale: sql`stale` }
  const lacks = sql`${query.state ? amount[query.state] : sql`missing + stale`} > 0
    and (${query.language ?? null}::text is null or language::text = ${query.language ?? null})`
  return inTransaction<Found>(
    { payload },
    sql`select document, ${kindOf} as kind, min(since) filter (where ${lacks}) as since,
          jsonb_object_agg(language, jsonb_build_object('missing', missing::int, 'stale', stale::int)) as languages,
          count(*) over ()::int as total
        from translation_states
        where language::text = any(${textArray(promised)}) and ${kindOf} = any(${textArray(kinds)})
        group by document having bool_or(${lacks})
        order by array_position(${textArray(kinds)}, ${kindOf}), since, document
        limit ${perPage} offset ${(page - 1) * perPage}`,
  )
}

async function totalsOf(payload: Payload, promised: Locale[]): Promise<Desk['totals']> {
  const rows = await inTransaction<{ language: Locale } & Counts>(
    { payload },
    sql`select language, count(*) filter (where missing > 0)::int as missing,
          count(*) filter (where stale > 0)::int as stale
        from translation_states where language::text = any(${textArray(promised)}) group by 1`,
  )
  return Object.fromEntries(rows.map(({ language, missing, stale }) => [language, { missing, stale }]))
}

/** A document by the name that staff know it by, in the first language that has it. */
function titleOf(collection: SanitizedCollectionConfig, doc: Doc | undefined): string {
  const value = doc?.[collection.admin.useAsTitle || 'id'] ?? doc?.filename
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  const texts = value as Partial<Record<Locale, string>>
  return locales.map((locale) => texts[locale]).find(Boolean) ?? ''
}

/** Adds the names, with one statement per collection on the page. */
async function named(payload: Payload, found: readonly Found[]): Promise<DeskRow[]> {
  const docs = new Map<string, Doc>()
  for (const collection of followedCollections(payload)) {
    const ids = found.flatMap(({ document }) => {
      const place = placeOf(document)
      return 'collection' in place && place.collection === collection.slug ? [place.id] : []
    })
    if (ids.length === 0) continue
    for (const doc of await latestDocs({ payload, collection, ids }))
      docs.set(`${collection.slug}:${doc.id}`, { ...doc, name: titleOf(collection, doc) })
  }
  return found.map(({ document, kind, since, languages }) => {
    const doc = docs.get(document)
    return {
      place: placeOf(document),
      kind,
      title: String(doc?.name ?? ''),
      hidden: doc?._status === 'draft' ? 'draft' : doc?.published === false ? 'unpublished' : null,
      since: since === null ? null : new Date(since),
      languages,
    }
  })
}

/** A page of documents with something to translate: collection by collection, what waits longest first. */
export async function readDesk({ payload, query }: { payload: Payload; query: DeskQuery }): Promise<Desk> {
  const promised = await promisedLanguages(payload)
  let page = query.page
  let found = await waiting(payload, query, promised, page)
  if (found.length === 0 && page > 1) {
    page = 1
    found = await waiting(payload, query, promised, page)
  }
  const total = found[0]?.total ?? 0
  return {
    promised,
    totals: await totalsOf(payload, promised),
    rows: await named(payload, found),
    total,
    page,
    pages: Math.ceil(total / perPage),
  }
}

/** What each promised language lacks, of some documents of a collection. */
export async function countsOf({
  payload,
  collection,
  ids,
}: {
  payload: Payload
  collection: string
  ids: readonly string[]
}): Promise<Record<string, Partial<Record<Locale, Counts>>>> {
  if (ids.length === 0) return {}
  const promised = await promisedLanguages(payload)
  const rows = await inTransaction<{ document: string; language: Locale } & Counts>(
    { payload },
    sql`select document, language, missing::int, stale::int from translation_states
        where language::text = any(${textArray(promised)})
          and document = any(${textArray(ids.map((id) => `${collection}:${id}`))})`,
  )
  const documents: Record<string, Partial<Record<Locale, Counts>>> = {}
  for (const { document, language, missing, stale } of rows) {
    const id = document.slice(collection.length + 1)
    documents[id] = { ...documents[id], [language]: { missing, stale } }
  }
  return documents
}
