import { richText } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, plainText } from '../fields/text.ts'
import { content, groupLabels } from './content.ts'

export const pages = () =>
  content('pages', {
    slug: 'pages',
    labels: {
      singular: { en: 'Page', sv: 'Sida', fi: 'Sivu' },
      plural: { en: 'Pages', sv: 'Sidor', fi: 'Sivut' },
    },
    admin: { useAsTitle: 'title', defaultColumns: ['title', 'key', '_status'], group: groupLabels.site },
    fields: [
      localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
      slugField('title'),
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      plainText(
        'key',
        { en: 'Fixed place', sv: 'Fast plats', fi: 'Kiinteä paikka' },
        {
          unique: true,
          admin: {
            position: 'sidebar',
            description: {
              en: '“privacy” or “accessibility” for the two pages that every form links to; empty for others.',
              sv: '”privacy” eller ”accessibility” för de två sidor som varje blankett länkar till; tomt för andra.',
              fi: '”privacy” tai ”accessibility” kahdelle sivulle, joihin lomakkeet viittaavat; muille tyhjä.',
            },
          },
        },
      ),
    ],
  })
