import { audienceComponents } from '../fields/choice.ts'
import { orderField } from '../fields/relations.ts'
import { richText } from '../fields/richText.ts'
import { localizedText, plainText } from '../fields/text.ts'
import { content, groupLabels } from './content.ts'

export const faqs = () =>
  content('site', {
    slug: 'faqs',
    labels: {
      singular: { en: 'Question', sv: 'Fråga', fi: 'Kysymys' },
      plural: { en: 'FAQ', sv: 'Frågor och svar', fi: 'Usein kysyttyä' },
    },
    admin: {
      useAsTitle: 'question',
      listSearchableFields: ['question', 'audience'],
      defaultColumns: ['question', 'audience', 'order', '_status'],
      group: groupLabels.site,
    },
    defaultSort: 'order',
    fields: [
      localizedText('question', { en: 'Question', sv: 'Fråga', fi: 'Kysymys' }),
      richText('answer', { en: 'Answer', sv: 'Svar', fi: 'Vastaus' }),
      plainText(
        'audience',
        { en: 'For whom', sv: 'För vem', fi: 'Kenelle' },
        {
          required: true,
          defaultValue: 'everyone',
          admin: {
            position: 'sidebar',
            components: audienceComponents,
          },
        },
      ),
      orderField,
    ],
  })
