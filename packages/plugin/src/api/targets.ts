import { documentPath, isPlaced, type Locale, type PlacedCollection } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import { inLocale } from '../services/periodTitle.ts'
import { postgresOf } from '../services/postgres.ts'
import type { Published } from '../services/published.ts'
import type { Reference } from '../services/richText.ts'
import { isUuid } from '../services/uuidv7.ts'
import type { Targets } from './html.ts'
import { imageOf } from './images.ts'

type Place = {
  collection: PlacedCollection
  id: string
  key: string | null
  slugs: Record<string, string> | null
}

/** Where each collection keeps what an address is made of, and what makes a row public. */
const tables: Record<PlacedCollection, { table: string; key: string; released: string }> = {
  programmes: { table: 'programmes', key: 'null', released: `d._status = 'published'` },
  industries: { table: 'industries', key: 'null', released: `d._status = 'published'` },
  'application-periods': { table: 'application_periods', key: 'null', released: 'd.published' },
  news: { table: 'news', key: 'null', released: `d._status = 'published'` },
  pages: { table: 'pages', key: 'd.key', released: `d._status = 'published'` },
}

/** The public documents among these, with their addresses, in one statement. */
export async function placesOf({
  payload,
  links,
}: {
  payload: Payload
  links: Reference[]
}): Promise<Place[]> {
  const collections = [...new Set(links.map(({ relationTo }) => relationTo))].filter(isPlaced)
  if (collections.length === 0) return []
  const parts = collections.map((collection) => {
    const { table, key, released } = tables[collection]
    return `select '${collection}' as collection, d.id, ${key} as key,
      (select jsonb_object_agg(l._locale, l.slug) filter (where l.slug is not null) from ${table}_locales l where l._parent_id = d.id) as slugs
      from ${table} d where ${released} and d.id = any($1::uuid[])`
  })
  const ids = [...new Set(links.map(({ id }) => id))].filter(isUuid)
  const { rows } = await postgresOf(payload).pool.query<Place>(parts.join(' union all '), [ids])
  return rows
}

/** What rich texts point at, as the public may see it. */
export const targetsIn = ({ content, locale }: { content: Published; locale: Locale }): Targets => ({
  href: ({ relationTo, id }) => {
    const doc = isPlaced(relationTo) ? content.find(relationTo, id) : undefined
    if (!doc || !isPlaced(relationTo)) return null
    const slug = inLocale(doc.slug as Parameters<typeof inLocale>[0], locale) || id
    return documentPath({
      collection: relationTo,
      locale,
      slug,
      key: typeof doc.key === 'string' ? doc.key : null,
    })
  },
  image: ({ id }) => imageOf(content.find('media', id), locale),
})
