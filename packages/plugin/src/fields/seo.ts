import type { Field } from 'payload'
import { pictureField } from './relations.ts'
import { localizedText, localizedTextarea } from './text.ts'

/** What search engines and shared links say of a document. All optional: its own title, summary and picture stand in. */
export const seoField: Field = {
  name: 'seo',
  type: 'group',
  label: {
    en: 'Search engines and shared links',
    sv: 'Sökmotorer och delade länkar',
    fi: 'Hakukoneet ja jaetut linkit',
  },
  admin: {
    description: {
      en: 'Left empty, the title, the summary and the picture are used.',
      sv: 'Lämnas detta tomt används rubriken, sammanfattningen och bilden.',
      fi: 'Tyhjänä käytetään otsikkoa, tiivistelmää ja kuvaa.',
    },
  },
  fields: [
    {
      name: 'preview',
      type: 'ui',
      label: { en: 'In search results', sv: 'I sökresultat', fi: 'Hakutuloksissa' },
      admin: {
        disableListColumn: true,
        components: { Field: '@jobbuddies/payload-plugin/client#SearchPreview' },
      },
    },
    localizedText(
      'title',
      { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' },
      {
        required: false,
        description: {
          en: 'About 60 characters are shown.',
          sv: 'Ungefär 60 tecken visas.',
          fi: 'Noin 60 merkkiä näkyy.',
        },
      },
    ),
    localizedTextarea(
      'description',
      { en: 'Description', sv: 'Beskrivning', fi: 'Kuvaus' },
      {
        description: {
          en: 'About 155 characters are shown.',
          sv: 'Ungefär 155 tecken visas.',
          fi: 'Noin 155 merkkiä näkyy.',
        },
      },
    ),
    pictureField,
    {
      name: 'hidden',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Ask search engines to keep away',
        sv: 'Be sökmotorer att inte visa sidan',
        fi: 'Pyydä hakukoneita ohittamaan sivu',
      },
    },
  ],
}
