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
  redirects: { create: staff, read: staff, update: staff, delete: staff },
  'translation-states': { create: nobody, read: staff, update: nobody, delete: nobody },
  media: { create: staff, read: staff, update: staff, delete: staff },
  'application-periods': {
    create: coordinators,
    read: staff,
    update: coordinators,
    delete: coordinators,
    versions: staff,
  },
  rounds: { create: coordinators, read: staff, update: coordinators, delete: coordinators },
  'period-events': { create: nobody, read: coordinators, update: nobody, delete: nobody },
  'question-sets': {
    create: coordinators,
    read: staff,
    update: coordinators,
    delete: coordinators,
    versions: staff,
  },
  applications: { create: nobody, read: coordinators, update: coordinators, delete: admins },
  'application-drafts': { create: nobody, read: coordinators, update: nobody, delete: admins },
  'application-events': { create: nobody, read: coordinators, update: nobody, delete: nobody },
  outbox: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  'mail-templates': {
    create: coordinators,
    read: coordinators,
    update: coordinators,
    delete: coordinators,
    versions: coordinators,
  },
  subscriptions: { create: nobody, read: coordinators, update: nobody, delete: coordinators },
  'application-links': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'period-openings': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'application-notes': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'application-tags': { create: nobody, read: nobody, update: nobody, delete: nobody },
  reviews: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'saved-filters': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'application-reads': { create: nobody, read: admins, update: nobody, delete: nobody },
  'application-exports': { create: nobody, read: admins, update: nobody, delete: nobody },
  uploads: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'application-counts': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'retention-confirmations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  erasures: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'retention-runs': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'report-counts': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'rate-limits': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'interview-slots': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'interview-seats': { create: nobody, read: nobody, update: nobody, delete: nobody },
  interviews: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'interview-notes': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'interview-feeds': { create: nobody, read: nobody, update: nobody, delete: nobody },
  selections: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'decision-releases': { create: nobody, read: nobody, update: nobody, delete: nobody },
  decisions: { create: nobody, read: nobody, update: nobody, delete: nobody },
  consultations: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'consultation-candidates': { create: nobody, read: nobody, update: nobody, delete: nobody },
  offers: { create: nobody, read: nobody, update: nobody, delete: nobody },
  groups: { create: coordinators, read: coordinators, update: coordinators, delete: coordinators },
  'group-members': { create: nobody, read: coordinators, update: nobody, delete: nobody },
  'group-plans': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'group-acts': { create: nobody, read: nobody, update: nobody, delete: nobody },
  meetings: { create: nobody, read: nobody, update: nobody, delete: nobody },
  'meeting-attendances': { create: nobody, read: nobody, update: nobody, delete: nobody },
  preparations: { create: nobody, read: nobody, update: nobody, delete: nobody },
  materials: content,
  'group-steps': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'log-accesses': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'feedback-rounds': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'feedback-requests': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'feedback-answers': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'esf-notices': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'follow-ups': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'group-events': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'group-proposals': { create: nobody, read: nobody, update: nobody, delete: nobody },
  /** Somebody else's account. */
  users: { create: admins, read: admins, update: admins, delete: admins },
}

export const globals: Record<string, Rules> = {
  'site-settings': { read: staff, update: staff, versions: staff },
  'mail-settings': { read: coordinators, update: coordinators },
  'retention-settings': { read: coordinators, update: coordinators },
}

/** Payload's own collections: what a signed-in person may list. Nothing of other people, and nothing for members. */
export const internals: Record<string, Rules> = {
  'payload-jobs': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-kv': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-migrations': { create: nobody, read: nobody, update: nobody, delete: nobody },
  'payload-preferences': { read: nobody, update: nobody, delete: nobody },
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
}
