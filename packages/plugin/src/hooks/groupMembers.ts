import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, FieldAccess } from 'payload'
import { coordinators } from '../access/roles.ts'
import { inTransaction } from './transaction.ts'

/** The stage of a group with people in it follows from what is done to it; that of one that is only noted is set by hand. */
export const keptByHand: FieldAccess = async ({ req, id }) => {
  if (!coordinators({ req })) return false
  if (id === undefined) return true
  const members = await inTransaction(
    req,
    sql`select from group_members where group_id::text = ${String(id)} limit 1`,
  )
  return members.length === 0
}

/** A group that is deleted frees those who were only thought of; with others inside it stays. */
export const forgetPlanned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await inTransaction(req, sql`delete from group_members where group_id = ${id} and state = 'planned'`)
}

/** Whose group is over may be in another one. */
export const releaseMembers: CollectionAfterChangeHook<{ id: string; stage?: string }> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (doc.stage === 'completed' && previousDoc?.stage !== 'completed') {
    await inTransaction(
      req,
      sql`update group_members set holds = null, until = now(), updated_at = now()
          where group_id = ${doc.id} and holds is not null`,
    )
  }
  return doc
}
