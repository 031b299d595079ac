import { orderField, pictureField } from '../fields/relations.ts'
import { localizedText, plainText } from '../fields/text.ts'
import { content, groupLabels } from './content.ts'

export const people = () =>
  content('site', {
    slug: 'people',
    labels: {
      singular: { en: 'Person', sv: 'Person', fi: 'Henkilö' },
      plural: { en: 'People', sv: 'Personer', fi: 'Henkilöt' },
    },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'title', '_status'], group: groupLabels.site },
    defaultSort: 'order',
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedText('title', { en: 'Title', sv: 'Titel', fi: 'Nimike' }),
      { name: 'email', type: 'email', label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' } },
      plainText('phone', { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' }),
      pictureField,
      orderField,
    ],
  })
