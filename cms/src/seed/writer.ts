import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { inLanguage, seedLocales, withRowIds } from './localized.ts'

/** Creates one document in every language. Answers its id. */
export async function createLocalized({
  payload,
  collection,
  data,
}: {
  payload: Payload
  collection: CollectionSlug
  data: object
}): Promise<string> {
  const common = { collection, depth: 0, overrideAccess: true } as const
  const [first, ...others] = seedLocales
  const created = (await payload.create({
    ...common,
    locale: first,
    data: inLanguage(data, first) as never,
  })) as { id: string }
  for (const locale of others) {
    const inThis = withRowIds(inLanguage(data, locale), created) as Record<string, unknown>
    delete inThis.id
    await payload.update({ ...common, id: created.id, locale, data: inThis as never })
  }
  return created.id
}

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
  for (const locale of seedLocales) {
    const inThis = withRowIds(inLanguage(data, locale), created) as Record<string, unknown>
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
