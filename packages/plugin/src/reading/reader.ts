import type { PayloadRequest } from 'payload'
import { type AccountRole, accountRoleOf } from '../access/roles.ts'

/** Whoever reads applications. */
export type Reader = { id: string; role: AccountRole; coordinates: boolean }

/** Null for everybody whose account does not include applications. */
export function readerOf({ user }: Pick<PayloadRequest, 'user'>): Reader | null {
  const role = accountRoleOf(user)
  if (!user || (role !== 'admin' && role !== 'coordinator' && role !== 'reviewer')) return null
  return { id: String(user.id), role, coordinates: role !== 'reviewer' }
}

/** Values of a statement as they are named in it: `$1`, `$2`, … */
export function values() {
  const list: unknown[] = []
  return { list, put: (value: unknown): string => `$${list.push(value)}` }
}
export type Values = ReturnType<typeof values>

/**
 * The applications (`a`) that somebody may read, as a condition. What is given to a reviewer is looked up in the same
 * statement, so that a period taken away is gone from the next answer on.
 */
export const within = (reader: Reader, { put }: Values): string =>
  reader.coordinates
    ? 'true'
    : `a.period_id in (select given.application_periods_id from users_rels given join users u on u.id = given.parent_id
         where given.path = 'periods' and u.role = 'reviewer' and u.id = ${put(reader.id)})`

/** Is who applied (`a`, of programme `p`) hidden from the reader? Until their own scores are in, where the programme says so. */
export const hidden = (reader: Reader, { put }: Values): string =>
  reader.coordinates
    ? 'false'
    : `(p.blind_review and not exists (select from reviews own where own.application_id = a.id and own.reviewer_id = ${put(reader.id)}))`
