import { isLocale, type Locale, locales } from '@jobbuddies/shared'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { placesOf } from '../api/targets.ts'
import { referenceFields, richTextNames } from './referenceFields.ts'
import { referencesIn } from './richText.ts'
import { type Warning, warningsOf } from './warnings.ts'

type Doc = Record<string, unknown>

/** The values at a path, through rows. */
function valuesAt(value: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each) => valuesAt(each, name === undefined ? [] : [name, ...rest]))
  if (name === undefined) return value === null || value === undefined ? [] : [value]
  return typeof value === 'object' && value !== null ? valuesAt((value as Doc)[name], rest) : []
}

const lineNames = ({ flattenedFields }: SanitizedCollectionConfig): string[] =>
  flattenedFields.flatMap((field) =>
    (field.type === 'text' || field.type === 'textarea') && field.localized && field.name !== 'slug'
      ? [field.name]
      : [],
  )

async function promisedLanguages(req: PayloadRequest): Promise<readonly Locale[]> {
  const { promisedLanguages: promised } = (await req.payload.findGlobal({
    slug: 'site-settings' as never,
    depth: 0,
    overrideAccess: true,
  })) as unknown as { promisedLanguages?: unknown }
  const known = Array.isArray(promised) ? promised.filter(isLocale) : []
  return known.length > 0 ? known : locales
}

/** What an editor should look at in a document as it was written last. */
export async function documentWarnings({
  config,
  id,
  req,
}: {
  config: SanitizedCollectionConfig
  id: string
  req: PayloadRequest
}): Promise<Warning[]> {
  const read = { depth: 0, locale: 'all', overrideAccess: true, pagination: false, limit: 0 } as const
  const [doc] = (
    await req.payload.find({
      ...read,
      collection: config.slug as CollectionSlug,
      where: { id: { equals: id } },
      draft: Boolean(config.versions?.drafts),
      limit: 1,
    })
  ).docs as unknown as Doc[]
  if (!doc) return []
  const richTexts = richTextNames(config)
  const references = richTexts.flatMap((name) =>
    Object.values((doc[name] ?? {}) as Doc).flatMap(referencesIn),
  )
  const shown = referenceFields(config)
    .filter(({ relationTo }) => relationTo.includes('media'))
    .flatMap(({ path }) => valuesAt(doc, path.split('.')))
  const ids = [
    ...new Set([
      ...shown.filter((value) => typeof value === 'string'),
      ...references.filter(({ kind }) => kind === 'picture').map((each) => each.id),
    ]),
  ]
  const [places, media, promised] = await Promise.all([
    placesOf({ payload: req.payload, links: references.filter(({ kind }) => kind === 'link') }),
    ids.length > 0
      ? req.payload.find({ ...read, collection: 'media' as CollectionSlug, where: { id: { in: ids } } })
      : { docs: [] },
    promisedLanguages(req),
  ])
  const pictures = (media.docs as unknown as { id: string; filename: string; alt: unknown }[]) ?? []
  const there = new Set([
    ...places.map((place) => `${place.collection} ${place.id}`),
    ...pictures.map((picture) => `media ${picture.id}`),
  ])
  const own = config.slug === 'media' ? [doc as { id: string; filename: string; alt: unknown }] : []
  return warningsOf({
    doc,
    richTexts,
    lines: config.slug === 'media' ? [] : lineNames(config),
    hasSummary: config.flattenedFields.some(({ name }) => name === 'summary'),
    isThere: ({ relationTo, id: target }) => there.has(`${relationTo} ${target}`),
    pictures: [...own, ...pictures],
    promised,
  })
}
