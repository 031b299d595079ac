import { defaultZone, wallTime } from '@jobbuddies/shared'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { slugify } from '../fields/slug.ts'
import { idOf } from './relation.ts'
import { sameTransaction } from './transaction.ts'

type Named = { name?: string; roles?: { key: string; plural?: string }[] }

const read = async (
  req: PayloadRequest,
  collection: 'programmes' | 'industries',
  id: string | null,
): Promise<Named | null> =>
  id
    ? ((await req.payload.findByID({
        collection,
        id,
        locale: 'en',
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req: sameTransaction(req),
      })) as unknown as Named | null)
    : null

/**
 * Gives a period the label that staff see in lists ("Hospitality: Mentees, 2027-03") and, where nobody wrote an address,
 * one made of it.
 */
export const nameItself: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const period = { ...originalDoc, ...data }
  const programme = await read(req, 'programmes', idOf(period.programme))
  const industry = await read(req, 'industries', idOf(period.industry))
  const role = programme?.roles?.find(({ key }) => key === period.role)?.plural ?? period.role
  const month = wallTime({ instant: new Date(period.opensAt), zone: period.zone ?? defaultZone }).slice(0, 7)
  const label = `${industry?.name ?? programme?.name ?? ''}: ${role}, ${month}`
  return { ...data, label, slug: data.slug || originalDoc?.slug || slugify(label) }
}
