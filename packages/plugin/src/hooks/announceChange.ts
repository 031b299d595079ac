import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { changeChannel, type ContentTag } from '../services/changes.ts'
import { inTransaction } from './transaction.ts'

/** PostgreSQL delivers a notification when, and only when, its transaction commits. */
const announce = (req: PayloadRequest, tag: ContentTag) =>
  inTransaction(req, sql`select pg_notify(${changeChannel}, ${tag})`)

type MaybeDraft = { _status?: 'draft' | 'published' }

/** Tells every CMS process, and through them every site process, that published content changed. */
export const announceChange =
  (tag: ContentTag): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const statuses = [(doc as MaybeDraft)._status, (previousDoc as MaybeDraft | undefined)?._status]
    const onlyDrafts = statuses[0] === 'draft' && statuses[1] !== 'published'
    if (!onlyDrafts) await announce(req, tag)
    return doc
  }

export const announceDelete =
  (tag: ContentTag): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await announce(req, tag)
    return doc
  }

export const announceGlobal =
  (tag: ContentTag): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await announce(req, tag)
    return doc
  }
