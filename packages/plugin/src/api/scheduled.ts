import type { Payload } from 'payload'

/** What will happen to a document by itself. */
export type Scheduled = { id: string; type: 'publish' | 'unpublish'; at: Date }

type Job = {
  waitUntil?: string | null
  input?: { type?: string; doc?: { relationTo?: string; value?: unknown } } | null
}

/** Publications that staff scheduled for an instant up to `at` and that have not happened: the last word for each document. */
export async function scheduledBy({
  payload,
  collection,
  at,
}: {
  payload: Payload
  collection: string
  at: Date
}): Promise<Scheduled[]> {
  if (!payload.collections['payload-jobs']) return []
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    overrideAccess: true,
    depth: 0,
    pagination: false,
    limit: 0,
    sort: 'waitUntil',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { waitUntil: { less_than_equal: at.toISOString() } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  const last = new Map<string, Scheduled>()
  for (const { input, waitUntil } of docs as unknown as Job[]) {
    if (input?.doc?.relationTo !== collection || !waitUntil) continue
    const id = String(input.doc.value)
    last.set(id, { id, type: input.type === 'unpublish' ? 'unpublish' : 'publish', at: new Date(waitUntil) })
  }
  return [...last.values()]
}
