import { sameTimes, periodTimes } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import { type CollectionBeforeChangeHook, type FieldAccess, ValidationError } from 'payload'
import { coordinators } from '../access/roles.ts'
import { timesOfRow } from '../acts/rows.ts'
import { edgeWords } from '../translations/edgeWords.ts'
import { inTransaction } from './transaction.ts'

/** The end and the stops of a period that is out are changed by acts alone, which guard, record and tell. */
export const beforePublishing: FieldAccess = ({ doc, req }) =>
  coordinators({ req }) === true && (doc as { published?: boolean } | undefined)?.published !== true

/**
 * Payload writes whole rows: a save that had read the period before an act was done would undo it. After the lock of
 * `refuseOverlap`, which acts take too, the stored edges are still those that were read, or the save is refused.
 */
export const keepActs: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const [row] = await inTransaction<Parameters<typeof timesOfRow>[0]>(
    req,
    sql`select published, opens_at, closes_at, paused_at, closed_at from application_periods
        where id = ${String(originalDoc.id)} for update`,
  )
  if (!row || sameTimes(timesOfRow(row), periodTimes(originalDoc as Parameters<typeof periodTimes>[0])))
    return data
  const message = edgeWords(req.i18n.language).changedMeanwhile
  throw new ValidationError(
    { collection: 'application-periods', errors: [{ path: 'opensAt', message }], req },
    req.t,
  )
}
