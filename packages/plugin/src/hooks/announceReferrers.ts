import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { ContentTag } from '../services/changes.ts'
import { announce, onlyDraft } from './announceChange.ts'
import { inTransaction } from './transaction.ts'

/** Links in texts, menus and redirects tell another document's address and title; they change when it does. */
async function announceReferrers(
  req: PayloadRequest,
  document: { slug: string; id: string | number },
): Promise<void> {
  const quoted = `%"${document.id}"%`
  const tags = await inTransaction<{ tag: ContentTag }>(
    req,
    sql`select 'news' as tag where exists (select 1 from news_locales where body::text like ${quoted})
        union all select 'pages' where exists (select 1 from pages_locales where body::text like ${quoted})
        union all select 'site' where exists (select 1 from programmes_locales where body::text like ${quoted})
          or exists (select 1 from industries_locales where body::text like ${quoted})
          or exists (select 1 from faqs_locales where answer::text like ${quoted})
          or exists (select 1 from application_periods_locales where intro::text like ${quoted})
          or exists (select 1 from site_settings_rels r where to_jsonb(r)::text like ${quoted})
          or exists (select 1 from redirects_rels r where to_jsonb(r)::text like ${quoted})`,
  )
  for (const { tag } of tags) await announce(req, tag, document)
}

export const announceToReferrers: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (!(await onlyDraft({ slug: collection.slug, doc, previousDoc, req })))
    await announceReferrers(req, { slug: collection.slug, id: doc.id })
  return doc
}

/** Before a deletion, while what points at the document still does. */
export const announceLoss: CollectionBeforeDeleteHook = ({ collection: { slug }, id, req }) =>
  announceReferrers(req, { slug, id })
