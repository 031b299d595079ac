import { orderField, pictureField } from '../fields/relations.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { content, groupLabels } from './content.ts'

export const people = () =>
  content('site', {
    slug: 'people',
    labels: {
      singular: { en: 'Person', sv: 'Person', fi: 'Henkilö' },
      plural: { en: 'People', sv: 'Personer', fi: 'Henkilöt' },
    },
    admin: {
      useAsTitle: 'name',
      listSearchableFields: ['name', 'title', 'email'],
      defaultColumns: ['name', 'title', '_status'],
      group: groupLabels.site,
    },
    defaultSort: 'order',
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedText('title', { en: 'Title', sv: 'Titel', fi: 'Nimike' }),
      localizedTextarea('about', { en: 'Ask about', sv: 'Fråga om', fi: 'Kysy tästä' }),
      localizedText(
        'speaks',
        { en: 'Speaks', sv: 'Talar', fi: 'Puhuu' },
        {
          required: false,
          description: {
            en: 'Languages, for example “Finnish, Swedish, English”.',
            sv: 'Språk, till exempel ”finska, svenska, engelska”.',
            fi: 'Kielet, esimerkiksi ”suomi, ruotsi, englanti”.',
          },
        },
      ),
      { name: 'email', type: 'email', label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' } },
      plainText('phone', { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' }),
      pictureField,
      orderField,
    ],
  })
