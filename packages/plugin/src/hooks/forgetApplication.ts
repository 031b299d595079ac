import { idSchema } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { forgetStatement } from '../retention/forget.ts'
import { usersSlug } from '../access/roles.ts'
import { applicationHash } from '../rights/ledger.ts'
import { inTransaction } from './transaction.ts'

/**
 * What hangs on an application goes with it, by the register of fields: history, notes, interviews, messages, links. Its
 * files are swept, because the deletion may yet be taken back.
 */
export const forgetApplication: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const own = idSchema.parse(id)
  await inTransaction(req, sql.raw(forgetStatement({ ids: `array['${own}']::uuid[]`, keepRow: true })))
  await inTransaction(
    req,
    sql`insert into erasures (id, at, scope, hash, counts, by_id, created_at, updated_at)
      values (gen_random_uuid(), now(), 'application', ${applicationHash(own, req.payload.secret)}, '{"applications": 1}',
        ${req.user?.collection === usersSlug ? String(req.user.id) : null}::uuid, now(), now())`,
  )
}
