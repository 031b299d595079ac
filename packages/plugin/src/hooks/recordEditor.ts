import type { CollectionBeforeChangeHook } from 'payload'
import { roleOf } from '../access/roles.ts'

/** Who saved; the versions keep one per save. */
export const recordEditor: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  updatedBy: roleOf(req.user) ? req.user?.id : null,
})
