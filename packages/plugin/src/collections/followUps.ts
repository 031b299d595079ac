import { instant, ledger, text, to, unnamed } from './ledgers.ts'

/** What somebody is asked once their programme is over, one row for each time, with their answer. */
export const followUps = () =>
  ledger(
    'follow-ups',
    [
      to('application', 'applications', { required: true }),
      /** The last that the person was in. */
      to('group', 'groups'),
      /** Since the end, as the programme's plan said when it was asked. */
      { name: 'months', type: 'number', required: true, ...unnamed },
      instant('opensAt', { required: true }),
      instant('closesAt', { required: true, index: true }),
      /** `FollowUpAnswer` of shared. */
      text('answer'),
      instant('answeredAt'),
      /** The person wants to be asked nothing of the kind any more. */
      { name: 'stopped', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    ],
    { indexes: [{ fields: ['application', 'months'], unique: true }] },
  )
