import type { Field } from 'payload'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

const number = (name: string): Field => ({ name, type: 'number', required: true, ...unnamed })

/** A mentor who was asked about some candidates of one period, by a personal link. */
export const consultations = () =>
  ledger('consultations', [
    to('period', 'application-periods', { required: true }),
    text('name', { required: true }),
    text('email', { required: true }),
    text('locale', { required: true }),
    instant('expiresAt', { required: true }),
    instant('revokedAt'),
    to('createdBy', 'users'),
  ])

/** One candidate of a consultation: what the mentor said, and when it was seen for the first time. */
export const consultationCandidates = () =>
  ledger(
    'consultation-candidates',
    [
      to('consultation', 'consultations', { required: true }),
      to('application', 'applications', { required: true }),
      number('number'),
      text('wish'),
      { name: 'comment', type: 'textarea', ...unnamed },
      instant('seenAt'),
      instant('saidAt'),
    ],
    { indexes: [{ fields: ['consultation', 'application'], unique: true }] },
  )
