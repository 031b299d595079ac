/** Who may call what of the applications desk. An endpoint of it without a row here fails. */
export const deskRoles = [
  'anonymous',
  'member',
  'editor',
  'stranger',
  'reviewer',
  'coordinator',
  'admin',
] as const
export type DeskRole = (typeof deskRoles)[number]
/** `reviewer` has the period of the application, `stranger` is a reviewer of another one. */

const coordinators: DeskRole[] = ['coordinator', 'admin']
const readers: DeskRole[] = ['reviewer', ...coordinators]
const anyReader: DeskRole[] = ['stranger', ...readers]
const application = '01890000-0000-7000-8000-000000000000'

type Row = { who: readonly DeskRole[]; body?: object }

/** `:id` is an application of the reviewer's period. */
export const deskRoutes: Record<string, Row> = {
  'get /applications-desk': { who: anyReader },
  'get /applications-desk/options': { who: anyReader },
  'get /applications-desk/:id': { who: readers },
  'post /applications-desk/:id/move': { who: coordinators, body: { from: 'submitted', to: 'reading' } },
  'post /applications-desk/:id/notes': { who: readers, body: { text: 'A note.' } },
  'post /applications-desk/:id/tags': { who: coordinators, body: { tag: 'Canary', on: true } },
  'post /applications-desk/:id/review': { who: readers, body: { scores: {} } },
  'post /applications-desk/bulk': {
    who: coordinators,
    body: { act: { kind: 'move', to: 'reading' }, items: [{ id: application, stage: 'submitted' }] },
  },
  'post /applications-desk/bulk/preview': {
    who: coordinators,
    body: { act: { kind: 'move', to: 'reading' }, items: [{ id: application, stage: 'submitted' }] },
  },
  'post /applications-desk/export': {
    who: coordinators,
    body: { format: 'csv', columns: ['reference'], query: {} },
  },
  'post /applications-desk/filters': { who: anyReader, body: { name: 'Mine', query: '', shared: false } },
  /** Somebody else's filter is nobody's. */
  'delete /applications-desk/filters/:id': { who: [] },
}
