import { answerKey } from '@jobbuddies/shared'
import type { Field } from 'payload'
import { refuseUnless } from '../translations/faultWords.ts'
import { localizedText, localizedTextarea, plainText } from './text.ts'

const isKey = refuseUnless('answerKey', (value) => typeof value === 'string' && answerKey.test(value))

/** How applications of a programme are reviewed. */
export const reviewFields: Field[] = [
  {
    name: 'criteria',
    type: 'array',
    label: { en: 'Criteria of reviewers', sv: 'Bedömarnas kriterier', fi: 'Arvioijien kriteerit' },
    labels: {
      singular: { en: 'Criterion', sv: 'Kriterium', fi: 'Kriteeri' },
      plural: { en: 'Criteria', sv: 'Kriterier', fi: 'Kriteerit' },
    },
    maxRows: 20,
    admin: { initCollapsed: true },
    fields: [
      plainText('key', { en: 'Key', sv: 'Nyckel', fi: 'Avain' }, { required: true, validate: isKey }),
      localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
      localizedTextarea('description', {
        en: 'What to look at',
        sv: 'Vad man ska se på',
        fi: 'Mihin kiinnitetään huomiota',
      }),
      {
        type: 'row',
        fields: [
          {
            name: 'weight',
            type: 'number',
            required: true,
            defaultValue: 1,
            min: 1,
            max: 100,
            label: { en: 'Weight', sv: 'Vikt', fi: 'Painoarvo' },
          },
          {
            name: 'scale',
            type: 'number',
            required: true,
            defaultValue: 5,
            min: 1,
            max: 100,
            label: { en: 'Best score', sv: 'Högsta poäng', fi: 'Paras pistemäärä' },
          },
        ],
      },
    ],
  },
  {
    name: 'blindReview',
    type: 'checkbox',
    required: true,
    defaultValue: false,
    label: {
      en: 'Reviewers see who applied only after they have scored',
      sv: 'Bedömare ser vem som har ansökt först när de har gett poäng',
      fi: 'Arvioijat näkevät hakijan vasta pisteytettyään hakemuksen',
    },
  },
  {
    name: 'identifying',
    type: 'text',
    hasMany: true,
    label: {
      en: 'Keys of questions whose answers tell who somebody is',
      sv: 'Nycklar till frågor vars svar avslöjar vem någon är',
      fi: 'Kysymykset, joiden vastaukset paljastavat henkilön (avaimet)',
    },
    admin: {
      description: {
        en: 'Hidden from reviewers and from mentors who are asked, together with the name, address and phone number. Files always are.',
        sv: 'Döljs för bedömare och tillfrågade mentorer tillsammans med namn, adress och telefonnummer. Filer döljs alltid.',
        fi: 'Piilotetaan arvioijilta ja mentoreilta, joilta kysytään, nimen, osoitteen ja puhelinnumeron lisäksi. Tiedostot piilotetaan aina.',
      },
    },
  },
  {
    name: 'consultShowsNames',
    type: 'checkbox',
    required: true,
    defaultValue: false,
    label: {
      en: 'Mentors who are asked about candidates see their names',
      sv: 'Mentorer som tillfrågas om kandidater ser deras namn',
      fi: 'Mentorit, joilta kysytään ehdokkaista, näkevät heidän nimensä',
    },
  },
]
