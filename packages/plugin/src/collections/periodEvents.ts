import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { choiceComponents } from '../fields/choice.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
import { periodActNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

/** What staff did to a period that was out. Written with the act itself, altered by nobody. */
export const periodEvents = (): CollectionConfig => ({
  slug: 'period-events',
  labels: {
    singular: { en: 'Act on a period', sv: 'Åtgärd på en ansökningstid', fi: 'Hakuajan toimenpide' },
    plural: { en: 'History of periods', sv: 'Ansökningstidernas historik', fi: 'Hakuaikojen historia' },
  },
  admin: {
    useAsTitle: 'act',
    defaultColumns: ['period', 'act', 'at', 'by', 'why', 'told'],
    group: groupLabels.applying,
  },
  defaultSort: '-at',
  access: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  versions: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'period',
      type: 'relationship',
      relationTo: 'application-periods',
      required: true,
      index: true,
      label: { en: 'Application period', sv: 'Ansökningstid', fi: 'Hakuaika' },
    },
    plainText(
      'act',
      { en: 'Act', sv: 'Åtgärd', fi: 'Toimenpide' },
      { required: true, admin: { components: choiceComponents(periodActNames) } },
    ),
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'When', sv: 'När', fi: 'Milloin' },
      admin: { components: instantComponents },
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Who', sv: 'Vem', fi: 'Kuka' },
    },
    plainText('why', { en: 'Why', sv: 'Varför', fi: 'Miksi' }),
    {
      name: 'told',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Messages', sv: 'Meddelanden', fi: 'Viestejä' },
    },
    /** The period's times, `SeenTimes`. */
    { name: 'before', type: 'json', required: true, label: { en: 'Before', sv: 'Före', fi: 'Ennen' } },
    { name: 'after', type: 'json', required: true, label: { en: 'After', sv: 'Efter', fi: 'Jälkeen' } },
    {
      name: 'undoes',
      type: 'relationship',
      relationTo: 'period-events',
      index: true,
      label: { en: 'Takes back', sv: 'Tar tillbaka', fi: 'Kumoaa' },
    },
  ],
})
