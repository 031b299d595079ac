import type { RetentionWords } from './types.ts'

const things = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const applications = (amount: number) => things(amount, 'application is', 'applications are')

export const en: RetentionWords = {
  title: 'Deletions',
  intro:
    'What is kept for how long, what would go now, and what has gone. Deletion runs by itself once an hour, by the times that somebody has confirmed.',
  dashboard: 'Times for keeping data wait to be confirmed. Until then nothing is deleted by them.',
  settings: 'Change how long data is kept',
  clocks: {
    draft: 'Unfinished forms',
    withdrawn: 'Withdrawn applications',
    rejected: 'Applications without a place',
    reserve: 'Applications on the reserve list',
    undecided: 'Applications that were never decided',
    participant: 'Participants',
    facilitator: 'Mentors and others who lead groups',
    notes: 'What staff wrote about a person',
    files: 'Files, such as a CV',
    mail: 'What stands in messages',
    subscription: 'Waiting for an opening, ended by the person',
    records: 'Records of reading, exports and meetings',
  },
  from: {
    draft: 'From the last day on which it could be sent.',
    withdrawn: 'From the withdrawal.',
    rejected: 'From the decision, or what last happened.',
    reserve: 'From the decision, or what last happened.',
    undecided: 'From the end of the period, or what last happened.',
    participant: 'From the end of the group, or what last happened.',
    facilitator: 'From the end of the group, or what last happened.',
    notes: 'From the decision, or the end of the group. Never longer than the application.',
    files: 'From the decision, or the end of the group. Never longer than the application.',
    mail: 'From the sending. That a message was sent stays in the history.',
    subscription: 'From the day on which the person ended it.',
    records: 'From the day of the record.',
  },
  nothingYet:
    'Nothing is deleted by itself yet. Look at what would go, and confirm the times: only then does deletion begin.',
  shortened: (names) =>
    `These times were shortened and count only when they are confirmed: ${names}. Until then the longer times hold.`,
  confirmedBy: (who, when) => `Last confirmed ${when}${who ? ` by ${who}` : ''}.`,
  table: 'Times, and what would go now',
  columns: { clock: 'What', set: 'Set', inForce: 'In force', goes: 'Would go now' },
  days: (amount) => things(amount, 'day', 'days'),
  notYet: 'Not confirmed',
  held: 'What stays although its time is over',
  holds: {
    matter: (amount) => `${applications(amount)} kept for a complaint or a legal matter.`,
    group: (amount) => `${applications(amount)} of people in a group that is not over.`,
    offer: (amount) => `${applications(amount)} of people with an offer that waits for an answer.`,
    interview: (amount) => `${applications(amount)} of people with a booked interview.`,
  },
  heldNobody: 'Nothing is held back at the moment.',
  confirm: {
    open: 'Confirm the times',
    title: 'Confirm the times and let deletion begin',
    act: 'Confirm and delete',
    will: (amount) =>
      amount === 0
        ? 'Nothing is due now. What falls due later goes by itself, within an hour.'
        : `${things(amount, 'entry goes', 'entries go')} within an hour, as the table says. What falls due later goes by itself.`,
    forGood: 'What is deleted cannot be brought back. Numbers without persons stay.',
    type: (amount) => `Write the number ${amount} to confirm`,
    changed: 'The times or the numbers have changed meanwhile. Look at them once more.',
    done: 'Confirmed. Deletion runs within an hour.',
  },
  runs: {
    heading: 'What has been deleted',
    help: 'Each run writes down what it deletes, in numbers alone.',
    none: 'Nothing has been deleted yet.',
    when: 'When',
    gone: 'What',
    rows: 'Entries by kind',
    unfinished: 'Interrupted',
    failed: (amount) => `${things(amount, 'deletion', 'deletions')} failed and will be tried again`,
    nothing: 'Nothing was due',
  },
}
