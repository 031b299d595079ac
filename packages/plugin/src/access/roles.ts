import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** The staff collection. */
export const usersSlug = 'users'

export const staffRoles = ['admin', 'coordinator', 'editor'] as const
export type StaffRole = (typeof staffRoles)[number]

/** All that an account can be. A reviewer is no staff: of everything here they see the desk of the periods given to them, and no more. */
export const accountRoles = [...staffRoles, 'reviewer'] as const
export type AccountRole = (typeof accountRoles)[number]

type MaybeUser = { collection?: string; role?: unknown } | null | undefined

/** The staff role of a request's user, or null: a user of any other auth collection is nobody here. */
export function roleOf(user: unknown): StaffRole | null {
  const candidate = user as MaybeUser
  if (!candidate || candidate.collection !== usersSlug) return null
  return staffRoles.find((role) => role === candidate.role) ?? null
}

/** The same for whoever may enter the admin, reviewers among them. */
export function accountRoleOf(user: unknown): AccountRole | null {
  const candidate = user as MaybeUser
  if (!candidate || candidate.collection !== usersSlug) return null
  return accountRoles.find((role) => role === candidate.role) ?? null
}

const hasRole = (req: PayloadRequest, roles: readonly StaffRole[]): boolean => {
  const role = roleOf(req.user)
  return role !== null && roles.includes(role)
}

export const allow =
  (...roles: StaffRole[]): Access & FieldAccess =>
  ({ req }: { req: PayloadRequest }) =>
    hasRole(req, roles)

export const staff = allow('admin', 'coordinator', 'editor')
export const editors = staff
export const coordinators = allow('admin', 'coordinator')
export const admins = allow('admin')
export const nobody: Access & FieldAccess = () => false

/** `access.admin` of the staff collection: who may enter the admin at all. */
export const entersAdmin = ({ req }: { req: PayloadRequest }): boolean => accountRoleOf(req.user) !== null
