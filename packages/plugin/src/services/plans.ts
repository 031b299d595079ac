import { getTranslation } from '@payloadcms/translations'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { editorWords } from '../translations/editorWords.ts'
import { collectionConfig } from './collectionConfig.ts'
import type { ScheduleFault } from './scheduleFault.ts'
import { scheduleTask } from './schedules.ts'

/** A planned publication as staff see it. */
export type Plan = {
  id: string
  type: 'publish' | 'unpublish'
  /** In one language alone; null = in all. */
  locale: string | null
  /** ISO 8601. */
  at: string
  document: { collection: string; id: string; title: string } | null
  /** Why it did not happen, in the reader's words; null while nothing failed. */
  fault: string | null
  /** It will not be tried again by itself. */
  givenUp: boolean
}

type Row = {
  id: string
  input: { type?: string; locale?: string; doc?: { relationTo: string; value: string } } | null
  at: Date | string
  given_up: boolean
  error: Partial<ScheduleFault> | null
}

/** What a field is called, by its path in the document. */
function labelAt(path: string, fields: readonly FlattenedField[], req: PayloadRequest): string {
  const [name = path, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((each) => each.name === name)
  if (!field) return path
  const label = 'label' in field && field.label ? field.label : field.name
  const own = String(getTranslation(label as Parameters<typeof getTranslation>[0], req.i18n))
  const below = rest.length > 0 && 'flattenedFields' in field ? field.flattenedFields : null
  return below ? `${own} › ${labelAt(rest.join('.'), below, req)}` : own
}

function faultWords({ error, input }: Row, req: PayloadRequest): string | null {
  if (!error) return null
  const words = editorWords(req.i18n.language).plans
  const fields = collectionConfig(req.payload, input?.doc?.relationTo ?? '')?.flattenedFields ?? []
  if (error.code === 'invalid')
    return words.invalid((error.paths ?? []).map((path) => labelAt(path, fields, req)))
  return words[error.code ?? 'fault']
}

async function titlesOf({ rows, req }: { rows: Row[]; req: PayloadRequest }): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const collections = new Set(rows.flatMap(({ input }) => (input?.doc ? [input.doc.relationTo] : [])))
  for (const collection of collections) {
    const config = collectionConfig(req.payload, collection)
    if (!config) continue
    const ids = rows.flatMap(({ input }) => (input?.doc?.relationTo === collection ? [input.doc.value] : []))
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      draft: true,
      depth: 0,
      pagination: false,
      limit: 0,
      overrideAccess: false,
      user: req.user,
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const title = doc[config.admin.useAsTitle ?? 'id']
      titles.set(String(doc.id), typeof title === 'string' ? title : String(doc.id))
    }
  }
  return titles
}

/** Planned publications that wait or failed, the next first: of one document, or at most 50 of all. */
export async function plansOf({
  req,
  document,
}: {
  req: PayloadRequest
  document?: { collection: string; id: string }
}): Promise<Plan[]> {
  const rows = await inTransaction<Row>(
    { payload: req.payload },
    sql`select id, input, coalesce(wait_until, created_at) as at, has_error is true as given_up, error from payload_jobs
        where task_slug = ${scheduleTask} and completed_at is null ${
          document
            ? sql`and input->'doc'->>'value' = ${document.id} and input->'doc'->>'relationTo' = ${document.collection}`
            : sql``
        }
        order by given_up desc, at limit 50`,
  )
  const titles = await titlesOf({ rows, req })
  return rows.map((row) => {
    const { id, input, at } = row
    const doc = input?.doc
    return {
      id,
      type: input?.type === 'unpublish' ? 'unpublish' : 'publish',
      locale: input?.locale ?? null,
      at: new Date(at).toISOString(),
      document: doc
        ? { collection: doc.relationTo, id: doc.value, title: titles.get(doc.value) ?? doc.value }
        : null,
      fault: faultWords(row, req),
      givenUp: row.given_up,
    }
  })
}

/** Has a failed plan tried once more at the next tick. False when there is no such plan. */
export async function retryPlan({ payload, id }: { payload: Payload; id: string }): Promise<boolean> {
  const rows = await inTransaction(
    { payload },
    sql`update payload_jobs set has_error = false, error = null, total_tried = 0, processing = false, updated_at = now()
        where id = ${id}::uuid and task_slug = ${scheduleTask} and has_error and completed_at is null returning 1`,
  )
  return rows.length > 0
}

/** Takes a plan away. False when there is none. */
export async function dropPlan({ payload, id }: { payload: Payload; id: string }): Promise<boolean> {
  const rows = await inTransaction(
    { payload },
    sql`delete from payload_jobs where id = ${id}::uuid and task_slug = ${scheduleTask} and completed_at is null returning 1`,
  )
  return rows.length > 0
}
