import type { Field } from 'payload'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

const count = (name: string, defaultValue?: number): Field => ({
  name,
  type: 'number',
  required: true,
  ...(defaultValue === undefined ? {} : { defaultValue }),
  ...unnamed,
})

/** What a group meets for: planned from its programme's model, moved, held and logged by services/running alone. */
export const meetings = () =>
  ledger('meetings', [
    to('group', 'groups', { required: true }),
    /** Its place in the plan, from 1. */
    count('number'),
    /** `MeetingKind` of shared. */
    text('kind', { required: true, defaultValue: 'meeting' }),
    /** In the languages that the model has: `Partial<Localized>`. */
    { name: 'theme', type: 'json', ...unnamed },
    /** Empty while the group has not agreed on it. */
    instant('startsAt', { index: true }),
    text('zone', { required: true }),
    count('minutes'),
    text('mode', { required: true }),
    text('place'),
    text('link'),
    /** `MeetingState` of shared. */
    text('state', { required: true, index: true, defaultValue: 'planned' }),
    /** Counts changes of every kind: an act on an older one is refused. */
    count('revision', 0),
    /** Counts changes of time and place: calendars replace what they have. */
    count('sequence', 0),
    instant('changedAt', { required: true }),
    to('changedBy', 'users'),
    /** `RoomState` of shared; empty while nobody has asked. */
    text('room'),
    text('roomHost'),
    { name: 'roomWish', type: 'textarea', ...unnamed },
    /** What whoever logged it says of it. */
    { name: 'note', type: 'textarea', ...unnamed },
    instant('loggedAt'),
    /** Whoever leads the group and logged it by link; empty when staff did. */
    to('loggedBy', 'applications'),
  ])

/** Who was at a meeting, and who was not. */
export const meetingAttendances = () =>
  ledger(
    'meeting-attendances',
    [
      to('meeting', 'meetings', { required: true }),
      to('application', 'applications', { required: true }),
      { name: 'present', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    ],
    { indexes: [{ fields: ['meeting', 'application'], unique: true }] },
  )

/** Who leads a group and may log its meetings by link; of the links themselves see `application-links`. */
export const logAccesses = () =>
  ledger(
    'log-accesses',
    [
      to('group', 'groups', { required: true }),
      to('application', 'applications', { required: true }),
      instant('expiresAt', { required: true }),
      instant('revokedAt'),
      to('createdBy', 'users'),
    ],
    { indexes: [{ fields: ['group', 'application'], unique: true }] },
  )

/** What was done to a running group and its meetings: who, when, what. Altered by nobody. */
export const groupEvents = () =>
  ledger('group-events', [
    to('group', 'groups', { required: true }),
    to('meeting', 'meetings'),
    text('kind', { required: true }),
    /** Chosen by whoever wrote a log, so that a repeat is known. */
    text('key', { unique: true }),
    instant('at', { required: true, index: true }),
    to('by', 'users'),
    /** Whoever leads the group and did it by link. */
    to('application', 'applications'),
    { name: 'data', type: 'json', ...unnamed },
  ])
