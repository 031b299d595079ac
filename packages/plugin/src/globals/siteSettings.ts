import { locales } from '@jobbuddies/shared'
import type { GlobalConfig } from 'payload'
import { publicOrStaff } from '../access/published.ts'
import { editors, staff } from '../access/roles.ts'
import { groupLabels } from '../collections/content.ts'
import { languageNames } from '../fields/languages.ts'
import { menuField } from '../fields/menu.ts'
import { pictureField } from '../fields/relations.ts'
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
    pictureField,
    {
      name: 'promisedLanguages',
      type: 'select',
      hasMany: true,
      defaultValue: [...locales],
      options: [...locales].map((value) => ({ value, label: languageNames[value] })),
      label: { en: 'Promised languages', sv: 'Utlovade språk', fi: 'Luvatut kielet' },
      admin: {
        description: {
          en: 'An application period can be published only when its texts exist in all of these. Empty means all.',
          sv: 'En ansökningstid kan publiceras först när dess texter finns på alla dessa. Tomt betyder alla.',
          fi: 'Hakuajan voi julkaista vasta, kun sen tekstit ovat olemassa kaikilla näillä. Tyhjä tarkoittaa kaikkia.',
        },
      },
    },
    menuField({
      name: 'navigation',
      label: { en: 'Menu', sv: 'Meny', fi: 'Valikko' },
      description: {
        en: 'Left empty, the site makes its own menu.',
        sv: 'Lämnas den tom gör webbplatsen sin egen meny.',
        fi: 'Tyhjänä sivusto tekee valikon itse.',
      },
    }),
    menuField({
      name: 'footerNavigation',
      label: { en: 'Links at the foot', sv: 'Länkar i sidfoten', fi: 'Alareunan linkit' },
      description: {
        en: 'After the links that every site needs.',
        sv: 'Efter de länkar som varje webbplats behöver.',
        fi: 'Jokaisen sivuston tarvitsemien linkkien jälkeen.',
      },
    }),
  ],
})
