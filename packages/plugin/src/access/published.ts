import type { Access, RequestContext } from 'payload'
import { roleOf } from './roles.ts'

/**
 * Marks a Local API read made for the public. A symbol, so that no request can carry it: Payload fills `req.context`
 * from code only.
 */
const publicRead = Symbol('jobbuddies.publicRead')

/** The context of such a read. The key with a name means nothing, but without one Payload drops the context on relations. */
export const publicContext: RequestContext = { [publicRead]: true, jobbuddies: 'public read' }

/** Marks a Local API read made for somebody with a pass: what the public sees, and drafts. */
const draftRead = Symbol('jobbuddies.draftRead')
export const draftContext: RequestContext = { ...publicContext, [draftRead]: true }

const isMarked = (context: object | undefined, mark: symbol) =>
  (context as Record<symbol, unknown> | undefined)?.[mark] === true
/** Is this a read that the public API makes? */
export const isPublicRead = (context: object | undefined) => isMarked(context, publicRead)
const isDraftRead = (context: object | undefined) => isMarked(context, draftRead)

/** Staff and passes read everything, the public API reads what is published, anyone else nothing. */
export const publishedOrStaff: Access = ({ req }) => {
  if (roleOf(req.user) || isDraftRead(req.context)) return true
  return isPublicRead(req.context) ? { _status: { equals: 'published' } } : false
}

/** For pictures: the file itself is for anyone who has its address, the document for staff and the public API. */
export const publicFile: Access = ({ req, isReadingStaticFile }) =>
  isReadingStaticFile === true || roleOf(req.user) !== null || isPublicRead(req.context)

/** For what has no drafts: staff and the public API. */
export const publicOrStaff: Access = ({ req }) => roleOf(req.user) !== null || isPublicRead(req.context)

/** Periods say themselves whether they are out. */
export const releasedOrStaff: Access = ({ req }) => {
  if (roleOf(req.user) || isDraftRead(req.context)) return true
  return isPublicRead(req.context) ? { published: { equals: true } } : false
}
