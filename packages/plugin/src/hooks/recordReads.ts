import type { CollectionAfterOperationHook } from 'payload'
import { accountRoleOf } from '../access/roles.ts'
import { recordReadsOf } from '../reading/reads.ts'
import { running } from '../services/services.ts'

type Read = { id?: unknown; docs?: { id?: unknown }[] }

/** Whatever of an application Payload's own pages and API give to a person is recorded: who, which, when. */
export const recordReads: CollectionAfterOperationHook = async ({
  operation,
  req,
  result,
  overrideAccess,
}) => {
  const reading = operation === 'find' || operation === 'findByID'
  const services = running(req.payload)
  if (!reading || overrideAccess || !services || !accountRoleOf(req.user)) return result
  const { id, docs } = (result ?? {}) as Read
  const ids = (docs?.map((doc) => doc.id) ?? [id]).filter((each) => typeof each === 'string')
  await recordReadsOf({
    pool: services.pool,
    applications: ids,
    reader: String(req.user?.id),
    how: operation === 'find' ? 'list' : 'document',
    at: services.clock.now(),
  })
  return result
}
