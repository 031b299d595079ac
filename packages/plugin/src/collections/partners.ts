import { orderField, pictureField } from '../fields/relations.ts'
import { localizedTextarea, plainText } from '../fields/text.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { content, groupLabels } from './content.ts'

export const partners = () =>
  content('site', {
    slug: 'partners',
    labels: {
      singular: { en: 'Partner', sv: 'Partner', fi: 'Kumppani' },
      plural: { en: 'Partners', sv: 'Partner', fi: 'Kumppanit' },
    },
    admin: {
      useAsTitle: 'name',
      listSearchableFields: ['name', 'summary', 'url'],
      defaultColumns: ['name', 'url', '_status'],
      group: groupLabels.site,
    },
    defaultSort: 'order',
    fields: [
      plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { required: true }),
      localizedTextarea('summary', { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' }),
      plainText(
        'url',
        { en: 'Website', sv: 'Webbplats', fi: 'Verkkosivu' },
        {
          validate: refuseUnless(
            'website',
            (value) =>
              !value || (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)),
          ),
        },
      ),
      pictureField,
      orderField,
    ],
  })
