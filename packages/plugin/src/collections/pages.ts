import { choiceComponents } from '../fields/choice.ts'
import { richText } from '../fields/richText.ts'
import { seoField } from '../fields/seo.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, plainText } from '../fields/text.ts'
import { pagePlaceNames } from '../translations/choiceWords.ts'
import { content, groupLabels } from './content.ts'

export const pages = () =>
  content('pages', {
    slug: 'pages',
    labels: {
      singular: { en: 'Page', sv: 'Sida', fi: 'Sivu' },
      plural: { en: 'Pages', sv: 'Sidor', fi: 'Sivut' },
    },
    admin: {
      useAsTitle: 'title',
      listSearchableFields: ['title', 'slug', 'key'],
      defaultColumns: ['title', 'key', '_status'],
      group: groupLabels.site,
    },
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
            components: choiceComponents(pagePlaceNames),
            description: {
              en: 'For the two pages that every form links to; empty for others.',
              sv: 'För de två sidor som varje blankett länkar till; tomt för andra.',
              fi: 'Kahdelle sivulle, joihin jokainen lomake viittaa; muilla tyhjä.',
            },
          },
        },
      ),
      seoField,
    ],
  })
