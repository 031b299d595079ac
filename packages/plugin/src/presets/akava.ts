import { akavaUnions } from './akavaUnions.ts'
import { feedbackOfPairs, followUpsOfAll } from './feedback.ts'
import { mentees, mentors } from './roles.ts'
import type { Preset } from './types.ts'

export const akava: Preset = {
  key: 'akava',
  name: { en: 'Akava mentoring', sv: 'Akavas mentorprogram', fi: 'Akavan mentorointiohjelma' },
  summary: {
    en: 'A pair of mentors shares practical knowledge of their profession with one highly educated immigrant in 3–5 themed meetings.',
    sv: 'Ett par mentorer delar med sig av praktisk kunskap om sitt yrke till en högutbildad invandrare under 3–5 träffar med teman.',
    fi: 'Mentoripari jakaa käytännön tietoa ammatistaan yhdelle korkeasti koulutetulle maahanmuuttajalle 3–5 teemallisessa tapaamisessa.',
  },
  roles: [
    mentors({ min: 1, max: 2 }),
    mentees({
      min: 1,
      max: 1,
      requirements: [
        {
          en: 'You have a degree or higher education studies.',
          sv: 'Du har en högskoleexamen eller högskolestudier.',
          fi: 'Sinulla on korkeakoulututkinto tai korkeakouluopintoja.',
        },
        {
          en: 'You have been granted placement in a municipality or a residence permit.',
          sv: 'Du har fått en kommunplats eller ett uppehållstillstånd.',
          fi: 'Olet saanut kuntapaikan tai oleskeluluvan.',
        },
      ],
    }),
  ],
  meetingsMin: 3,
  meetingsMax: 5,
  meetingMinutesMin: 90,
  meetingMinutesMax: 90,
  cadence: 'free',
  meetingPlace: 'in_person',
  meetingLanguages: { en: 'Mainly English', sv: 'Främst engelska', fi: 'Pääasiassa englanti' },
  agreements: [
    {
      name: {
        en: 'Ethical guidelines for mentoring',
        sv: 'Etiska riktlinjer för mentorskapet',
        fi: 'Mentoroinnin eettiset ohjeet',
      },
      text: {
        en: 'Mentoring is voluntary work and free of charge for the mentee. Write the guidelines of the programme here.',
        sv: 'Mentorskapet är frivilligt och kostnadsfritt för adepten. Skriv programmets riktlinjer här.',
        fi: 'Mentorointi on vapaaehtoistyötä ja aktorille maksutonta. Kirjoita ohjelman ohjeet tähän.',
      },
    },
  ],
  supporters: akavaUnions,
  feedback: feedbackOfPairs,
  followUps: followUpsOfAll,
}
