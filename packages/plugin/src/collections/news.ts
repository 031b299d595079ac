import { pictureField } from '../fields/relations.ts'
import { richText } from '../fields/richText.ts'
import { seoField } from '../fields/seo.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'
import { publishingInstant } from '../hooks/publishingInstant.ts'
import { content, groupLabels } from './content.ts'

export const news = () =>
  content('news', {
    slug: 'news',
    labels: {
      singular: { en: 'News item', sv: 'Nyhet', fi: 'Uutinen' },
      plural: { en: 'News', sv: 'Nyheter', fi: 'Uutiset' },
    },
    admin: {
      useAsTitle: 'title',
      listSearchableFields: ['title', 'summary', 'slug'],
      defaultColumns: ['title', 'publishedAt', '_status'],
      group: groupLabels.site,
    },
    defaultSort: '-publishedAt',
    hooks: {
      beforeChange: [
        ({ data, originalDoc, req }) =>
          data._status === 'published' && !(data.publishedAt ?? originalDoc?.publishedAt)
            ? { ...data, publishedAt: publishingInstant(req).toISOString() }
            : data,
      ],
    },
    fields: [
      localizedText('title', { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' }),
      slugField('title'),
      localizedTextarea(
        'summary',
        { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' },
        { required: true },
      ),
      pictureField,
      richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      {
        name: 'publishedAt',
        type: 'date',
        index: true,
        label: { en: 'Date', sv: 'Datum', fi: 'Päivä' },
        admin: {
          position: 'sidebar',
          date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' },
        },
      },
      seoField,
    ],
  })
