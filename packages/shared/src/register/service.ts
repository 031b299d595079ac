import type { RegisterEntry } from './types.ts'

const nobody = { whose: 'nobody', basis: null, clock: null, erase: 'kept', personal: {} } as const
const staff = { whose: 'staff', basis: 'interest', clock: null, erase: 'kept', kept: 'staff' } as const

/** Tables that hold staff, or nobody. Staff have accounts of their own, which an administrator ends. */
export const serviceEntries: RegisterEntry[] = [
  {
    ...staff,
    of: 'users',
    personal: {
      identify: ['name'],
      account: [
        ...['email', 'role', 'hash', 'salt', 'reset_password_token', 'reset_password_expiration'],
        ...['reset_password_requested_at', 'login_attempts', 'lock_until'],
        ...['sessions.expires_at', 'rels.application_periods_id'],
      ],
    },
    plain: [],
    hidden: ['hash', 'salt', 'reset_password_token'],
  },
  {
    ...nobody,
    of: 'groups',
    plain: ['name', 'programme_id', 'industry_id', 'stage', 'starts_on', 'plan_id'],
  },
  {
    ...nobody,
    of: 'feedback-rounds',
    clock: 'records',
    plain: [
      ...['group_id', 'moment', 'side', 'anonymous', 'questions', 'opens_at', 'closes_at', 'closed_at'],
    ],
  },
  // A meeting is the group's; who was there stands in a table of its own. A note may speak of people: it goes with the records.
  {
    ...staff,
    of: 'meetings',
    clock: 'records',
    personal: {
      arrange: ['note', 'logged_by_id', 'changed_by_id', 'room_host', 'room_wish', 'place', 'link'],
    },
    plain: [
      ...['group_id', 'number', 'kind', 'theme', 'starts_at', 'zone', 'minutes', 'mode', 'state', 'revision'],
      ...['sequence', 'changed_at', 'room', 'logged_at'],
    ],
    bond: { ids: ['logged_by_id'] },
    erase: { clear: { logged_by_id: 'null', note: 'null' } },
    kept: 'record',
    hidden: ['changed_by_id'],
  },
  {
    ...staff,
    of: 'group-events',
    clock: 'records',
    personal: { prove: ['by_id', 'application_id', 'at', 'data'] },
    plain: ['group_id', 'meeting_id', 'kind', 'key'],
    bond: { ids: ['application_id'] },
    erase: { clear: { application_id: 'null' } },
    kept: 'record',
    hidden: ['by_id'],
  },
  // Plans name applications by their ids alone, which say nothing once the application is gone.
  {
    ...staff,
    of: 'group-plans',
    personal: { arrange: ['rules'] },
    plain: ['key', 'programme_id', 'revision', 'rels.application_periods_id'],
    kept: 'record',
  },
  {
    ...staff,
    of: 'group-acts',
    personal: { prove: ['by_id', 'at', 'change', 'undone_at', 'undone_by_id'] },
    plain: ['plan_id', 'kind'],
    kept: 'record',
  },
  {
    ...staff,
    of: 'group-proposals',
    personal: { arrange: ['result', 'by_id', 'at'] },
    plain: [
      ...['plan_id', 'number', 'state', 'solves', 'seed', 'weights', 'hash', 'metrics', 'progress'],
      ...['cancel', 'beat_at', 'fault'],
    ],
    kept: 'record',
  },
  {
    ...staff,
    of: 'interview-slots',
    personal: { arrange: ['created_by_id', 'place', 'link'] },
    plain: ['starts_at', 'ends_at', 'zone', 'buffer', 'published', 'rels.application_periods_id'],
  },
  {
    ...staff,
    of: 'interview-seats',
    personal: { arrange: ['staff_id', 'slot_id', 'from', 'until'] },
    plain: [],
  },
  {
    ...staff,
    of: 'interview-feeds',
    personal: { account: ['staff_id', 'hash', 'locale'] },
    plain: [],
    hidden: ['hash'],
  },
  // Mentors whom staff ask for advice.
  {
    ...staff,
    of: 'consultations',
    clock: 'records',
    personal: {
      contact: ['name', 'email', 'locale'],
      prove: ['created_by_id', 'expires_at', 'revoked_at'],
    },
    plain: ['period_id'],
  },
  {
    ...staff,
    of: 'decision-releases',
    personal: { prove: ['by_id', 'at'] },
    plain: ['figures'],
    kept: 'record',
  },
  { ...nobody, of: 'selections', plain: ['period_id', 'seats'] },
  {
    ...staff,
    of: 'saved-filters',
    personal: { account: ['owner_id', 'name', 'shared', 'query'] },
    plain: [],
  },
  {
    ...staff,
    of: 'application-exports',
    clock: 'records',
    personal: { guard: ['by_id', 'at', 'filter'] },
    plain: ['format', 'columns', 'amount'],
    kept: 'record',
  },
  {
    ...staff,
    of: 'period-events',
    personal: { prove: ['by_id', 'why', 'at'] },
    plain: ['period_id', 'act', 'told', 'before', 'after', 'undoes_id'],
  },
  {
    ...nobody,
    of: 'application-counts',
    plain: ['key', 'period_id', 'programme_id', 'industry_id', 'role', 'outcome', 'amount'],
    kept: 'count',
  },
  {
    ...staff,
    of: 'retention-confirmations',
    personal: { prove: ['by_id', 'at'] },
    plain: ['days', 'figures'],
    kept: 'record',
  },
  // Kept for as long as a backup may bring somebody back; without the secret it says nothing of anybody.
  {
    ...staff,
    of: 'erasures',
    personal: { prove: ['by_id', 'at', 'hash'] },
    plain: ['scope', 'counts'],
    kept: 'record',
  },
  {
    ...nobody,
    of: 'retention-runs',
    plain: ['started_at', 'ended_at', 'days', 'clocks', 'rows', 'failed'],
    kept: 'count',
  },
  {
    ...nobody,
    of: 'report-counts',
    plain: ['key', 'kind', 'period_id', 'programme_id', 'industry_id', 'group_id', 'role', 'steps', 'amount'],
    kept: 'count',
  },
  {
    ...nobody,
    of: 'rate-limits',
    plain: ['count', 'ends_at'],
    personal: { guard: ['key'] },
    whose: 'applicant',
    basis: 'interest',
    clock: 'day',
    erase: 'kept',
    kept: 'record',
  },
  { ...nobody, of: 'period-openings', plain: ['period_id', 'at'] },
  { ...nobody, of: 'payload-migrations', plain: 'content' },
  { ...nobody, of: 'payload-kv', plain: 'content' },
  { ...nobody, of: 'payload-jobs', plain: 'content' },
  {
    ...staff,
    of: 'payload-preferences',
    personal: { account: ['key', 'value', 'rels.users_id'] },
    plain: [],
  },
  {
    ...staff,
    of: 'payload-locked-documents',
    personal: {},
    // A lock lasts while somebody writes, and goes with what it points at.
    plain: 'content',
    erase: 'points',
  },
]
