import { instant, ledger, text, to, unnamed } from './ledgers.ts'

/** What coordinators plan together: the groups of a programme out of the applications of some periods. */
export const groupPlans = () =>
  ledger('group-plans', [
    /** The programme and the periods, in order: the same choice is the same plan. */
    text('key', { required: true, unique: true }),
    to('programme', 'programmes'),
    to('periods', 'application-periods', { hasMany: true }),
    /** `PlanRule[]` of shared. */
    { name: 'rules', type: 'json', required: true, ...unnamed },
    /** Counts acts: a screen that shows an older one is behind. */
    { name: 'revision', type: 'number', required: true, defaultValue: 0, ...unnamed },
  ])

/** What was done to a plan, as it can be taken back. */
export const groupActs = () =>
  ledger('group-acts', [
    to('plan', 'group-plans', { required: true }),
    text('kind', { required: true }),
    instant('at', { required: true }),
    to('by', 'users'),
    /** `PlanChange` of services/groups/journal.ts. */
    { name: 'change', type: 'json', required: true, ...unnamed },
    instant('undoneAt'),
    to('undoneBy', 'users'),
  ])

/** Groups that the solver proposed for a plan, or is about to; nothing of them counts before it is applied. */
export const groupProposals = () =>
  ledger('group-proposals', [
    to('plan', 'group-plans', { required: true }),
    { name: 'number', type: 'number', required: true, ...unnamed },
    /** `solving`, then `draft`, `applied`, `cancelled` or `failed`. */
    text('state', { required: true, index: true }),
    /** The plan, while it is solved: one search at a time. */
    text('solves', { unique: true }),
    { name: 'seed', type: 'number', required: true, ...unnamed },
    { name: 'weights', type: 'json', required: true, ...unnamed },
    /** SHA-256 of what was asked, people and rules included. */
    text('hash', { required: true }),
    /** `Proposal` of shared. */
    { name: 'result', type: 'json', ...unnamed },
    /** Figures beside it: those of groups made one by one, seconds, memory. */
    { name: 'metrics', type: 'json', ...unnamed },
    { name: 'progress', type: 'json', ...unnamed },
    /** Somebody wants it to end. */
    { name: 'cancel', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    instant('beatAt', { required: true }),
    text('fault'),
    instant('at', { required: true }),
    to('by', 'users'),
  ])
