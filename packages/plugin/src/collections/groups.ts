import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { keptByHand } from '../hooks/groupMembers.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { forgetPlanned, releaseMembers } from '../hooks/groupMembers.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { countedStages } from '../services/published.ts'
import { groupStageNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

const isCounted = (doc: { stage?: string } | undefined) => countedStages.includes(doc?.stage ?? '')

/** The public is told how many groups have come about, and nothing of those that are only planned. */
const announceCounted: CollectionAfterChangeHook = (of) =>
  isCounted(of.doc) || isCounted(of.previousDoc) ? announceChange('site')(of) : of.doc

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
    components: { beforeListTable: ['@jobbuddies/payload-plugin/client#ToGroupsBuilder'] },
  },
  access: { create: coordinators, read: coordinators, update: coordinators, delete: coordinators },
  versions: false,
  hooks: {
    beforeDelete: [forgetPlanned, refuseInUse],
    afterChange: [releaseMembers, announceCounted],
    afterDelete: [announceDelete('site')],
  },
  fields: [
    plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
    programmeField(),
    industryField(),
    {
      name: 'stage',
      type: 'select',
      required: true,
      defaultValue: 'forming',
      options: groupStages.map((value) => ({ value, label: groupStageNames[value] })),
      label: { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
      access: { update: keptByHand },
    },
    {
      name: 'members',
      type: 'join',
      collection: 'group-members',
      on: 'group',
      defaultLimit: 50,
      label: { en: 'Members', sv: 'Medlemmar', fi: 'Jäsenet' },
      admin: { allowCreate: false, defaultColumns: ['application', 'role', 'state', 'since'] },
    },
    /** In which plan of the group builder it was made. */
    {
      name: 'plan',
      type: 'relationship',
      relationTo: 'group-plans',
      index: true,
      label: false,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'startsOn',
      type: 'date',
      label: { en: 'Starts', sv: 'Börjar', fi: 'Alkaa' },
      admin: { date: { displayFormat: 'yyyy-MM-dd' } },
    },
  ],
})
