import { canonicalText, type LocalizedText, type Marks, textsOf } from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import type {
  CollectionSlug,
  GlobalSlug,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'

/** A document that is translated: of a collection, or a global. */
export type Place = { collection: string; id: string } | { global: string }

export type Doc = Record<string, unknown> & { id?: string | number }

type InTransaction = Pick<PayloadRequest, 'transactionID'>

/** How the states name a document: `news:<id>`; a global by its slug alone. */
export const keyOf = (place: Place): string =>
  'global' in place ? place.global : `${place.collection}:${place.id}`

export const placeOf = (key: string): Place => {
  const at = key.indexOf(':')
  return at === -1 ? { global: key } : { collection: key.slice(0, at), id: key.slice(at + 1) }
}

/** Marks the collections and globals whose texts the desk follows. */
export const followed = { jobbuddiesTranslations: true } as const
const isFollowed = ({ custom }: { custom?: Record<string, unknown> }) =>
  custom?.jobbuddiesTranslations === true

export const followedCollections = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(isFollowed)
export const followedGlobals = (payload: Payload): SanitizedGlobalConfig[] =>
  payload.config.globals.filter(isFollowed)

/** The description of a document's kind; null when the desk does not follow it. */
export function kindOf(
  payload: Payload,
  place: Place,
): SanitizedCollectionConfig | SanitizedGlobalConfig | null {
  if ('global' in place) return followedGlobals(payload).find(({ slug }) => slug === place.global) ?? null
  return followedCollections(payload).find(({ slug }) => slug === place.collection) ?? null
}

const hasDrafts = ({ versions }: SanitizedCollectionConfig) => Boolean(versions && versions.drafts)

/**
 * Documents of a collection as their editors left them, drafts before what is published, in all languages. One statement,
 * and a second one for documents that have no versions yet.
 */
export async function latestDocs({
  payload,
  collection,
  ids,
  req,
}: {
  payload: Payload
  collection: SanitizedCollectionConfig
  ids: readonly string[]
  req?: InTransaction
}): Promise<Doc[]> {
  const common = {
    collection: collection.slug as CollectionSlug,
    locale: 'all',
    limit: ids.length,
    pagination: false,
    ...(req ? { req: req as PayloadRequest } : {}),
  } as const
  const drafts = hasDrafts(collection)
    ? ((await payload.db.queryDrafts({ ...common, where: { parent: { in: [...ids] } } })).docs as Doc[])
    : []
  const found = new Set(drafts.map(({ id }) => String(id)))
  const others = ids.filter((id) => !found.has(id))
  if (others.length === 0) return drafts
  const { docs } = await payload.db.find({ ...common, where: { id: { in: others } } })
  return [...drafts, ...(docs as Doc[])]
}

/** One document as its editors left it, in all languages; null when it is gone. */
export async function latestDoc(of: {
  payload: Payload
  place: Place
  req?: InTransaction
}): Promise<Doc | null> {
  const { payload, place, req } = of
  const kind = kindOf(payload, place)
  if (!kind) return null
  if ('global' in place)
    return payload.db.findGlobal<Doc>({
      slug: place.global as GlobalSlug,
      locale: 'all',
      ...(req ? { req: req as PayloadRequest } : {}),
    })
  const [doc] = await latestDocs({
    payload,
    collection: kind as SanitizedCollectionConfig,
    ids: [place.id],
    ...(req ? { req } : {}),
  })
  return doc ?? null
}

export const textsIn = (
  kind: Pick<SanitizedCollectionConfig | SanitizedGlobalConfig, 'fields'>,
  doc: Doc,
): LocalizedText[] => textsOf({ fields: kind.fields as Parameters<typeof textsOf>[0]['fields'], doc })

/** A short fingerprint of a text; the same for texts that a reader cannot tell apart. */
export const markOf = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('base64url').slice(0, 16)

export const marksIn = (texts: readonly LocalizedText[]): Marks =>
  Object.fromEntries(
    texts.map(({ path, values }) => [
      path,
      Object.fromEntries(Object.entries(values).map(([locale, value]) => [locale, markOf(value)])),
    ]),
  )
