import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { changeChannel, changeMessage, type ContentTag } from '../services/changes.ts'
import { inTransaction } from './transaction.ts'

/** PostgreSQL delivers a notification when, and only when, its transaction commits. */
export const announce = (req: PayloadRequest, ...change: Parameters<typeof changeMessage>) =>
  inTransaction(req, sql`select pg_notify(${changeChannel}, ${changeMessage(...change)})`)

type MaybeDraft = { _status?: 'draft' | 'published' }

/** Is what the public sees still as it was? A draft saved beside a published document leaves the main row alone. */
export async function onlyDraft({
  slug,
  doc,
  previousDoc,
  req,
}: {
  slug: string
  doc: MaybeDraft & { id: string | number }
  previousDoc: MaybeDraft | undefined
  req: PayloadRequest
}): Promise<boolean> {
  if (doc._status !== 'draft') return false
  if (previousDoc?._status !== 'published') return true
  const main = await req.payload.db.findOne<MaybeDraft & { id: string }>({
    collection: slug as CollectionSlug,
    where: { id: { equals: doc.id } },
    req,
  })
  return main?._status === 'published'
}

/** Tells every CMS process, and through them every site process, that published content changed. */
export const announceChange =
  (tag: ContentTag | 'every'): CollectionAfterChangeHook =>
  async ({ collection: { slug }, doc, previousDoc, req }) => {
    if (!(await onlyDraft({ slug, doc, previousDoc, req }))) await announce(req, tag, { slug, id: doc.id })
    return doc
  }

export const announceDelete =
  (tag: ContentTag | 'every'): CollectionAfterDeleteHook =>
  async ({ collection: { slug }, doc, req }) => {
    if ((doc as MaybeDraft)._status !== 'draft') await announce(req, tag, { slug, id: doc.id })
    return doc
  }

export const announceGlobal =
  (tag: ContentTag): GlobalAfterChangeHook =>
  async ({ doc, global: { slug }, req }) => {
    await announce(req, tag, { slug, id: slug })
    return doc
  }
