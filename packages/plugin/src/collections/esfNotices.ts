import { instant, ledger, text, to } from './ledgers.ts'

/** That somebody has told the authority that they begin or have ended, and who noted it. What was told stands nowhere here. */
export const esfNotices = () =>
  ledger('esf-notices', [
    to('application', 'applications', { required: true }),
    /** `EsfNotice` of shared. */
    text('kind', { required: true }),
    /** Application and kind, while it counts: there is one at a time. */
    text('holds', { unique: true }),
    instant('at', { required: true }),
    to('by', 'users'),
    instant('undoneAt'),
    to('undoneBy', 'users'),
  ])
