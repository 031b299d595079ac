import type { PresetRole } from './types.ts'

type Bounds = Pick<PresetRole, 'min' | 'max' | 'requirements'>

export const mentors = (bounds: Bounds): PresetRole => ({
  key: 'mentor',
  name: { en: 'Mentor', sv: 'Mentor', fi: 'Mentori' },
  plural: { en: 'Mentors', sv: 'Mentorer', fi: 'Mentorit' },
  facilitator: true,
  ...bounds,
})

export const mentees = (bounds: Bounds): PresetRole => ({
  key: 'mentee',
  name: { en: 'Mentee', sv: 'Adept', fi: 'Aktori' },
  plural: { en: 'Mentees', sv: 'Adepter', fi: 'Aktorit' },
  facilitator: false,
  ...bounds,
})

export const tutors = (bounds: Bounds): PresetRole => ({
  key: 'tutor',
  name: { en: 'Peer tutor', sv: 'Kamrattutor', fi: 'Vertaistutor' },
  plural: { en: 'Peer tutors', sv: 'Kamrattutorer', fi: 'Vertaistutorit' },
  facilitator: true,
  ...bounds,
})

export const participants = (bounds: Bounds): PresetRole => ({
  key: 'participant',
  name: { en: 'Participant', sv: 'Deltagare', fi: 'Osallistuja' },
  plural: { en: 'Participants', sv: 'Deltagare', fi: 'Osallistujat' },
  facilitator: false,
  ...bounds,
})
