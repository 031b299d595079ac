import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { choiceComponents } from '../fields/choice.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
import { eventNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

/** What happened to an application. Written by the service, altered by nobody. */
export const applicationEvents = (): CollectionConfig => ({
  slug: 'application-events',
  labels: {
    singular: { en: 'Event', sv: 'Händelse', fi: 'Tapahtuma' },
    plural: { en: 'Application history', sv: 'Ansökningarnas historik', fi: 'Hakemusten historia' },
  },
  admin: { useAsTitle: 'kind', defaultColumns: ['application', 'kind', 'at'], group: groupLabels.applying },
  defaultSort: '-at',
  access: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  versions: false,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      index: true,
      label: { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' },
    },
    plainText(
      'kind',
      { en: 'Event', sv: 'Händelse', fi: 'Tapahtuma' },
      { required: true, admin: { components: choiceComponents(eventNames) } },
    ),
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'When', sv: 'När', fi: 'Milloin' },
      admin: { components: instantComponents },
    },
    { name: 'data', type: 'json', label: { en: 'Details', sv: 'Detaljer', fi: 'Tiedot' } },
  ],
})
