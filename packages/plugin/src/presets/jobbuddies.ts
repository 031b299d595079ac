import { feedbackOfGroups, followUpsOfAll } from './feedback.ts'
import { mentees, mentors } from './roles.ts'
import type { Preset } from './types.ts'

export const jobbuddies: Preset = {
  key: 'jobbuddies',
  name: { en: 'JobBuddies', sv: 'JobBuddies', fi: 'JobBuddies' },
  summary: {
    en: 'Group mentoring: two or three mentors and 10–12 mentees from the same field meet for six months.',
    sv: 'Gruppmentorskap: två eller tre mentorer och 10–12 adepter från samma bransch träffas i sex månader.',
    fi: 'Ryhmämentorointia: kaksi tai kolme mentoria ja 10–12 aktoria samalta alalta tapaavat puolen vuoden ajan.',
  },
  roles: [
    mentors({
      min: 2,
      max: 3,
      requirements: [
        {
          en: 'You are a professional in one of the fields of the programme.',
          sv: 'Du är yrkesverksam i någon av programmets branscher.',
          fi: 'Olet jonkin ohjelmassa mukana olevan alan ammattilainen.',
        },
        {
          en: 'You can commit for 6 months and take part in at least 4–5 group meetings.',
          sv: 'Du kan förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
          fi: 'Voit sitoutua 6 kuukaudeksi ja osallistua vähintään 4–5 ryhmätapaamiseen.',
        },
      ],
    }),
    mentees({
      min: 10,
      max: 12,
      requirements: [
        {
          en: 'You are motivated and interested in meeting new people.',
          sv: 'Du är motiverad och intresserad av att träffa nya människor.',
          fi: 'Olet motivoitunut ja kiinnostunut tapaamaan uusia ihmisiä.',
        },
        {
          en: 'You have a residence permit/right to work in Finland.',
          sv: 'Du har uppehållstillstånd/rätt att arbeta i Finland.',
          fi: 'Sinulla on oleskelulupa/oikeus työskennellä Suomessa.',
        },
        {
          en: 'You can commit for 6 months and take part in at least 4–5 group meetings.',
          sv: 'Du kan förbinda dig att delta i 6 månader och vara med på minst 4–5 gruppträffar.',
          fi: 'Voit sitoutua 6 kuukaudeksi ja osallistua vähintään 4–5 ryhmätapaamiseen.',
        },
      ],
    }),
  ],
  lengthMonths: 6,
  meetingsMin: 4,
  cadence: 'free',
  meetingPlace: 'either',
  milestones: [
    {
      name: { en: 'Introduction event', sv: 'Introduktionsträff', fi: 'Aloitustilaisuus' },
      kind: 'introduction',
      week: 0,
      place: 'in_person',
      text: {
        en: 'The group meets for the first time at Luckan and agrees on dates and other details.',
        sv: 'Gruppen träffas första gången på Luckan och kommer överens om datum och andra detaljer.',
        fi: 'Ryhmä tapaa ensimmäisen kerran Luckanissa ja sopii päivistä ja muista asioista.',
      },
    },
  ],
  feedback: feedbackOfGroups,
  followUps: followUpsOfAll,
}
