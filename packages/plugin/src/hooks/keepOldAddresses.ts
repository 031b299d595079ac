import { fixedPlaces, type Locale, locales, type PlacedCollection, sitePaths } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload'
import { type Addresses, addressesOf, isPublic, type PlacedDoc } from '../services/addresses.ts'
import { inTransaction, sameTransaction } from './transaction.ts'

type Of = { collection: PlacedCollection; id: string | number; req: PayloadRequest }

const contextKey = (id: string | number) => `jobbuddiesAddresses:${id}`
const silent = { overrideAccess: true, depth: 0 } as const

const stored = ({ collection, id, req }: Of): Promise<PlacedDoc | null> =>
  req.payload.db.findOne<PlacedDoc & { id: string }>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })

/** The newest version that was public; for what was taken back since. */
async function lastPublic({ collection, id, req }: Of): Promise<PlacedDoc | null> {
  const released: Where =
    collection === 'application-periods'
      ? { 'version.published': { equals: true } }
      : { 'version._status': { equals: 'published' } }
  const { docs } = await req.payload.db.findVersions<PlacedDoc>({
    collection,
    where: { and: [{ parent: { equals: id } }, released] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const version = docs[0]?.version
  return version ? { ...version, id } : null
}

/** Remembers where the public found this document last, before a publication changes that. */
export const rememberAddresses =
  (collection: PlacedCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const id: unknown = originalDoc?.id
    if (operation !== 'update' || (typeof id !== 'string' && typeof id !== 'number')) return data
    if (!isPublic(collection, { ...originalDoc, ...data })) return data
    const main = await stored({ collection, id, req })
    const seen = isPublic(collection, main) ? main : await lastPublic({ collection, id, req })
    if (seen) req.context[contextKey(id)] = addressesOf(collection, seen)
    return data
  }

/** Pages that the site always has are never moved away from. */
const isFixed = (path: string, locale: Locale) =>
  fixedPlaces.some((place) => sitePaths[place](locale) === path)

/** Sends an old address to the document, in the language that it was in. */
async function redirect({ collection, id, req, from, locale }: Of & { from: string; locale: Locale }) {
  const { payload } = req
  const options = { ...silent, collection: 'redirects', req: sameTransaction(req) } as const
  const data = {
    from,
    document: { relationTo: collection, value: id },
    language: locale,
    to: null,
    automatic: true,
  }
  const { docs } = await payload.find({
    ...options,
    where: { from: { equals: from } },
    limit: 1,
    pagination: false,
  })
  const known = docs[0]
  if (known) await payload.update({ ...options, id: known.id, data: data as never })
  else await payload.create({ ...options, data: data as never })
}

async function someRedirect({ where, req }: { where: Where; req: PayloadRequest }): Promise<boolean> {
  const options = { collection: 'redirects', where, overrideAccess: true, req: sameTransaction(req) } as const
  return (await req.payload.count(options)).totalDocs > 0
}

/** Old addresses lead on as long as nothing else lives there; an address that lives is no redirect. */
export const redirectOldAddresses =
  (collection: PlacedCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id = doc.id as string
    const now = await (isPublic(collection, doc) ? stored({ collection, id, req }) : null)
    if (!isPublic(collection, now) || !now) return doc
    const before = req.context[contextKey(id)] as Addresses | undefined
    delete req.context[contextKey(id)]
    const after = addressesOf(collection, now)
    const moved = locales.filter((locale) => before?.[locale] !== after[locale])
    const old = moved.flatMap((locale) => {
      const from = before?.[locale]
      return from && !isFixed(from, locale) ? [{ from, locale }] : []
    })
    const dead = { from: { in: moved.map((locale) => after[locale]) } }
    if (old.length === 0 && !(await someRedirect({ where: dead, req }))) return doc
    // Two publications that trade addresses take turns; one that moves nothing waits for nobody.
    await inTransaction(req, sql`select pg_advisory_xact_lock(hashtextextended('jobbuddies.redirects', 0))`)
    await req.payload.delete({ ...silent, collection: 'redirects', where: dead, req: sameTransaction(req) })
    for (const each of old) await redirect({ collection, id, req, ...each })
    return doc
  }

/** What led to a document that is deleted leads nowhere any more. */
export const dropRedirects =
  (collection: PlacedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await req.payload.delete({
      ...silent,
      collection: 'redirects',
      where: { document: { equals: { relationTo: collection, value: id } } },
      req: sameTransaction(req),
    })
  }
