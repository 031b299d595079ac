import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/roles.ts'

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** Tables that the service alone reads and writes, in SQL; they are collections so that migrations know them. */
export const ledger = (
  slug: string,
  fields: Field[],
  more: Partial<CollectionConfig> = {},
): CollectionConfig => ({
  slug,
  access: closed,
  versions: false,
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields,
  ...more,
})

// Nobody sees them, so they have no names.
export const unnamed = { label: false } as const
export const text = (name: string, extra: object = {}): Field => ({
  name,
  type: 'text',
  ...unnamed,
  ...extra,
})
export const instant = (name: string, extra: object = {}): Field => ({
  name,
  type: 'date',
  ...unnamed,
  ...extra,
})
export const to = (name: string, relationTo: string, extra: object = {}): Field =>
  ({ name, type: 'relationship', relationTo, index: true, ...unnamed, ...extra }) as Field

/** Mailed links and the sessions that they are exchanged for. Of a token only its SHA-256 is kept. */
export const applicationLinks = () =>
  ledger('application-links', [
    text('hash', { required: true, unique: true }),
    text('purpose', { required: true }),
    to('application', 'applications'),
    /** The id of a draft. */
    text('draft', { index: true }),
    to('subscription', 'subscriptions'),
    to('consultation', 'consultations'),
    to('logAccess', 'log-accesses'),
    to('group', 'groups'),
    to('feedbackRequest', 'feedback-requests'),
    to('followUp', 'follow-ups'),
    instant('expiresAt', { required: true, index: true }),
    instant('usedAt'),
    instant('revokedAt'),
  ])

/** How often something was done within a window, by key. */
export const rateLimits = () =>
  ledger('rate-limits', [
    text('key', { required: true, unique: true }),
    { name: 'count', type: 'number', required: true, ...unnamed },
    instant('endsAt', { required: true, index: true }),
  ])

/** Periods whose opening has been told to those who asked; one row each. */
export const periodOpenings = () =>
  ledger('period-openings', [
    to('period', 'application-periods', { required: true, unique: true }),
    instant('at', { required: true }),
  ])

/** Files that people sent, one for each question of a draft; the bytes lie elsewhere. `draft` is the application's id, too. */
export const uploads = () =>
  ledger(
    'uploads',
    [
      text('draft', { required: true }),
      text('question', { required: true }),
      to('application', 'applications'),
      /** A label, made harmless. */
      text('name', { required: true }),
      text('kind', { required: true }),
      { name: 'bytes', type: 'number', required: true, ...unnamed },
      /** SHA-256 of the content. */
      text('digest', { required: true }),
      text('storedAs', { required: true, unique: true }),
      /** `clean`, `infected`, `unscanned` or `pending`. */
      text('scan', { required: true }),
      /** When it was scanned; of a pending one when it is next. */
      instant('scanAt', { required: true, index: true }),
      { name: 'tries', type: 'number', required: true, defaultValue: 0, ...unnamed },
    ],
    { indexes: [{ fields: ['draft', 'question'], unique: true }] },
  )
