import { localizedLines, localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { introduction } from '../fields/introduction.ts'
import { content, groupLabels } from './content.ts'

const roleKeyPattern = /^[a-z][a-z0-9-]{0,30}$/

/** A running offer and its model: roles with bounds, length, meetings, the steps as told to the public. */
export const programmes = () =>
  content('site', {
    slug: 'programmes',
    labels: {
      singular: { en: 'Programme', sv: 'Program', fi: 'Ohjelma' },
      plural: { en: 'Programmes', sv: 'Program', fi: 'Ohjelmat' },
    },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', '_status', 'updatedAt'],
      group: groupLabels.programme,
    },
    fields: [
      ...introduction(),
      {
        name: 'roles',
        type: 'array',
        required: true,
        minRows: 1,
        label: { en: 'Roles', sv: 'Roller', fi: 'Roolit' },
        fields: [
          plainText(
            'key',
            { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
            {
              required: true,
              validate: (value: unknown) =>
                (typeof value === 'string' && roleKeyPattern.test(value)) ||
                'Use lower-case letters a–z, digits and hyphens.',
            },
          ),
          localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
          localizedText('plural', { en: 'Name, several', sv: 'Namn, flera', fi: 'Nimi, monikko' }),
          {
            name: 'facilitator',
            type: 'checkbox',
            required: true,
            defaultValue: false,
            label: { en: 'Leads the group', sv: 'Leder gruppen', fi: 'Ohjaa ryhmää' },
          },
          {
            type: 'row',
            fields: [
              {
                name: 'min',
                type: 'number',
                required: true,
                min: 0,
                label: { en: 'At least', sv: 'Minst', fi: 'Vähintään' },
              },
              {
                name: 'max',
                type: 'number',
                required: true,
                min: 1,
                label: { en: 'At most', sv: 'Högst', fi: 'Enintään' },
                validate: (
                  value: number | null | undefined,
                  { siblingData }: { siblingData: { min?: number } },
                ) =>
                  (typeof value === 'number' && value >= Math.max(1, siblingData.min ?? 0)) ||
                  'Must be at least the smaller number, and at least 1.',
              },
            ],
          },
          localizedLines('requirements', {
            en: 'What is expected',
            sv: 'Vad som förväntas',
            fi: 'Mitä odotetaan',
          }),
          localizedLines('benefits', { en: 'What it gives', sv: 'Vad det ger', fi: 'Mitä se antaa' }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'lengthMonths',
            type: 'number',
            min: 1,
            label: { en: 'Length, months', sv: 'Längd, månader', fi: 'Kesto, kuukautta' },
          },
          {
            name: 'meetingsMin',
            type: 'number',
            min: 1,
            label: { en: 'Meetings, at least', sv: 'Träffar, minst', fi: 'Tapaamisia vähintään' },
          },
          {
            name: 'meetingsMax',
            type: 'number',
            min: 1,
            label: { en: 'Meetings, at most', sv: 'Träffar, högst', fi: 'Tapaamisia enintään' },
          },
        ],
      },
      {
        name: 'steps',
        type: 'array',
        label: {
          en: 'The process, step by step',
          sv: 'Processen steg för steg',
          fi: 'Prosessi vaihe vaiheelta',
        },
        fields: [
          localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
          localizedTextarea('text', { en: 'Text', sv: 'Text', fi: 'Teksti' }, { required: true }),
        ],
      },
      {
        name: 'industries',
        type: 'relationship',
        relationTo: 'industries',
        hasMany: true,
        label: { en: 'Industries', sv: 'Branscher', fi: 'Alat' },
      },
    ],
  })
