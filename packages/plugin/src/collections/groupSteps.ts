import { instant, ledger, text, to, unnamed } from './ledgers.ts'

/** What people did before a group begins, as their programme asks: trainings and agreements. Written by services/running alone. */
export const preparations = () =>
  ledger(
    'preparations',
    [
      to('application', 'applications', { required: true }),
      /** `PreparationKind` of shared. */
      text('kind', { required: true }),
      /** Which one of the programme's: the id of its row there. */
      text('part', { required: true }),
      /** What it was called and said when it was done, in the languages that it had: `Partial<Localized>`. */
      { name: 'name', type: 'json', ...unnamed },
      { name: 'wording', type: 'json', ...unnamed },
      /** The day on which it was done, as midnight UTC. */
      instant('doneOn', { required: true }),
      /** Of a training. */
      { name: 'hours', type: 'number', ...unnamed },
      instant('at', { required: true }),
      to('by', 'users'),
      /** The person accepted it by their own link; then `by` is empty. */
      { name: 'byLink', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    ],
    { indexes: [{ fields: ['application', 'kind', 'part'], unique: true }] },
  )

/** What a group or one of its people sets out to do besides the meetings, and what came of it. Written by services/running alone. */
export const groupSteps = () =>
  ledger('group-steps', [
    to('group', 'groups', { required: true }),
    /** Whose it is; empty: the group's together. */
    to('application', 'applications'),
    /** `StepKind` of shared. */
    text('kind', { required: true }),
    /** Which goal or milestone of the programme it is: the id of its row there; empty: in own words. */
    text('part'),
    /** In the languages that it has: `Partial<Localized>`. */
    { name: 'title', type: 'json', required: true, ...unnamed },
    /** When it is to be done, or was, as midnight UTC. */
    instant('on'),
    to('partner', 'partners'),
    /** `StepState` of shared. */
    text('state', { required: true, defaultValue: 'open' }),
    { name: 'outcome', type: 'textarea', ...unnamed },
    /** Counts changes: an act on an older one is refused. */
    { name: 'revision', type: 'number', required: true, defaultValue: 0, ...unnamed },
    instant('changedAt', { required: true }),
    to('changedBy', 'users'),
  ])
