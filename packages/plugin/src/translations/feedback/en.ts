import type { FeedbackDeskWords } from './types.ts'

export const en: FeedbackDeskWords = {
  title: 'Feedback',
  intro:
    'What people in the groups answered at the start, in the middle and at the end. Anonymous answers are shown once their round is over, and from five on.',
  none: 'Nobody has been asked yet. When whom is asked stands in the programme, under “Feedback”.',
  yes: 'Yes',
  no: 'No',
  filter: {
    programme: 'Programme',
    group: 'Group',
    allGroups: 'All groups',
    show: 'Show',
    clear: 'Show all groups',
  },
  moments: { start: 'At the start', middle: 'In the middle', end: 'At the end' },
  sides: { participants: 'Whoever takes part', facilitators: 'Whoever leads' },
  rounds: {
    heading: 'Who has answered',
    columns: {
      group: 'Group',
      moment: 'When',
      side: 'Who is asked',
      answered: 'Answered',
      state: 'What is shown',
    },
    rate: (answered, asked, percent) => `${answered} of ${asked} (${percent})`,
    anonymous: 'Anonymous',
    named: 'With names',
    openUntil: (day) => `open until ${day}`,
    over: 'over',
    hiddenOpen: 'Hidden until the round is over',
    hiddenFew: (fewest) => `Hidden by itself: fewer than ${fewest} answers`,
  },
  heading: {
    participants: 'What those who take part say',
    facilitators: 'What those who lead say',
  },
  nothing: 'There are no answers that may be shown yet.',
  mean: 'Mean',
  answers: 'Answers',
  moment: 'When',
  change: (difference, from, to) => `${difference} (${from} → ${to})`,
  words: 'In their own words',
  together:
    'Answers of groups with fewer than five are counted in the sums together with those of other such groups, never by themselves.',
  export: {
    label: 'Download the answers',
    csv: 'Answers as CSV',
    xlsx: 'Answers as Excel',
    columns: {
      side: 'Who is asked',
      moment: 'When',
      group: 'Group',
      person: 'Person',
      question: 'Question',
      answer: 'Answer',
    },
    anonymous: 'Anonymous',
    several: 'Several groups',
  },
}
