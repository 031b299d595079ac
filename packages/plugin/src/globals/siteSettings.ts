import type { GlobalConfig } from 'payload'
import { publicOrStaff } from '../access/published.ts'
import { editors, staff } from '../access/roles.ts'
import { groupLabels } from '../collections/content.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { announceGlobal } from '../hooks/announceChange.ts'

export const siteSettings = (): GlobalConfig => ({
  slug: 'site-settings',
  label: { en: 'Site settings', sv: 'Webbplatsens inställningar', fi: 'Sivuston asetukset' },
  admin: { group: groupLabels.site },
  access: { read: publicOrStaff, update: editors, readVersions: staff },
  versions: { max: 50 },
  hooks: { afterChange: [announceGlobal('site')] },
  fields: [
    plainText(
      'siteName',
      { en: 'Name of the site', sv: 'Webbplatsens namn', fi: 'Sivuston nimi' },
      { required: true, defaultValue: 'JobBuddies' },
    ),
    localizedText(
      'tagline',
      { en: 'In one sentence', sv: 'I en mening', fi: 'Yhdellä lauseella' },
      { required: false },
    ),
    plainText('organisation', { en: 'Who runs it', sv: 'Vem som ansvarar', fi: 'Kuka vastaa' }),
    { name: 'email', type: 'email', label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' } },
    plainText('phone', { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' }),
    {
      name: 'address',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Address', sv: 'Adress', fi: 'Osoite' },
    },
    localizedTextarea('footer', {
      en: 'At the foot of every page',
      sv: 'Längst ner på varje sida',
      fi: 'Jokaisen sivun alareunassa',
    }),
    {
      name: 'navigation',
      type: 'array',
      maxRows: 8,
      label: { en: 'Menu', sv: 'Meny', fi: 'Valikko' },
      admin: {
        description: {
          en: 'Left empty, the site makes its own menu.',
          sv: 'Lämnas den tom gör webbplatsen sin egen meny.',
          fi: 'Tyhjänä sivusto tekee valikon itse.',
        },
      },
      fields: [
        localizedText('label', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
        localizedText('href', {
          en: 'Address, starting with /',
          sv: 'Adress som börjar med /',
          fi: 'Osoite, alkaa merkillä /',
        }),
      ],
    },
  ],
})
