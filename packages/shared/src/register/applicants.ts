import type { RegisterEntry } from './types.ts'

const applicant = { whose: 'applicant', basis: 'consent', clock: 'outcome', erase: 'row' } as const
/** What staff wrote of a person. */
const note = { ...applicant, basis: 'interest', clock: 'notes' } as const

/** Tables that hold somebody who applies, or waits for an opening. */
export const applicantEntries: RegisterEntry[] = [
  {
    ...applicant,
    of: 'applications',
    personal: {
      identify: ['reference', 'name'],
      contact: ['email', 'email_key', 'phone', 'locale'],
      choose: [
        ...['answers', 'questions', 'eligible', 'notes', 'stage', 'period_id', 'programme_id', 'industry_id'],
        ...['role', 'arrived_at', 'rels.industries_id'],
      ],
      prove: ['consented_at'],
      guard: ['flagged', 'matter'],
    },
    plain: [],
    bond: { ids: ['id'] },
    address: 'email_key',
  },
  {
    ...applicant,
    of: 'application-drafts',
    clock: 'draft',
    personal: {
      identify: ['name'],
      contact: ['email', 'email_key', 'locale', 'remind', 'reminded_at'],
      resume: [
        ...['data', 'form', 'step', 'begun_at', 'saved_at', 'submitted_at', 'secret_hash', 'carried_to'],
        ...[
          'period_id',
          'programme_id',
          'industry_id',
          'role',
          'extended_until',
          'extended_at',
          'extended_by_id',
        ],
      ],
    },
    plain: ['revision'],
    bond: { ids: ['id'] },
    address: 'email_key',
    hidden: ['secret_hash', 'extended_by_id', 'form'],
  },
  {
    ...applicant,
    of: 'application-events',
    personal: { prove: ['application_id', 'kind', 'at', 'data'] },
    plain: [],
    bond: { ids: ['application_id'] },
  },
  {
    ...applicant,
    of: 'application-links',
    personal: {
      resume: ['application_id', 'draft', 'subscription_id', 'hash', 'purpose', 'used_at', 'revoked_at'],
    },
    plain: [
      'expires_at',
      'consultation_id',
      'log_access_id',
      'group_id',
      'feedback_request_id',
      'follow_up_id',
    ],
    bond: { ids: ['application_id'], texts: ['draft'] },
    hidden: ['hash'],
  },
  {
    ...applicant,
    of: 'uploads',
    clock: 'files',
    personal: {
      choose: ['application_id', 'draft', 'question', 'name', 'digest', 'stored_as'],
      guard: ['scan', 'scan_at'],
    },
    plain: ['kind', 'bytes', 'tries'],
    bond: { ids: ['application_id'], texts: ['draft'] },
  },
  // That there was an interview and a decision is no note: figures and the history need it as long as the application.
  {
    ...applicant,
    basis: 'interest',
    of: 'interviews',
    personal: {
      contact: ['phone', 'mails', 'reminded_at'],
      arrange: [
        'application_id',
        'awaits',
        'slot_id',
        'holds',
        'status',
        'again',
        'changed_at',
        'created_by_id',
      ],
    },
    plain: ['sequence'],
    bond: { ids: ['application_id'], texts: ['awaits'] },
    hidden: ['created_by_id'],
  },
  {
    ...note,
    of: 'interview-notes',
    personal: { choose: ['interview_id', 'staff_id', 'criteria', 'summary', 'outcome'] },
    plain: [],
    bond: { through: { column: 'interview_id', table: 'interviews' } },
    hidden: ['staff_id'],
  },
  {
    ...applicant,
    basis: 'interest',
    of: 'decisions',
    personal: { choose: ['application_id', 'period_id', 'kind', 'rank', 'decided_by_id', 'decided_at'] },
    plain: ['release_id'],
    bond: { ids: ['application_id'] },
    hidden: ['decided_by_id'],
  },
  {
    ...applicant,
    of: 'offers',
    personal: {
      arrange: [
        ...['application_id', 'awaits', 'holds', 'status', 'made_at', 'expires_at', 'answered_at'],
        ...['answered_by_id', 'why', 'replaces_id'],
      ],
    },
    plain: ['period_id', 'seat', 'zone', 'release_id'],
    bond: { ids: ['application_id'], texts: ['awaits'] },
    // That there was one stays for the figures and the log of a seat, and the seat is free.
    erase: {
      clear: {
        application_id: 'null',
        awaits: 'null',
        holds: 'null',
        why: 'null',
        status: `case when status in ('open', 'accepted') then 'dropped' else status end`,
      },
    },
    kept: 'count',
    hidden: ['answered_by_id'],
  },
  {
    ...note,
    of: 'consultation-candidates',
    personal: { choose: ['application_id', 'consultation_id', 'wish', 'comment', 'seen_at', 'said_at'] },
    plain: ['number'],
    bond: { ids: ['application_id'] },
  },
  {
    ...note,
    of: 'application-notes',
    personal: { choose: ['application_id', 'author_id', 'text', 'at'] },
    plain: [],
    bond: { ids: ['application_id'] },
    hidden: ['author_id'],
  },
  {
    ...note,
    of: 'application-tags',
    personal: { choose: ['application_id', 'tag'] },
    plain: [],
    bond: { ids: ['application_id'] },
  },
  {
    ...note,
    of: 'reviews',
    personal: { choose: ['application_id', 'reviewer_id', 'scores', 'total', 'comment', 'at'] },
    plain: [],
    bond: { ids: ['application_id'] },
    hidden: ['reviewer_id'],
  },
  {
    ...applicant,
    of: 'outbox',
    clock: 'mail',
    personal: {
      contact: ['to', 'locale', 'template', 'key', 'data', 'application_id', 'sent_at', 'due_at', 'status'],
      prove: ['fault', 'bounced_at', 'bounce', 'released_at', 'handled_by_id'],
    },
    plain: ['attempts'],
    bond: { ids: ['application_id'] },
    erase: {
      clear: {
        to: `''`,
        data: `'{}'::jsonb`,
        fault: 'null',
        application_id: 'null',
        status: `case when status in ('queued', 'held', 'failed', 'bounced') then 'cancelled' else status end`,
      },
    },
    hidden: ['handled_by_id', 'key'],
  },
  {
    whose: 'subscriber',
    basis: 'consent',
    clock: 'subscription',
    erase: 'row',
    of: 'subscriptions',
    personal: {
      contact: [
        ...['email', 'email_key', 'locale', 'scope', 'programme_id', 'industry_id', 'role'],
        ...['confirmed_at', 'expires_at', 'ended_at'],
      ],
    },
    plain: [],
    address: 'email_key',
  },
  {
    of: 'application-reads',
    whose: 'staff',
    basis: 'interest',
    clock: 'records',
    personal: { guard: ['application_id', 'reader_id', 'how', 'at'] },
    plain: [],
    bond: { ids: ['application_id'] },
    erase: { clear: { application_id: 'null' } },
    kept: 'record',
    hidden: ['reader_id'],
  },
]
