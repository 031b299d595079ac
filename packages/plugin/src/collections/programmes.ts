import type { Field } from 'payload'
import { localizedLines, localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { introduction } from '../fields/introduction.ts'
import { programmeModelFields } from '../fields/programmeModel.ts'
import { pictureField } from '../fields/relations.ts'
import { checkModel } from '../hooks/checkModel.ts'
import { reviewFields } from '../fields/review.ts'
import { offerDaysField, stagesField } from '../fields/stages.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { content, groupLabels } from './content.ts'
import { questionSetField } from './questionSets.ts'

const roleKeyPattern = /^[a-z][a-z0-9-]{0,30}$/

/** What real people said, with their leave. */
const voices: Field = {
  name: 'voices',
  type: 'array',
  label: { en: 'Voices', sv: 'Röster', fi: 'Kokemuksia' },
  labels: {
    singular: { en: 'Voice', sv: 'Röst', fi: 'Kokemus' },
    plural: { en: 'Voices', sv: 'Röster', fi: 'Kokemukset' },
  },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Only what somebody really said and lets us show.',
      sv: 'Bara det som någon verkligen har sagt och låter oss visa.',
      fi: 'Vain se, mitä joku on todella sanonut ja antaa näyttää.',
    },
  },
  fields: [
    localizedTextarea(
      'quote',
      { en: 'In their words', sv: 'Med egna ord', fi: 'Omin sanoin' },
      { required: true },
    ),
    plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
    localizedText('role', { en: 'Who they are', sv: 'Vem det är', fi: 'Kuka hän on' }, { required: false }),
    pictureField,
  ],
}

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
      listSearchableFields: ['name', 'summary', 'slug'],
      defaultColumns: ['name', '_status', 'updatedAt'],
      group: groupLabels.programme,
      components: { beforeListTable: ['@jobbuddies/payload-plugin/client#NewFromPreset'] },
    },
    hooks: { beforeChange: [checkModel] },
    fields: [
      ...introduction(),
      {
        name: 'roles',
        type: 'array',
        required: true,
        minRows: 1,
        label: { en: 'Roles', sv: 'Roller', fi: 'Roolit' },
        labels: {
          singular: { en: 'Role', sv: 'Roll', fi: 'Rooli' },
          plural: { en: 'Roles', sv: 'Roller', fi: 'Roolit' },
        },
        fields: [
          plainText(
            'key',
            { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
            {
              required: true,
              validate: refuseUnless(
                'roleKey',
                (value) => typeof value === 'string' && roleKeyPattern.test(value),
              ),
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
                validate: refuseUnless(
                  'largerNumber',
                  (value, { min }) =>
                    typeof value === 'number' && value >= Math.max(1, typeof min === 'number' ? min : 0),
                ),
              },
            ],
          },
          localizedLines('requirements', {
            en: 'What is expected',
            sv: 'Vad som förväntas',
            fi: 'Mitä odotetaan',
          }),
          localizedLines('benefits', { en: 'What it gives', sv: 'Vad det ger', fi: 'Mitä se antaa' }),
          questionSetField({
            en: 'What applicants for this role are asked, where the period asks nothing of its own.',
            sv: 'Vad de som söker den här rollen får svara på, när ansökningstiden inte har egna frågor.',
            fi: 'Mitä tätä roolia hakevilta kysytään, kun hakuajalla ei ole omia kysymyksiä.',
          }),
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
      ...programmeModelFields,
      {
        name: 'steps',
        type: 'array',
        label: {
          en: 'The process, step by step',
          sv: 'Processen steg för steg',
          fi: 'Prosessi vaihe vaiheelta',
        },
        labels: {
          singular: { en: 'Step', sv: 'Steg', fi: 'Vaihe' },
          plural: { en: 'Steps', sv: 'Steg', fi: 'Vaiheet' },
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
      voices,
      stagesField,
      offerDaysField,
      ...reviewFields,
    ],
  })
