import { ledger, text, to, unnamed } from './ledgers.ts'

/** How far people came who are erased by now: numbers alone, so that the figures of a cohort outlive its people. */
export const reportCounts = () =>
  ledger('report-counts', [
    text('key', { required: true, unique: true }),
    /** `application`: one for each; `member`: one for each group that somebody was in. */
    text('kind', { required: true }),
    to('period', 'application-periods'),
    to('programme', 'programmes'),
    to('industry', 'industries'),
    to('group', 'groups'),
    text('role', { required: true }),
    /** Those of `reportSteps` that were reached, separated by spaces. */
    text('steps', { required: true }),
    { name: 'amount', type: 'number', required: true, defaultValue: 0, ...unnamed },
  ])
