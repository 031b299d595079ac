import { advance } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { postgresOf } from '../services/postgres.ts'
import {
  type Doc,
  followedCollections,
  followedGlobals,
  latestDoc,
  latestDocs,
  marksIn,
  textsIn,
} from './documents.ts'
import { readState, writeStates } from './states.ts'

/** Documents looked through at once. */
const batch = 100

const snake = (slug: string) => slug.replaceAll('-', '_')

async function unknownIds(payload: Payload, { slug }: SanitizedCollectionConfig): Promise<string[]> {
  const adapter = postgresOf(payload)
  const table = adapter.tables[adapter.tableNameMap.get(snake(slug)) ?? snake(slug)]
  if (!table) return []
  const rows = await inTransaction<{ id: string }>(
    { payload },
    sql`select id from ${table} where not exists (
          select 1 from translation_states where document = ${`${slug}:`} || ${table}.id)
        order by id limit ${batch}`,
  )
  return rows.map(({ id }) => String(id))
}

/**
 * Looks through documents that nothing is known of, such as those that are older than the desk: what exists is taken as
 * translated. Answers how many there were.
 */
export async function takeStock({ payload, now }: { payload: Payload; now: () => Date }): Promise<number> {
  let count = 0
  for (const collection of followedCollections(payload)) {
    for (let ids = await unknownIds(payload, collection); ids.length > 0;) {
      const docs = await latestDocs({ payload, collection, ids })
      const known = docs.map((doc: Doc) => {
        const marks = marksIn(textsIn(collection, doc))
        const place = { collection: collection.slug, id: String(doc.id) }
        return { place, marks, state: advance({ state: {}, marks }) }
      })
      await writeStates({ payload }, known, { now: now(), unlessKnown: true })
      count += known.length
      // A document that could not be read would be found again and again.
      ids = known.length > 0 ? await unknownIds(payload, collection) : []
    }
  }
  for (const { slug, fields } of followedGlobals(payload)) {
    const place = { global: slug }
    if (await readState({ payload }, place)) continue
    const doc = await latestDoc({ payload, place })
    const marks = marksIn(textsIn({ fields }, doc ?? {}))
    await writeStates({ payload }, [{ place, marks, state: advance({ state: {}, marks }) }], {
      now: now(),
      unlessKnown: true,
    })
    count += 1
  }
  return count
}
