/**
 * Who may do what over Payload's own REST API: the one list that the generated tests compare with.
 * A collection or global of the plugin without a row here fails.
 */
export const roles = ['anonymous', 'member', 'editor', 'coordinator', 'admin'] as const
export type Role = (typeof roles)[number]
/** `member`: somebody signed in through another auth collection of the host. */

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'versions'
export type Rules = Partial<Record<Operation, readonly Role[]>>

const nobody: Role[] = []
const admins: Role[] = ['admin']
const coordinators: Role[] = ['coordinator', 'admin']
const staff: Role[] = ['editor', 'coordinator', 'admin']

const content: Rules = { create: staff, read: staff, update: staff, delete: staff, versions: staff }

export const collections: Record<string, Rules> = {
  programmes: content,
  industries: content,
  news: content,
  pages: content,
  faqs: content,
  people: content,
  partners: content,
  media: { create: staff, read: staff, update: staff, delete: staff },
  'application-periods': {
    create: coordinators,
    read: staff,
    update: coordinators,
    delete: coordinators,
    versions: staff,
  },
  applications: { create: nobody, read: coordinators, update: coordinators, delete: admins },
  'application-events': { create: nobody, read: coordinators, update: nobody, delete: nobody },
  outbox: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  groups: { create: coordinators, read: coordinators, update: coordinators, delete: coordinators },
  /** Somebody else's account. */
  users: { create: admins, read: admins, update: admins, delete: admins },
}

export const globals: Record<string, Rules> = {
  'site-settings': { read: staff, update: staff, versions: staff },
}

/** Payload's own collections: what a signed-in person may list. Nothing of other people, and nothing for members. */
export const internals: Record<string, Rules> = {
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-preferences': { read: nobody, update: nobody, delete: nobody },
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
}
