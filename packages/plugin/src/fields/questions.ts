import { questionKinds, questionPages, type QuestionKind } from '@jobbuddies/shared'
import type { ArrayField, Field } from 'payload'
import {
  validateCondition,
  validateDay,
  validateKey,
  validateOptions,
  validateScaleEnd,
} from '../hooks/validateQuestions.ts'
import { questionKindNames, questionPageNames } from '../translations/questionWords.ts'
import { localizedText, localizedTextarea, plainText } from './text.ts'

type Sibling = { kind?: QuestionKind } | undefined

/** Shown for these kinds alone; what is not shown is neither checked nor asked. */
const forKinds = (...kinds: QuestionKind[]) => ({
  condition: (_data: unknown, sibling: Sibling) =>
    sibling?.kind !== undefined && kinds.includes(sibling.kind),
})

const count = (name: string, label: { en: string; sv: string; fi: string }, min: number): Field => ({
  name,
  type: 'number',
  min,
  max: 60,
  label,
})

const limits: Field[] = [
  {
    name: 'maxLength',
    type: 'number',
    required: true,
    defaultValue: 3000,
    min: 1,
    max: 10_000,
    label: { en: 'Characters at most', sv: 'Högst så många tecken', fi: 'Merkkejä enintään' },
    admin: forKinds('text', 'long_text'),
  },
  {
    name: 'options',
    type: 'array',
    label: { en: 'Options', sv: 'Alternativ', fi: 'Vaihtoehdot' },
    labels: {
      singular: { en: 'Option', sv: 'Alternativ', fi: 'Vaihtoehto' },
      plural: { en: 'Options', sv: 'Alternativ', fi: 'Vaihtoehdot' },
    },
    validate: validateOptions as never,
    admin: forKinds('choice', 'choices'),
    fields: [
      plainText('value', { en: 'Key', sv: 'Nyckel', fi: 'Avain' }, { required: true }),
      localizedText('label', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
    ],
  },
  {
    type: 'row',
    admin: forKinds('choices', 'language_levels'),
    fields: [
      count('minChoices', { en: 'Choose at least', sv: 'Välj minst', fi: 'Valittava vähintään' }, 0),
      count('maxChoices', { en: 'Choose at most', sv: 'Välj högst', fi: 'Valittava enintään' }, 1),
    ],
  },
  {
    name: 'scale',
    type: 'group',
    label: { en: 'Scale', sv: 'Skala', fi: 'Asteikko' },
    admin: forKinds('scale'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'min',
            type: 'number',
            required: true,
            defaultValue: 1,
            label: { en: 'First number', sv: 'Första talet', fi: 'Ensimmäinen luku' },
            validate: validateScaleEnd as never,
          },
          {
            name: 'max',
            type: 'number',
            required: true,
            defaultValue: 5,
            label: { en: 'Last number', sv: 'Sista talet', fi: 'Viimeinen luku' },
            validate: validateScaleEnd as never,
          },
        ],
      },
      localizedText(
        'minLabel',
        { en: 'What the first means', sv: 'Vad det första betyder', fi: 'Mitä ensimmäinen tarkoittaa' },
        { required: false },
      ),
      localizedText(
        'maxLabel',
        { en: 'What the last means', sv: 'Vad det sista betyder', fi: 'Mitä viimeinen tarkoittaa' },
        { required: false },
      ),
    ],
  },
  {
    type: 'row',
    admin: forKinds('date'),
    fields: [
      plainText(
        'earliest',
        { en: 'Not before (2027-05-31)', sv: 'Inte före (2027-05-31)', fi: 'Aikaisintaan (2027-05-31)' },
        { validate: validateDay as never },
      ),
      plainText(
        'latest',
        { en: 'Not after (2027-05-31)', sv: 'Inte efter (2027-05-31)', fi: 'Viimeistään (2027-05-31)' },
        { validate: validateDay as never },
      ),
    ],
  },
]

/** Questions as staff write them: rows that can be moved, copied and asked under a condition. */
export const questionsField = (
  extra: Pick<ArrayField, 'label' | 'minRows' | 'required'> & {
    description: { en: string; sv: string; fi: string }
  },
): Field => {
  const { description, ...own } = extra
  return {
    name: 'questions',
    type: 'array',
    ...own,
    labels: {
      singular: { en: 'Question', sv: 'Fråga', fi: 'Kysymys' },
      plural: { en: 'Questions', sv: 'Frågor', fi: 'Kysymykset' },
    },
    admin: {
      initCollapsed: true,
      components: { RowLabel: '@jobbuddies/payload-plugin/client#QuestionRowLabel' },
      description,
    },
    fields: [
      {
        type: 'row',
        fields: [
          plainText(
            'key',
            { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
            { required: true, validate: validateKey as never },
          ),
          {
            name: 'kind',
            type: 'select',
            required: true,
            defaultValue: 'long_text',
            options: questionKinds.map((value) => ({ value, label: questionKindNames[value] })),
            label: { en: 'Kind', sv: 'Typ', fi: 'Tyyppi' },
          },
          {
            name: 'page',
            type: 'select',
            required: true,
            defaultValue: 'background',
            options: questionPages.map((value) => ({ value, label: questionPageNames[value] })),
            label: { en: 'Page of the form', sv: 'Sida i formuläret', fi: 'Lomakkeen sivu' },
          },
        ],
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
      ...limits,
      {
        name: 'showIf',
        type: 'json',
        label: { en: 'Ask only if', sv: 'Ställ frågan bara om', fi: 'Kysy vain, jos' },
        validate: validateCondition as never,
        admin: { components: { Field: '@jobbuddies/payload-plugin/client#ConditionField' } },
      },
    ],
  }
}

/** A period's own questions. */
export const ownQuestions = questionsField({
  label: { en: 'Own questions', sv: 'Egna frågor', fi: 'Omat kysymykset' },
  description: {
    en: 'Asked after those of the question set. With neither, the form asks the set of the role, or the standard questions: background, motivation, languages.',
    sv: 'Ställs efter frågeuppsättningens frågor. Utan någondera ställs rollens frågor eller standardfrågorna: bakgrund, motivation, språk.',
    fi: 'Kysytään kysymyssarjan jälkeen. Jos kumpaakaan ei ole, lomake kysyy roolin kysymykset tai vakiokysymykset: tausta, motivaatio, kielet.',
  },
})
