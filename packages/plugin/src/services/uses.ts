import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { inTransaction, sameTransaction } from '../hooks/transaction.ts'
import { type ReferenceField, referenceFields, richTextNames } from './referenceFields.ts'
import { postgresOf } from './postgres.ts'

/** A document, or the site's settings, that points at another one. */
export type Use = {
  /** The slug of its collection or global. */
  collection: string
  /** Null for a global. */
  id: string | null
  title: string
  /** It could not exist without: a period without its programme. */
  binding: boolean
}

type Target = { collection: string; id: string }
type Req = Pick<PayloadRequest, 'payload' | 'transactionID' | 'locale'>

/** Kept by hooks, or Payload's own: no place where somebody uses something. */
const aside: ReadonlySet<string> = new Set([
  'application-events',
  'outbox',
  'translation-states',
  'redirects',
  'group-plans',
  'group-acts',
  'group-proposals',
])

/** Records that would mean nothing without what they are of. */
const lasting: ReadonlySet<string> = new Set([
  'application-periods',
  'applications',
  'application-drafts',
  'groups',
  'group-members',
  // Without its programme it would be for all of them.
  'materials',
])

/** Of these only the kind is told, never whose they are. */
export const unnamed: ReadonlySet<string> = new Set([
  'applications',
  'application-drafts',
  'groups',
  'group-members',
])

const conditionOf = (field: ReferenceField, { collection, id }: Target): Where => {
  if (field.polymorphic) return { [field.path]: { equals: { relationTo: collection, value: id } } }
  return { [field.path]: field.many ? { in: [id] } : { equals: id } }
}

const snake = (name: string) =>
  name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .replaceAll('-', '_')
    .toLowerCase()

/** Ids of documents whose rich texts, as public or as written last, name this id in any language. */
async function inRichTexts({ config, target, req }: Of): Promise<string[]> {
  const names = richTextNames(config)
  if (names.length === 0) return []
  const table = postgresOf(req.payload).tableNameMap.get(snake(config.slug)) ?? snake(config.slug)
  const quoted = `%"${target.id}"%`
  const saying = (columns: string[]) =>
    sql.join(
      columns.map((column) => sql`${sql.identifier(column)}::text like ${quoted}`),
      sql` or `,
    )
  const published = sql`select _parent_id as id from ${sql.identifier(`${table}_locales`)}
    where ${saying(names.map(snake))}`
  const written = sql`select v.parent_id as id from ${sql.identifier(`_${table}_v_locales`)} l
    join ${sql.identifier(`_${table}_v`)} v on v.id = l._parent_id
    where v.latest and v.parent_id is not null and (${saying(names.map((name) => `version_${snake(name)}`))})`
  const rows = await inTransaction<{ id: string }>(
    req,
    config.versions?.drafts ? sql`${published} union ${written}` : published,
  )
  return rows.map(({ id }) => id)
}

type Of = { config: SanitizedCollectionConfig; target: Target; req: Req }

const titleOf = (doc: Record<string, unknown>, config: SanitizedCollectionConfig): string => {
  const title = doc[config.admin.useAsTitle ?? 'id']
  return typeof title === 'string' && title !== '' ? title : String(doc.id)
}

async function usesIn({ config, target, req }: Of): Promise<Use[]> {
  const fields = referenceFields(config).filter(({ relationTo }) => relationTo.includes(target.collection))
  const told = await inRichTexts({ config, target, req })
  const or: Where[] = [
    ...fields.map((field) => conditionOf(field, target)),
    ...(told.length > 0 ? [{ id: { in: told } }] : []),
  ]
  if (or.length === 0) return []
  const found = new Map<string, Use>()
  for (const draft of config.versions?.drafts ? [false, true] : [false]) {
    const { docs } = await req.payload.find({
      collection: config.slug as CollectionSlug,
      where: { or },
      draft,
      depth: 0,
      limit: 100,
      pagination: false,
      overrideAccess: true,
      ...(req.locale && req.locale !== 'all' ? { locale: req.locale } : {}),
      req: sameTransaction(req as PayloadRequest),
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const id = String(doc.id)
      if (config.slug === target.collection && id === target.id) continue
      found.set(id, {
        collection: config.slug,
        id,
        title: unnamed.has(config.slug) ? '' : titleOf(doc, config),
        binding: lasting.has(config.slug) && fields.length > 0,
      })
    }
  }
  return [...found.values()]
}

type Point = { relationTo?: unknown; value?: unknown }

/** Does anything in this value point at the target? */
function points(value: unknown, target: Target): boolean {
  if (value === target.id) return true
  if (Array.isArray(value)) return value.some((each) => points(each, target))
  if (typeof value !== 'object' || value === null) return false
  const { relationTo, value: id } = value as Point
  if (relationTo !== undefined) return relationTo === target.collection && id === target.id
  return Object.values(value).some((each) => points(each, target))
}

async function usesInGlobals({ target, req }: { target: Target; req: Req }): Promise<Use[]> {
  const uses: Use[] = []
  for (const config of req.payload.config.globals) {
    if (!referenceFields(config).some(({ relationTo }) => relationTo.includes(target.collection))) continue
    const doc = await req.payload.findGlobal({
      slug: config.slug as never,
      depth: 0,
      overrideAccess: true,
      req: sameTransaction(req as PayloadRequest),
    })
    if (points(doc, target)) uses.push({ collection: config.slug, id: null, title: '', binding: false })
  }
  return uses
}

/**
 * Everything that points at a document: relations and pictures, also in search-engine fields, menus and drafts, and links
 * and pictures inside rich texts in any language. At most 100 per collection.
 */
export async function usesOf({ target, req }: { target: Target; req: Req }): Promise<Use[]> {
  const uses: Use[] = []
  for (const config of req.payload.config.collections) {
    if (aside.has(config.slug) || config.slug.startsWith('payload-')) continue
    uses.push(...(await usesIn({ config, target, req })))
  }
  return [...uses, ...(await usesInGlobals({ target, req }))]
}
