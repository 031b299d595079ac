import type { Cadence, MeetingPlace } from '@jobbuddies/shared'
import { numberText, spanOf } from './duration.ts'

/** How a programme's model is told. */
export const model = {
  meetingLabel: 'One meeting',
  span: (min: number, max: number) => {
    const { text, unit, single } = spanOf({ locale: 'en', min, max })
    return `${text} ${unit === 'minutes' ? 'minutes' : single ? 'hour' : 'hours'}`
  },
  oftenLabel: 'How often',
  cadences: {
    free: 'As the group agrees',
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    monthly: 'Every month',
  } satisfies Record<Cadence, string>,
  placeLabel: 'Where',
  places: { in_person: 'In person', online: 'Online', either: 'In person or online' } satisfies Record<
    MeetingPlace,
    string
  >,
  languagesLabel: 'Language',
  themes: 'What the meetings are about',
  milestones: 'Along the way',
  week: (week: number) => (week === 0 ? 'At the start' : `About week ${week}`),
  goals: 'Goals',
  goalsEach: (each: number) => `Each group chooses ${each === 1 ? 'one' : each} of these:`,
  before: 'Before the start',
  training: (role: string, name: string, hours: number | null) =>
    `${role}: ${name}${hours ? `, ${numberText('en', hours)} hours` : ''}`,
  agreements: 'What everybody agrees to',
  supporters: 'Partners in the programme',
}
export type ModelWords = typeof model
