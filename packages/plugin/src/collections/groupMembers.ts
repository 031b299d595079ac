import type { MemberState } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { choiceComponents, roleComponents } from '../fields/choice.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
import { memberStateNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

/**
 * Who is in which group. Written by the group builder alone (services/groups), altered by nobody. The unique column `holds` is
 * what keeps a person out of two groups at once, whoever acts at the same time.
 */
export const groupMembers = (): CollectionConfig => ({
  slug: 'group-members',
  labels: {
    singular: { en: 'Member of a group', sv: 'Gruppmedlem', fi: 'Ryhmän jäsen' },
    plural: { en: 'Members of groups', sv: 'Gruppmedlemmar', fi: 'Ryhmien jäsenet' },
  },
  admin: {
    useAsTitle: 'role',
    defaultColumns: ['application', 'role', 'group', 'state', 'since', 'until'],
    group: groupLabels.programme,
  },
  defaultSort: '-since',
  access: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  versions: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    {
      name: 'group',
      type: 'relationship',
      relationTo: 'groups',
      required: true,
      index: true,
      label: { en: 'Group', sv: 'Grupp', fi: 'Ryhmä' },
    },
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      required: true,
      index: true,
      label: { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' },
    },
    plainText(
      'role',
      { en: 'Role', sv: 'Roll', fi: 'Rooli' },
      { required: true, admin: { components: roleComponents } },
    ),
    plainText(
      'state',
      { en: 'Place', sv: 'Plats', fi: 'Paikka' },
      {
        required: true,
        defaultValue: 'planned' satisfies MemberState,
        admin: { components: choiceComponents(memberStateNames) },
      },
    ),
    {
      name: 'pinned',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: {
        en: 'Stays when groups are proposed anew',
        sv: 'Stannar när grupper föreslås på nytt',
        fi: 'Pysyy, kun ryhmiä ehdotetaan uudelleen',
      },
    },
    {
      name: 'since',
      type: 'date',
      required: true,
      label: { en: 'Since', sv: 'Från', fi: 'Alkaen' },
      admin: { components: instantComponents },
    },
    {
      name: 'until',
      type: 'date',
      label: { en: 'Until', sv: 'Till', fi: 'Asti' },
      admin: { components: instantComponents },
    },
    /** Told when the group ends; empty before. */
    {
      name: 'finished',
      type: 'checkbox',
      label: { en: 'Finished', sv: 'Har slutfört', fi: 'Suoritti loppuun' },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Who', sv: 'Vem', fi: 'Kuka' },
    },
    /** Which of the person's places it is: who leads may have several. */
    { name: 'seat', type: 'number', required: true, defaultValue: 1, label: false, admin: { hidden: true } },
    /** Programme, person and seat for as long as nobody else can have it; null afterwards. */
    { name: 'holds', type: 'text', unique: true, label: false, admin: { hidden: true } },
  ],
})
