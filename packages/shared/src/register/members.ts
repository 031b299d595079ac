import type { RegisterEntry } from './types.ts'

const applicant = { whose: 'applicant', basis: 'consent', clock: 'outcome', erase: 'row' } as const

/** Tables that hold somebody who is or was in a group. */
export const memberEntries: RegisterEntry[] = [
  {
    ...applicant,
    of: 'group-members',
    personal: {
      arrange: [
        'application_id',
        'group_id',
        'role',
        'state',
        'since',
        'until',
        'by_id',
        'holds',
        'finished',
      ],
    },
    plain: ['pinned', 'seat'],
    bond: { ids: ['application_id'] },
    hidden: ['by_id'],
  },
  {
    ...applicant,
    of: 'preparations',
    personal: {
      prove: [
        ...[
          'application_id',
          'kind',
          'part',
          'name',
          'wording',
          'done_on',
          'hours',
          'at',
          'by_id',
          'by_link',
        ],
      ],
    },
    plain: [],
    bond: { ids: ['application_id'] },
    hidden: ['by_id', 'part'],
  },
  // Those of a group hang on nobody, so nobody's leaving ends them.
  {
    ...applicant,
    of: 'group-steps',
    personal: {
      arrange: [
        ...['application_id', 'group_id', 'kind', 'part', 'title', 'on', 'partner_id', 'state', 'outcome'],
        ...['changed_at', 'changed_by_id'],
      ],
    },
    plain: ['revision'],
    bond: { ids: ['application_id'] },
    hidden: ['changed_by_id', 'part'],
  },
  {
    ...applicant,
    of: 'log-accesses',
    personal: { arrange: ['application_id', 'group_id', 'created_by_id'] },
    plain: ['expires_at', 'revoked_at'],
    bond: { ids: ['application_id'] },
    hidden: ['created_by_id'],
  },
  {
    ...applicant,
    of: 'feedback-requests',
    personal: { arrange: ['application_id', 'round_id', 'answered'], prove: ['sent_key'] },
    plain: [],
    bond: { ids: ['application_id'] },
    hidden: ['sent_key'],
  },
  // Anonymous ones hang on nobody, so nobody's leaving ends them.
  {
    ...applicant,
    of: 'feedback-answers',
    personal: { arrange: ['application_id', 'answers'] },
    plain: ['round_id'],
    bond: { ids: ['application_id'] },
  },
  {
    ...applicant,
    of: 'follow-ups',
    personal: {
      arrange: ['application_id', 'opens_at', 'closes_at', 'stopped'],
      prove: ['group_id', 'months', 'answer', 'answered_at'],
    },
    plain: [],
    bond: { ids: ['application_id'] },
  },
  // That a notice was given, never what was told in it.
  {
    ...applicant,
    basis: 'interest',
    of: 'esf-notices',
    personal: { prove: ['application_id', 'kind', 'at', 'by_id', 'undone_at', 'undone_by_id', 'holds'] },
    plain: [],
    bond: { ids: ['application_id'] },
    hidden: ['by_id', 'undone_by_id'],
  },
  {
    ...applicant,
    of: 'meeting-attendances',
    personal: { arrange: ['application_id', 'meeting_id', 'present'] },
    plain: [],
    bond: { ids: ['application_id'] },
  },
]
