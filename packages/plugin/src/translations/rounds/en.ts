import type { RoundWords } from './types.ts'

const edges = { opensAt: 'Opens', closesAt: 'Closes' }
const holidays: RoundWords['holidays'] = {
  new_year: 'New Year’s Day',
  epiphany: 'Epiphany',
  good_friday: 'Good Friday',
  easter: 'Easter Sunday',
  easter_monday: 'Easter Monday',
  may_day: 'May Day',
  ascension: 'Ascension Day',
  pentecost: 'Pentecost',
  midsummer_eve: 'Midsummer Eve',
  midsummer: 'Midsummer Day',
  all_saints: 'All Saints’ Day',
  independence: 'Independence Day',
  christmas_eve: 'Christmas Eve',
  christmas: 'Christmas Day',
  boxing_day: 'Boxing Day',
}

export const en: RoundWords = {
  title: 'Open a round',
  intro:
    'One application period for each field, saved together or not at all. Each opens and closes by itself at its instant.',
  link: 'Open a round…',
  kept: 'What you had begun is here again. It is kept in this browser until the round is saved.',
  anew: 'Begin anew',
  what: 'What',
  name: 'Name of the round',
  nameHint: 'Only staff see it, for example Spring 2027.',
  programme: 'Programme',
  choose: 'Choose',
  roles: 'Who may apply',
  copiedFrom: 'Copied from an earlier round',
  copiedFromNone: 'Nothing is copied',
  copiedFromHint: 'Questions, texts and grace come from the same field of that round. Dates never do.',
  when: 'When',
  edges,
  fields: 'Fields',
  fieldsHint: 'Each chosen field becomes a period of its own.',
  allFields: 'One period for all fields',
  copyFrom: 'Copied from',
  copyNothing: 'Nothing: standard questions and texts',
  ownDates: 'Dates of its own',
  ownDatesOf: (field) => `Dates of its own: ${field}`,
  publish: 'When it is saved',
  publishYes: 'Publish: the site shows when it opens',
  publishNo: 'Do not publish yet: only staff see it',
  save: (amount) => (amount === 1 ? 'Save the round with 1 period' : `Save the round with ${amount} periods`),
  saving: 'Saving…',
  checks: 'Check list',
  checksHint: 'It follows what you write. Nothing is saved by it.',
  checking: 'Checking…',
  inAll: 'all periods',
  nothingChosen: 'Choose a programme, who may apply, a field and when it opens; the check list stands here.',
  stops: (amount) => (amount === 1 ? '1 thing stops it' : `${amount} things stop it`),
  looks: (amount) => (amount === 1 ? '1 thing to look at' : `${amount} things to look at`),
  fine: 'Everything is in order.',
  level: { stop: 'Stops it', look: 'Look', fine: 'In order' },
  check: {
    clockBetween: 'The clocks change while it is open: it lasts an hour more or less than its days.',
    twice: 'This field and role stand here twice.',
    overlap: (title) => `It overlaps with “${title}”.`,
    textsComplete: 'Every promised language has its texts.',
    questions: (count) =>
      count === 0
        ? 'It asks the question set of its role.'
        : count === 1
          ? '1 question of its own'
          : `${count} questions of its own`,
    standardQuestions: 'It asks the standard questions.',
    mail: 'Receipts leave by themselves.',
    noMail: 'No mail server is set up: receipts wait.',
    held: 'All mail is held: receipts wait until somebody releases them.',
  },
  note: (edge, note) => {
    const is = edge === 'opensAt' ? 'The opening is' : 'The close is'
    if (note.code === 'past') return `${is} in the past.`
    if (note.code === 'holiday') return `${is} on ${holidays[note.holiday]}.`
    if (note.code === 'holiday_eve') return `${is} on the day before ${holidays[note.holiday]}.`
    if (note.code === 'weekend') return `${is} at a weekend.`
    if (note.code === 'night') return `${is} at night, when nobody is up to help.`
    return `${is} around a change of the clocks.`
  },
  missing: {
    name: 'Give the round a name.',
    programme: 'Choose the programme.',
    roles: 'Choose who may apply.',
    fields: 'Choose at least one field.',
    opensAt: 'Say when it opens.',
  },
  notSaved: 'The round was not saved. Nothing of what you wrote is lost.',
  of: (period) => `${period}:`,
  done: (name) => `“${name}” is saved.`,
  doneHint: 'Look at the site as it will be when each period opens, before anybody else does.',
  rehearse: (when) => `Rehearse the opening: ${when}`,
  newTab: '(new tab)',
  another: 'Open another round',
  toPeriods: 'All application periods',
  holidays,
}
