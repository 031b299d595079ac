import { periodTimes, windowsOverlap } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeChangeHook, ValidationError, type Where } from 'payload'
import { edgeWords } from '../translations/edgeWords.ts'
import { idOf } from './relation.ts'
import { inTransaction, sameTransaction } from './transaction.ts'

type PeriodDoc = {
  id?: string
  title?: string
  label?: string
  programme: unknown
  industry?: unknown
  role: string
} & Parameters<typeof periodTimes>[0]

/** Held until the transaction ends by whoever changes when periods of one programme, industry and role are open. */
export const periodLock = ({
  programme,
  industry,
  role,
}: {
  programme: string | null
  industry: string | null
  role: string
}): Parameters<typeof inTransaction>[1] => {
  const key = `jobbuddies.period:${programme}:${industry}:${role}`
  return sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`
}

/** One programme, industry and role has one window at a time. A lock makes two coordinators saving at once take turns. */
export const refuseOverlap: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const period = { ...originalDoc, ...data } as PeriodDoc
  const programme = idOf(period.programme)
  const industry = idOf(period.industry)
  await inTransaction(req, periodLock({ programme, industry, role: period.role }))

  const where: Where = {
    and: [
      { programme: { equals: programme } },
      industry ? { industry: { equals: industry } } : { industry: { exists: false } },
      { role: { equals: period.role } },
      ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'application-periods',
    where,
    depth: 0,
    limit: 1000,
    pagination: false,
    overrideAccess: true,
    req: sameTransaction(req),
  })
  const rival = (docs as unknown as PeriodDoc[]).find((other) =>
    windowsOverlap(periodTimes(other), periodTimes(period)),
  )
  if (rival) {
    const message = edgeWords(req.i18n.language).overlap(rival.title || rival.label || String(rival.id))
    throw new ValidationError(
      { collection: 'application-periods', errors: [{ path: 'opensAt', message }], req },
      req.t,
    )
  }
  return data
}
