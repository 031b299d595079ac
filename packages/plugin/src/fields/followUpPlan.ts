import type { Field } from 'payload'
import { list, number } from './modelParts.ts'

/** When those who took part are asked where they are now. */
export const followUpPlanField: Field = list(
  'followUps',
  {
    en: 'Questions after the end',
    sv: 'Frågor efter slutet',
    fi: 'Kysymykset ohjelman jälkeen',
  },
  { en: 'Question', sv: 'Fråga', fi: 'Kysymys' },
  [
    number(
      'months',
      { en: 'Months after the end', sv: 'Månader efter slutet', fi: 'Kuukautta lopusta' },
      { required: true, min: 0, max: 24, defaultValue: 6 },
    ),
  ],
  {
    maxRows: 6,
    admin: {
      description: {
        en: 'Everybody who took part is asked by e-mail whether they work, study or look for work. 0: when their group ends, or they leave it. Who has been deleted by then is not asked.',
        sv: 'Alla som har deltagit får frågan per e-post om de arbetar, studerar eller söker arbete. 0: när gruppen avslutas eller personen lämnar den. Den vars uppgifter redan raderats får ingen fråga.',
        fi: 'Jokaiselta osallistuneelta kysytään sähköpostitse, onko hän töissä, opiskelemassa vai hakemassa työtä. 0: kun ryhmä päättyy tai hän jättää sen. Jos tiedot on jo poistettu, ei kysytä.',
      },
    },
  },
)
