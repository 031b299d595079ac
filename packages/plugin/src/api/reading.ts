import type { Payload, Where } from 'payload'
import { draftContext, publicContext } from '../access/published.ts'
import { scheduledBy, type Scheduled } from './scheduled.ts'
import type { Doc } from './shapes.ts'

export type Slug =
  | 'programmes'
  | 'industries'
  | 'application-periods'
  | 'question-sets'
  | 'faqs'
  | 'people'
  | 'partners'
  | 'news'
  | 'pages'
  | 'redirects'
  | 'media'

/** What is read: what the public sees, the newest saved version of everything, or what will be out at an instant. */
export type Reading = { drafts: boolean; at: Date | null }

export const publicReading: Reading = { drafts: false, at: null }

const everyLanguage = { overrideAccess: false, locale: 'all', depth: 0 } as const

/** Never with a user: access rules decide by the context alone. Every language at once, relations as ids. */
export const queryOf = ({ drafts }: Reading) =>
  drafts
    ? ({ ...everyLanguage, context: { ...draftContext }, draft: true } as const)
    : ({ ...everyLanguage, context: { ...publicContext }, draft: false } as const)

type Query = { payload: Payload; reading: Reading; collection: Slug; sort?: string; where?: Where }

async function find({ payload, reading, collection, sort, where }: Query): Promise<Doc[]> {
  const { docs } = await payload.find({
    ...queryOf(reading),
    collection,
    pagination: false,
    limit: 0,
    ...(sort ? { sort } : {}),
    ...(where ? { where } : {}),
  })
  return docs as unknown as Doc[]
}

/** Every document, in order. */
export async function findAll(query: Query): Promise<Doc[]> {
  const { payload, reading, collection, sort, where } = query
  if (reading.drafts || !reading.at) return find(query)
  const scheduled = await scheduledBy({ payload, collection, at: reading.at })
  const docs = await find(query)
  if (scheduled.length === 0) return docs
  const coming = scheduled.filter(({ type }) => type === 'publish').map(({ id }) => id)
  const among: Where = { id: { in: coming } }
  const saved = await find({
    ...query,
    reading: { drafts: true, at: null },
    where: where ? { and: [where, among] } : among,
  })
  return sorted({ docs: merged({ docs, saved, scheduled }), sort })
}

/** What is out once everything that was scheduled has happened. */
function merged({ docs, saved, scheduled }: { docs: Doc[]; saved: Doc[]; scheduled: Scheduled[] }): Doc[] {
  const gone = new Set(scheduled.map(({ id }) => id))
  const published = saved.map((doc) => ({
    ...doc,
    // Publishing dates what has no date yet.
    publishedAt: doc.publishedAt ?? scheduled.find(({ id }) => id === doc.id)?.at.toISOString(),
  }))
  return [...docs.filter(({ id }) => !gone.has(id)), ...published]
}

function sorted({ docs, sort }: { docs: Doc[]; sort?: string }): Doc[] {
  if (!sort) return docs
  const name = sort.replace(/^-/, '')
  const direction = sort.startsWith('-') ? -1 : 1
  const compare = (a: Doc, b: Doc) => {
    const [x, y] = [a[name] as string | number, b[name] as string | number]
    return x === y ? 0 : x < y ? -direction : direction
  }
  return docs.toSorted(compare)
}
