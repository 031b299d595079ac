import { locales, placedCollections } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { publicOrStaff } from '../access/published.ts'
import { editors, nobody } from '../access/roles.ts'
import { languageNames } from '../fields/languages.ts'
import { plainText } from '../fields/text.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { checkRedirect } from '../hooks/checkRedirect.ts'
import { groupLabels } from './content.ts'

/** A moved address. One that follows a document leads to wherever that document is now, so moves never form a chain. */
export const redirects = (): CollectionConfig => ({
  slug: 'redirects',
  labels: {
    singular: { en: 'Redirect', sv: 'Omdirigering', fi: 'Uudelleenohjaus' },
    plural: { en: 'Redirects', sv: 'Omdirigeringar', fi: 'Uudelleenohjaukset' },
  },
  admin: {
    useAsTitle: 'from',
    listSearchableFields: ['from', 'to'],
    defaultColumns: ['from', 'to', 'document', 'automatic'],
    group: groupLabels.site,
  },
  access: { create: editors, read: publicOrStaff, update: editors, delete: editors },
  versions: false,
  hooks: {
    beforeValidate: [checkRedirect],
    afterChange: [announceChange('site')],
    afterDelete: [announceDelete('site')],
  },
  fields: [
    plainText(
      'from',
      { en: 'Old address', sv: 'Gammal adress', fi: 'Vanha osoite' },
      {
        required: true,
        unique: true,
        index: true,
        admin: {
          description: {
            en: 'A path of the site, such as /en/news/old-name.',
            sv: 'En sökväg på webbplatsen, till exempel /sv/news/gammalt-namn.',
            fi: 'Sivuston polku, esimerkiksi /fi/news/vanha-nimi.',
          },
        },
      },
    ),
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...placedCollections],
      label: { en: 'Leads to', sv: 'Leder till', fi: 'Vie tänne' },
    },
    {
      name: 'language',
      type: 'select',
      options: [...locales].map((value) => ({ value, label: languageNames[value] })),
      label: { en: 'In which language', sv: 'På vilket språk', fi: 'Millä kielellä' },
      admin: { condition: (data) => Boolean(data?.document) },
    },
    plainText(
      'to',
      { en: 'Or to this address', sv: 'Eller till den här adressen', fi: 'Tai tähän osoitteeseen' },
      { admin: { condition: (data) => !data?.document } },
    ),
    {
      name: 'automatic',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      label: {
        en: 'Made when an address changed',
        sv: 'Skapad när en adress ändrades',
        fi: 'Syntyi osoitteen muuttuessa',
      },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
