import { defaultZone, isZone, wallTime } from '@jobbuddies/shared'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { longestSlug, slugify } from '../fields/slug.ts'
import { idOf } from './relation.ts'
import { sameTransaction } from './transaction.ts'

type Named = { name?: string; roles?: { key: string; plural?: string }[] }

const read = async (
  req: PayloadRequest,
  collection: 'programmes' | 'industries',
  id: string | null,
): Promise<Named | null> => {
  if (!id) return null
  const options = { depth: 0, disableErrors: true, overrideAccess: true, req: sameTransaction(req) } as const
  return (await req.payload.findByID({ collection, id, locale: 'en', ...options })) as unknown as Named | null
}

/** The address made of a text, numbered when another period of this language has it already. */
async function freeSlug({
  text,
  id,
  req,
}: {
  text: string
  id: string | undefined
  req: PayloadRequest
}): Promise<string> {
  const base = slugify(text)
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base.slice(0, longestSlug - 5)}-${number}`
    const { totalDocs } = await req.payload.count({
      collection: 'application-periods',
      where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      locale: (req.locale ?? 'en') as 'en',
      overrideAccess: true,
      req: sameTransaction(req),
    })
    if (totalDocs === 0) return slug
  }
}

/**
 * Gives a period the label that staff see in lists ("Hospitality: Mentees, 2027-03") and, where nobody wrote an address,
 * one made of its title or that label.
 */
export const nameItself: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const period = { ...originalDoc, ...data }
  const zone = String(period.zone ?? defaultZone)
  const opensAt = new Date(period.opensAt)
  // Validation comes after this and says what is wrong.
  if (Number.isNaN(opensAt.getTime()) || !isZone(zone)) return data
  const programme = await read(req, 'programmes', idOf(period.programme))
  const industry = await read(req, 'industries', idOf(period.industry))
  const role = programme?.roles?.find(({ key }) => key === period.role)?.plural ?? period.role
  const month = wallTime({ instant: opensAt, zone }).slice(0, 7)
  const label = `${industry?.name ?? programme?.name ?? ''}: ${role}, ${month}`
  const slug =
    data.slug ||
    originalDoc?.slug ||
    (await freeSlug({ text: period.title || label, id: originalDoc?.id, req }))
  return { ...data, label, slug }
}
