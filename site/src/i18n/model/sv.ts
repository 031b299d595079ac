import { numberText, spanOf } from './duration.ts'
import type { ModelWords } from './en.ts'

export const model: ModelWords = {
  meetingLabel: 'En träff',
  span: (min, max) => {
    const { text, unit, single } = spanOf({ locale: 'sv', min, max })
    return `${text} ${unit === 'minutes' ? 'minuter' : single ? 'timme' : 'timmar'}`
  },
  oftenLabel: 'Hur ofta',
  cadences: {
    free: 'Som gruppen kommer överens om',
    weekly: 'Varje vecka',
    fortnightly: 'Varannan vecka',
    monthly: 'Varje månad',
  },
  placeLabel: 'Var',
  places: { in_person: 'På plats', online: 'På nätet', either: 'På plats eller på nätet' },
  languagesLabel: 'Språk',
  themes: 'Det här handlar träffarna om',
  milestones: 'Längs vägen',
  week: (week) => (week === 0 ? 'I början' : `Ungefär vecka ${week}`),
  goals: 'Mål',
  goalsEach: (each) => `Varje grupp väljer ${each === 1 ? 'ett' : each} av de här:`,
  before: 'Före starten',
  training: (role, name, hours) => `${role}: ${name}${hours ? `, ${numberText('sv', hours)} timmar` : ''}`,
  agreements: 'Det här kommer alla överens om',
  supporters: 'Partner i programmet',
}
