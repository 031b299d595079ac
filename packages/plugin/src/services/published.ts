import type { GlobalSlug, Payload } from 'payload'
import { findAll, publicReading, queryOf, type Reading, type Slug } from '../api/reading.ts'
import { type Joiner, joiner, type PublicDoc } from './joiner.ts'
import { readRetention } from '../retention/settings.ts'
import { postgresOf } from './postgres.ts'

export const settingsSlug = 'site-settings'
/** Of groups only their numbers are public: a shelf of `{ id: industry, groups }`. */
export const groupsSlug = 'groups'
/** From these stages on a group has come about. */
export const countedStages: readonly string[] = ['confirmed', 'running', 'completed']
const collections = [
  'programmes',
  'industries',
  'application-periods',
  'question-sets',
  'faqs',
  'people',
  'partners',
  'news',
  'pages',
  'redirects',
  'media',
] as const satisfies Slug[]
export type PublicCollection = (typeof collections)[number]
export type PublicSlug = PublicCollection | typeof settingsSlug | typeof groupsSlug

/** Documents of one kind by id, with every language and their relations as ids. */
export type Shelf = ReadonlyMap<string, PublicDoc>
export type Shelves = ReadonlyMap<PublicSlug, Shelf>

const slugs: readonly PublicSlug[] = [...collections, settingsSlug, groupsSlug]
export const isPublicSlug = (slug: string): slug is PublicSlug => slugs.some((each) => each === slug)

/** Content as the public API tells it. */
export type Published = {
  /** Every document, in no order; what it refers to is filled in one level deep. */
  all: (collection: PublicCollection) => readonly PublicDoc[]
  /** The one with this id, its relations as ids. */
  find: (collection: PublicCollection, id: string) => PublicDoc | undefined
  settings: PublicDoc
  /** How many groups of each industry have come about. */
  groups: ReadonlyMap<string, number>
}

/** Of the settings `retention` comes along: the days that are in force, and until there are any those that are set. One statement for the public: everything on a shelf, or only these. With drafts, periods that are not out yet are as if they were. */
export async function loadShelf({
  payload,
  slug,
  ids,
  reading = publicReading,
}: {
  payload: Payload
  slug: PublicSlug
  ids?: Iterable<string>
  reading?: Reading
}): Promise<Shelf> {
  if (slug === settingsSlug) {
    const doc: unknown = await payload.findGlobal({
      ...queryOf(reading),
      draft: false,
      slug: settingsSlug as GlobalSlug,
    })
    const { set, inForce } = await readRetention({ payload, pool: postgresOf(payload).pool })
    return new Map([[settingsSlug, { ...(doc as PublicDoc), retention: inForce ?? set }]])
  }
  if (slug === groupsSlug) {
    const { rows } = await postgresOf(payload).pool.query<{ industry: string; groups: number }>({
      name: 'jobbuddies-group-counts',
      text: `select industry_id as industry, count(*)::int as groups from groups
             where industry_id is not null and stage = any($1) group by 1`,
      values: [countedStages],
    })
    return new Map(rows.map(({ industry, groups }) => [industry, { id: industry, groups }]))
  }
  const docs = await findAll({
    payload,
    reading,
    collection: slug,
    ...(ids ? { where: { id: { in: [...ids] } } } : {}),
  })
  const out = reading.drafts && slug === 'application-periods'
  return new Map(docs.map((doc) => [doc.id, out ? { ...doc, published: true } : doc]))
}

export const loadShelves = async (payload: Payload, reading: Reading = publicReading): Promise<Shelves> =>
  new Map(
    await Promise.all(
      slugs.map(async (slug) => [slug, await loadShelf({ payload, slug, reading })] as const),
    ),
  )

/** What somebody with a pass sees, read afresh. */
export const readUnder = async ({
  payload,
  reading,
}: {
  payload: Payload
  reading: Reading
}): Promise<Published> => publishedOf({ shelves: await loadShelves(payload, reading), join: joiner() })

/** @throws when the shelves hold no settings: they were not read */
export function publishedOf({ shelves, join }: { shelves: Shelves; join: Joiner }): Published {
  const on = (slug: PublicSlug): Shelf => shelves.get(slug) ?? new Map()
  const settings = on(settingsSlug).get(settingsSlug)
  if (!settings) throw new Error('The settings were not read')
  const joined = join([...collections.flatMap((slug) => [...on(slug).values()])])
  return {
    all: (collection) => [...on(collection).values()].map(joined),
    find: (collection, id) => on(collection).get(id),
    settings: joined(settings),
    groups: new Map([...on(groupsSlug)].map(([id, { groups }]) => [id, Number(groups)])),
  }
}
