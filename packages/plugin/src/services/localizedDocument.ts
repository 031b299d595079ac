import { type Locale, locales } from '@jobbuddies/shared'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLocalized = (value: unknown): value is Record<Locale, unknown> =>
  isObject(value) && Object.keys(value).sort().join() === [...locales].sort().join()

/** The document in one language: each `{ en, sv, fi }` becomes its text. */
export function inLanguage(value: unknown, locale: Locale): unknown {
  if (isLocalized(value)) return inLanguage(value[locale], locale)
  if (Array.isArray(value)) return value.map((row) => inLanguage(row, locale))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]))
  return value
}

/** Gives the rows of arrays the ids that the first language created, so that other languages fill the same rows. */
export function withRowIds(data: unknown, created: unknown): unknown {
  if (Array.isArray(data))
    return data.map((row, index) => withRowIds(row, Array.isArray(created) ? created[index] : undefined))
  if (!isObject(data) || 'root' in data) return data
  const known = isObject(created) ? created : {}
  const id = typeof known.id === 'string' ? { id: known.id } : {}
  return {
    ...id,
    ...Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, withRowIds(inner, known[key])])),
  }
}

/**
 * Creates one document in every language: as the user of `req`, in its transaction, or without one as the service itself.
 * Answers its id.
 * @throws what Payload throws when it refuses the document
 */
export async function createLocalized({
  payload,
  collection,
  data,
  draft = false,
  req,
}: {
  payload: Payload
  collection: CollectionSlug
  data: object
  draft?: boolean
  req?: PayloadRequest
}): Promise<string> {
  const common = {
    collection,
    depth: 0,
    draft,
    ...(req ? { overrideAccess: false, user: req.user, req } : { overrideAccess: true }),
  } as const
  const [first, ...others] = locales
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
