import type { CollectionConfig } from 'payload'
import { coordinators, staff } from '../access/roles.ts'
import { programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { recordEditor } from '../hooks/recordEditor.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { groupLabels } from './content.ts'

/** Periods that were opened together, one for each industry. A name and what it was copied from; the periods say the rest. */
export const rounds = (): CollectionConfig => ({
  slug: 'rounds',
  labels: {
    singular: { en: 'Round', sv: 'Omgång', fi: 'Kierros' },
    plural: { en: 'Rounds', sv: 'Omgångar', fi: 'Kierrokset' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'programme', 'copiedFrom', 'createdAt'],
    group: groupLabels.applying,
    components: { beforeListTable: ['@jobbuddies/payload-plugin/client#ToRoundOpening'] },
  },
  defaultSort: '-createdAt',
  access: { create: coordinators, read: staff, update: coordinators, delete: coordinators },
  versions: false,
  disableDuplicate: true,
  hooks: { beforeChange: [recordEditor], beforeDelete: [refuseInUse] },
  fields: [
    plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true, maxLength: 120 }),
    programmeField(),
    {
      name: 'copiedFrom',
      type: 'relationship',
      relationTo: 'rounds',
      label: { en: 'Copied from', sv: 'Kopierad från', fi: 'Kopioitu kierroksesta' },
      admin: { readOnly: true },
    },
    {
      name: 'periods',
      type: 'join',
      collection: 'application-periods',
      on: 'round',
      defaultLimit: 50,
      label: { en: 'Application periods', sv: 'Ansökningstider', fi: 'Hakuajat' },
      admin: { defaultColumns: ['label', 'state', 'opensAt', 'closesAt', 'published'], allowCreate: false },
    },
    {
      name: 'updatedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Last saved by', sv: 'Senast sparad av', fi: 'Viimeksi tallentanut' },
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
