/**
 * Who may call which of the admin's own endpoints, besides those of the applications desk (`desk.ts`) and the public API
 * below `/v1`. One without a row here fails.
 */
export const doorRoles = ['anonymous', 'member', 'editor', 'reviewer', 'coordinator', 'admin'] as const
export type DoorRole = (typeof doorRoles)[number]
/** `member`: somebody signed in through another auth collection of the host. */

const nobody: DoorRole[] = []
const coordinators: DoorRole[] = ['coordinator', 'admin']
const editors: DoorRole[] = ['editor', ...coordinators]

const of = (who: readonly DoorRole[], paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, who]))

/** Whoever is let in is told that there is no such thing, or that the empty body will not do; the others 401 or 403. */
export const doors: Record<string, readonly DoorRole[]> = {
  ...of(editors, [
    'get /translation-desk',
    'get /translation-desk/document',
    'get /translation-desk/counts',
    'post /translation-desk/confirm',
    'get /editor/document',
    'get /editor/plans',
    'post /editor/plans/:id/retry',
    'post /editor/plans/:id/drop',
    'post /editor/programmes',
  ]),
  ...of(coordinators, [
    'get /editor/mail',
    'post /editor/mail/release',
    'post /editor/mail-preview',
    'get /editor/mail/:id',
    'post /editor/mail/:id/:act',
    'post /editor/applications/:id/ask',
    'post /editor/applications/:id/checked',
    'get /editor/subscriptions',
    'post /editor/drafts/:id/extend',
    'get /editor/periods/:id/acts',
    'post /editor/periods/:id/acts',
    'post /editor/periods/:id/acts/:event/undo',
    'get /editor/rounds/new',
    'post /editor/rounds/check',
    'post /editor/rounds',
    'get /editor/interviews',
    'get /editor/interviews/options',
    'post /editor/interviews/slots',
    'post /editor/interviews/slots/take-back',
    'post /editor/interviews/invite',
    'post /editor/interviews/book',
    'post /editor/interviews/calendar',
    'post /editor/interviews/several',
    'get /editor/interviews/:id',
    'post /editor/interviews/:id',
    'put /editor/interviews/:id/notes',
    'get /editor/decisions',
    'put /editor/decisions',
    'get /editor/decisions/periods',
    'put /editor/decisions/order',
    'put /editor/decisions/seats',
    'post /editor/decisions/letter',
    'post /editor/decisions/release',
    'post /editor/decisions/end-reserve',
    'post /editor/decisions/next',
    'post /editor/decisions/offers/:id',
    'post /editor/consultations',
    'post /editor/consultations/:id/revoke',
    'get /editor/reports',
    'get /editor/reports/export',
    'get /editor/esf',
    'get /editor/esf/export',
    'post /editor/esf/notices',
    'get /editor/retention',
    'get /editor/retention/waiting',
    'post /editor/retention/confirm',
    'post /editor/rights',
    'post /editor/rights/copy',
    'post /editor/rights/erase',
    'get /groups-builder',
    'post /groups-builder',
    'post /groups-builder/proposals/:id/cancel',
    'post /groups-builder/proposals/:id/apply',
    'get /groups-builder/:id',
    'post /groups-builder/:id/seats',
    'post /groups-builder/:id/rules',
    'post /groups-builder/:id/groups',
    'post /groups-builder/:id/groups/drop',
    'post /groups-builder/:id/undo',
    'post /groups-builder/:id/confirm',
    'post /groups-builder/:id/solve',
    'get /editor/feedback',
    'get /editor/feedback/export',
    'get /editor/groups',
    'get /editor/groups/:id',
    'post /editor/groups/:id/start',
    'post /editor/groups/:id/complete',
    'post /editor/groups/:id/meetings',
    'post /editor/groups/:id/links',
    'post /editor/groups/:id/finished',
    'post /editor/groups/:id/preparations',
    'post /editor/groups/:id/steps',
    'post /editor/group-steps/:id',
    'get /editor/groups/:id/certificates/:application',
    'post /editor/meetings/:id',
  ]),
  /** The pass of a preview is the leave to end it, whoever brings it. */
  'post /jobbuddies/preview/end': nobody,
}

/** Led to the site; everybody else is led to where one signs in. */
export const ledOn: Record<string, readonly DoorRole[]> = { 'get /jobbuddies/preview': editors }

/** Hidden: what is not there and what is none of one's business are told alike. Who reads a file: `uploads/files.test.ts`. */
export const hidden = ['get /editor/applications/:id/files', 'get /editor/files/:id']

/** Payload's own: what somebody may do, told to anybody about themselves. */
export const payloads = ['get /access']
