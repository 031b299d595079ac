import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { changeChannel, type ContentTag } from '../services/changes.ts'
import { inTransaction } from './transaction.ts'

/** PostgreSQL delivers a notification when, and only when, its transaction commits. */
const announce = (req: PayloadRequest, tag: ContentTag) =>
  inTransaction(req, sql`select pg_notify(${changeChannel}, ${tag})`)

type MaybeDraft = { _status?: 'draft' | 'published' }

/** Is what the public sees still as it was? A draft saved beside a published document leaves the main row alone. */
async function onlyDraft({
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
  (tag: ContentTag): CollectionAfterChangeHook =>
  async ({ collection, doc, previousDoc, req }) => {
    if (!(await onlyDraft({ slug: collection.slug, doc, previousDoc, req }))) await announce(req, tag)
    return doc
  }

export const announceDelete =
  (tag: ContentTag): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if ((doc as MaybeDraft)._status !== 'draft') await announce(req, tag)
    return doc
  }

export const announceGlobal =
  (tag: ContentTag): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await announce(req, tag)
    return doc
  }
