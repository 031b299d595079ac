import { defaultZone, readEdge } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { extendDraft } from '../services/extendDraft.ts'
import { answer, forCoordinators, idOf } from './staff.ts'

/**
 * `POST /api/editor/drafts/{id}/extend` `{ until }`: more time for one person. `until` is an instant (ISO 8601), or a day
 * (`2027-05-31`), which means its end; null takes it back.
 */
const extend = forCoordinators(async ({ req, services: { pool, options }, by, now }) => {
  const id = idOf(req)
  const asked = (await req.json?.().catch(() => null)) as { until?: unknown } | null
  const written = asked?.until ?? null
  if (!id || (written !== null && typeof written !== 'string')) return answer(422)
  const read =
    written === null ? null : readEdge({ written, zone: options.zone || defaultZone, kind: 'closing' })
  if (read && !read.ok) return answer(422)
  const done = await extendDraft({
    pool,
    id,
    until: read ? read.instant : null,
    by,
    now,
  })
  return answer(done ? 200 : 404)
})

export const draftEndpoints = (): Endpoint[] => [
  { method: 'post', path: '/editor/drafts/:id/extend', handler: extend },
]
