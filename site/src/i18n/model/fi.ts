import { numberText, spanOf } from './duration.ts'
import type { ModelWords } from './en.ts'

export const model: ModelWords = {
  meetingLabel: 'Yksi tapaaminen',
  span: (min, max) => {
    const { text, unit, single } = spanOf({ locale: 'fi', min, max })
    return `${text} ${unit === 'minutes' ? 'minuuttia' : single ? 'tunti' : 'tuntia'}`
  },
  oftenLabel: 'Kuinka usein',
  cadences: {
    free: 'Ryhmän sopimalla tavalla',
    weekly: 'Joka viikko',
    fortnightly: 'Joka toinen viikko',
    monthly: 'Joka kuukausi',
  },
  placeLabel: 'Missä',
  places: { in_person: 'Paikan päällä', online: 'Verkossa', either: 'Paikan päällä tai verkossa' },
  languagesLabel: 'Kieli',
  themes: 'Mistä tapaamisissa puhutaan',
  milestones: 'Matkan varrella',
  week: (week) => (week === 0 ? 'Alussa' : `Noin viikolla ${week}`),
  goals: 'Tavoitteet',
  goalsEach: (each) => `Jokainen ryhmä valitsee näistä ${each === 1 ? 'yhden' : each}:`,
  before: 'Ennen alkua',
  training: (role, name, hours) => `${role}: ${name}${hours ? `, ${numberText('fi', hours)} tuntia` : ''}`,
  agreements: 'Mistä kaikki sopivat',
  supporters: 'Ohjelman kumppanit',
}
