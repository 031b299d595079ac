import type { Access, Payload } from 'payload'
import { roleOf, usersSlug } from './roles.ts'

/** Staff, or whoever else the host lets into its admin. */
const entersSomeAdmin: Access = ({ req }) => {
  if (req.user?.collection === usersSlug) return roleOf(req.user) !== null
  return Boolean(req.user) && req.user?.collection === req.payload.config.admin.user
}

/** Payload's own list of who edits what is open to every user of every auth collection, and has no option to say otherwise. */
export function closeLockedDocuments(payload: Payload): void {
  const config = payload.collections['payload-locked-documents']?.config
  if (!config) return
  const rules = {
    create: entersSomeAdmin,
    read: entersSomeAdmin,
    update: entersSomeAdmin,
    delete: entersSomeAdmin,
  }
  config.access = { ...config.access, ...rules }
}
