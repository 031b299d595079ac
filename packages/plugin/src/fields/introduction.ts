import type { Field } from 'payload'
import { pictureField } from './relations.ts'
import { richText } from './richText.ts'
import { seoField } from './seo.ts'
import { slugField } from './slug.ts'
import { localizedText, localizedTextarea } from './text.ts'

/** Name, address, summary, picture and text: how a programme or an industry introduces itself. */
export const introduction = (): Field[] => [
  localizedText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }),
  slugField('name'),
  localizedTextarea(
    'summary',
    { en: 'Summary', sv: 'Sammanfattning', fi: 'Tiivistelmä' },
    { required: true },
  ),
  pictureField,
  richText('body', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
  seoField,
]
