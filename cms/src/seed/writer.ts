import { createLocalized as create, inLanguage, withRowIds } from '@jobbuddies/payload-plugin/localized'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { withRichText } from './localized.ts'

/** Creates one document in every language. Answers its id. */
export const createLocalized = ({
  payload,
  collection,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  data: object
}): Promise<string> => create({ payload, collection, data: withRichText(data) as object })

export async function writeGlobal({
  payload,
  slug,
  data,
}: {
  payload: Payload
  slug: GlobalSlug
  data: object
}): Promise<void> {
  let created: unknown
  for (const locale of ['en', 'sv', 'fi'] as const) {
    const inThis = withRowIds(inLanguage(withRichText(data), locale), created) as Record<string, unknown>
    delete inThis.id
    created = await payload.updateGlobal({
      slug,
      locale,
      data: inThis as never,
      depth: 0,
      overrideAccess: true,
    })
  }
}
