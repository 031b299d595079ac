import { answerKey, questionKinds } from '@jobbuddies/shared'
import type { Field } from 'payload'
import { localizedText, localizedTextarea, plainText } from './text.ts'

/** A period's own questions. */
export const questions: Field = {
  name: 'questions',
  type: 'array',
  label: { en: 'Own questions', sv: 'Egna frågor', fi: 'Omat kysymykset' },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Left empty, the form asks the standard questions: background, motivation, languages.',
      sv: 'Lämnas detta tomt ställs standardfrågorna: bakgrund, motivation, språk.',
      fi: 'Jos tämä jätetään tyhjäksi, lomake kysyy vakiokysymykset: tausta, motivaatio, kielet.',
    },
  },
  fields: [
    plainText(
      'key',
      { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
      {
        required: true,
        validate: (value: unknown) =>
          (typeof value === 'string' && answerKey.test(value)) ||
          'Use lower-case letters a–z, digits and _, at most 40.',
      },
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'long_text',
      options: [...questionKinds],
      label: { en: 'Kind', sv: 'Typ', fi: 'Tyyppi' },
    },
    localizedText('label', { en: 'Question', sv: 'Fråga', fi: 'Kysymys' }),
    localizedTextarea('help', { en: 'Help text', sv: 'Hjälptext', fi: 'Ohjeteksti' }),
    {
      name: 'required',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: { en: 'Must be answered', sv: 'Måste besvaras', fi: 'Pakollinen' },
    },
    {
      name: 'maxLength',
      type: 'number',
      required: true,
      defaultValue: 3000,
      min: 1,
      max: 10_000,
      label: { en: 'Characters at most', sv: 'Högst så många tecken', fi: 'Merkkejä enintään' },
    },
    {
      name: 'options',
      type: 'array',
      label: { en: 'Options', sv: 'Alternativ', fi: 'Vaihtoehdot' },
      admin: { condition: (_data, sibling: { kind?: string }) => sibling?.kind === 'choice' },
      fields: [
        plainText('value', { en: 'Key', sv: 'Nyckel', fi: 'Avain' }, { required: true }),
        localizedText('label', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      ],
    },
  ],
}
