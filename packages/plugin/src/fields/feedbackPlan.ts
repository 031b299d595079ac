import { feedbackMoments, feedbackSides } from '@jobbuddies/shared'
import type { Field } from 'payload'
import { questionSetField } from '../collections/questionSets.ts'
import { feedbackMomentNames, feedbackSideNames } from '../translations/modelWords.ts'
import { choice, list, number } from './modelParts.ts'

/** When whom is asked for feedback, with which questions, and what is promised. */
export const feedbackPlanField: Field = list(
  'feedback',
  { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
  { en: 'Round of feedback', sv: 'Responsomgång', fi: 'Palautekierros' },
  [
    {
      type: 'row',
      fields: [
        choice('moment', { en: 'When', sv: 'När', fi: 'Milloin' }, feedbackMoments, feedbackMomentNames, {
          required: true,
          defaultValue: 'start',
        }),
        choice(
          'side',
          { en: 'Who is asked', sv: 'Vem frågas', fi: 'Keneltä' },
          feedbackSides,
          feedbackSideNames,
          {
            required: true,
            defaultValue: 'participants',
          },
        ),
        number(
          'week',
          { en: 'Weeks after the start', sv: 'Veckor efter starten', fi: 'Viikkoa alusta' },
          {
            min: 0,
            max: 520,
            admin: {
              description: {
                en: 'Empty: on the first day, once half of the meetings were held, once all were.',
                sv: 'Tomt: första dagen, när hälften av träffarna har hållits, när alla har hållits.',
                fi: 'Tyhjä: ensimmäisenä päivänä, kun puolet tapaamisista on pidetty, kun kaikki on pidetty.',
              },
            },
          },
        ),
      ],
    },
    {
      name: 'anonymous',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: { en: 'Anonymous', sv: 'Anonymt', fi: 'Nimettömästi' },
      admin: {
        description: {
          en: 'Nothing is kept of who said what, and fewer than five answers are shown to nobody. Otherwise staff see the name.',
          sv: 'Vem som sa vad sparas inte, och färre än fem svar visas för ingen. Annars ser personalen namnet.',
          fi: 'Vastaajaa ei tallenneta, eikä alle viittä vastausta näytetä kenellekään. Muuten henkilöstö näkee nimen.',
        },
      },
    },
    questionSetField({
      en: 'Empty: the standard questions. Questions for files are left out.',
      sv: 'Tomt: standardfrågorna. Frågor som gäller filer lämnas bort.',
      fi: 'Tyhjä: vakiokysymykset. Tiedostoa pyytävät kysymykset jätetään pois.',
    }),
  ],
)
