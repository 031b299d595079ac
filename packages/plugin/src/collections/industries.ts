import { richText } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'
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
      defaultColumns: ['name', '_status', 'updatedAt'],
      group: groupLabels.programme,
    },
    fields: [
      localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
      slugField('name'),
      localizedTextarea(
        'summary',
        { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' },
        { required: true },
      ),
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
    ],
  })
