import { introduction } from '../fields/introduction.ts'
import { content, groupLabels } from './content.ts'

/** A field people apply in. */
export const industries = () =>
  content('site', {
    slug: 'industries',
    labels: {
      singular: { en: 'Industry', sv: 'Bransch', fi: 'Ala' },
      plural: { en: 'Industries', sv: 'Branscher', fi: 'Alat' },
    },
    admin: {
      useAsTitle: 'name',
      listSearchableFields: ['name', 'summary', 'slug'],
      defaultColumns: ['name', '_status', 'updatedAt'],
      group: groupLabels.programme,
    },
    fields: [...introduction()],
  })
