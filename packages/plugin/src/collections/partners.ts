import { localizedTextarea, plainText } from '../fields/text.ts'
import { content, groupLabels } from './content.ts'

export const partners = () =>
  content('site', {
    slug: 'partners',
    labels: {
      singular: { en: 'Partner', sv: 'Partner', fi: 'Kumppani' },
      plural: { en: 'Partners', sv: 'Partner', fi: 'Kumppanit' },
    },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'url', '_status'], group: groupLabels.site },
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedTextarea('summary', { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' }),
      plainText(
        'url',
        { en: 'Website', sv: 'Webbplats', fi: 'Verkkosivu' },
        {
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) ||
            'Write a whole address: https://…',
        },
      ),
    ],
  })
