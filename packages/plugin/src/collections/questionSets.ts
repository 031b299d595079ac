import type { CollectionConfig } from 'payload'
import { publicOrStaff } from '../access/published.ts'
import { coordinators, staff } from '../access/roles.ts'
import { questionsField } from '../fields/questions.ts'
import { plainText } from '../fields/text.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { keepSetPromise, rememberSet } from '../hooks/keepSetPromise.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { groupLabels } from './content.ts'

/** Questions to reuse: for a role of a programme, or for a period. */
export const questionSets = (): CollectionConfig => ({
  slug: 'question-sets',
  labels: {
    singular: { en: 'Question set', sv: 'Frågeuppsättning', fi: 'Kysymyssarja' },
    plural: { en: 'Question sets', sv: 'Frågeuppsättningar', fi: 'Kysymyssarjat' },
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'updatedAt'], group: groupLabels.applying },
  defaultSort: 'name',
  access: {
    create: coordinators,
    read: publicOrStaff,
    update: coordinators,
    delete: coordinators,
    readVersions: staff,
  },
  versions: { drafts: false, maxPerDoc: 100 },
  hooks: {
    beforeChange: [rememberSet],
    afterChange: [keepSetPromise, announceChange('site')],
    beforeDelete: [refuseInUse],
    afterDelete: [announceDelete('site')],
  },
  fields: [
    plainText(
      'name',
      { en: 'Name (staff only)', sv: 'Namn (endast personal)', fi: 'Nimi (vain henkilöstö)' },
      { required: true },
    ),
    questionsField({
      label: { en: 'Questions', sv: 'Frågor', fi: 'Kysymykset' },
      required: true,
      minRows: 1,
      description: {
        en: 'Whoever has begun an application goes on with the questions that they began with.',
        sv: 'Den som har börjat en ansökan fortsätter med de frågor som fanns då.',
        fi: 'Hakemuksen jo aloittanut jatkaa niillä kysymyksillä, joilla aloitti.',
      },
    }),
  ],
})

/** Which set is asked. */
export const questionSetField = (description: { en: string; sv: string; fi: string }) =>
  ({
    name: 'questionSet',
    type: 'relationship',
    relationTo: 'question-sets',
    index: true,
    label: { en: 'Question set', sv: 'Frågeuppsättning', fi: 'Kysymyssarja' },
    admin: { description },
  }) as const
