import type { PersonContent } from './types.ts'

export const people: PersonContent[] = [
  {
    key: 'veronica-hertzberg',
    name: 'Veronica Hertzberg',
    title: { en: 'Project lead', sv: 'Projektledare', fi: 'Projektin vetäjä' },
    email: null,
    phone: null,
  },
  {
    key: 'julia-qesteri',
    name: 'Julia Qesteri',
    title: { en: 'Project advisor', sv: 'Projektrådgivare', fi: 'Projektineuvoja' },
    email: null,
    phone: null,
  },
]
