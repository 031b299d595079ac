import type { FeedbackDeskWords } from './types.ts'

export const sv: FeedbackDeskWords = {
  title: 'Respons',
  intro:
    'Vad de som är med i grupperna svarade i början, i mitten och i slutet. Anonyma svar visas när omgången är slut, och från fem svar uppåt.',
  none: 'Ingen har tillfrågats ännu. När och vem som tillfrågas står i programmet, under ”Respons”.',
  yes: 'Ja',
  no: 'Nej',
  filter: {
    programme: 'Program',
    group: 'Grupp',
    allGroups: 'Alla grupper',
    show: 'Visa',
    clear: 'Visa alla grupper',
  },
  moments: { start: 'I början', middle: 'I mitten', end: 'I slutet' },
  sides: { participants: 'De som deltar', facilitators: 'De som leder' },
  rounds: {
    heading: 'Vem som har svarat',
    columns: {
      group: 'Grupp',
      moment: 'När',
      side: 'Vem frågas',
      answered: 'Svarat',
      state: 'Vad som visas',
    },
    rate: (answered, asked, percent) => `${answered} av ${asked} (${percent})`,
    anonymous: 'Anonymt',
    named: 'Med namn',
    openUntil: (day) => `öppen till ${day}`,
    over: 'slut',
    hiddenOpen: 'Dolt tills omgången är slut',
    hiddenFew: (fewest) => `Dolt för sig: färre än ${fewest} svar`,
  },
  heading: {
    participants: 'Vad de som deltar säger',
    facilitators: 'Vad de som leder säger',
  },
  nothing: 'Det finns inga svar som får visas ännu.',
  mean: 'Medeltal',
  answers: 'Svar',
  moment: 'När',
  change: (difference, from, to) => `${difference} (${from} → ${to})`,
  words: 'Med egna ord',
  together:
    'Svar från grupper med färre än fem räknas med i summorna tillsammans med svar från andra sådana grupper, aldrig för sig.',
  export: {
    label: 'Ladda ner svaren',
    csv: 'Svaren som CSV',
    xlsx: 'Svaren som Excel',
    columns: {
      side: 'Vem frågas',
      moment: 'När',
      group: 'Grupp',
      person: 'Person',
      question: 'Fråga',
      answer: 'Svar',
    },
    anonymous: 'Anonymt',
    several: 'Flera grupper',
  },
}
