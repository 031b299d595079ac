import type { CollectionConfig } from 'payload'
import { coordinators } from '../access/roles.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

export const groupStages = ['forming', 'proposed', 'confirmed', 'running', 'completed'] as const

/** Facilitators and participants of one programme, meeting for months. */
export const groups = (): CollectionConfig => ({
  slug: 'groups',
  labels: {
    singular: { en: 'Group', sv: 'Grupp', fi: 'Ryhmä' },
    plural: { en: 'Groups', sv: 'Grupper', fi: 'Ryhmät' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'programme', 'industry', 'stage'],
    group: groupLabels.programme,
  },
  access: { create: coordinators, read: coordinators, update: coordinators, delete: coordinators },
  versions: false,
  fields: [
    plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
    programmeField(),
    industryField(),
    {
      name: 'stage',
      type: 'select',
      required: true,
      defaultValue: 'forming',
      options: [
        { value: 'forming', label: { en: 'Forming', sv: 'Bildas', fi: 'Muodostuu' } },
        { value: 'proposed', label: { en: 'Proposed', sv: 'Föreslagen', fi: 'Ehdotettu' } },
        { value: 'confirmed', label: { en: 'Confirmed', sv: 'Bekräftad', fi: 'Vahvistettu' } },
        { value: 'running', label: { en: 'Running', sv: 'Pågår', fi: 'Käynnissä' } },
        { value: 'completed', label: { en: 'Completed', sv: 'Avslutad', fi: 'Päättynyt' } },
      ] satisfies { value: (typeof groupStages)[number]; label: object }[],
      label: { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
    },
    {
      name: 'members',
      type: 'relationship',
      relationTo: 'applications',
      hasMany: true,
      label: { en: 'Members', sv: 'Medlemmar', fi: 'Jäsenet' },
    },
    { name: 'startsOn', type: 'date', label: { en: 'Starts', sv: 'Börjar', fi: 'Alkaa' } },
  ],
})
