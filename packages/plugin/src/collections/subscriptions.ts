import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { choiceComponents, roleComponents } from '../fields/choice.ts'
import { instantComponents } from '../fields/instant.ts'
import { languageNames } from '../fields/languages.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

/** People who asked to be told when applications open. Written by the service; it counts once confirmed and until it expires. */
export const subscriptions = (): CollectionConfig => ({
  slug: 'subscriptions',
  labels: {
    singular: { en: 'Waiting person', sv: 'Väntande person', fi: 'Odottava henkilö' },
    plural: { en: 'Waiting for an opening', sv: 'Väntar på ansökningstid', fi: 'Odottavat hakua' },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['email', 'programme', 'industry', 'role', 'confirmedAt', 'expiresAt'],
    group: groupLabels.applying,
    components: { beforeListTable: ['@jobbuddies/payload-plugin/client#SubscriberCounts'] },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: coordinators, update: nobody, delete: coordinators },
  versions: false,
  indexes: [{ fields: ['emailKey', 'scope'], unique: true }],
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' },
    },
    plainText(
      'emailKey',
      { en: 'Address, normalised', sv: 'Adress, normaliserad', fi: 'Osoite, normalisoitu' },
      { required: true, admin: { hidden: true } },
    ),
    plainText(
      'scope',
      { en: 'What for', sv: 'Gäller', fi: 'Kohde' },
      { required: true, index: true, admin: { hidden: true } },
    ),
    programmeField(),
    industryField({
      admin: {
        description: { en: 'Empty means all.', sv: 'Tomt betyder alla.', fi: 'Tyhjä tarkoittaa kaikkia.' },
      },
    }),
    plainText(
      'role',
      { en: 'Role', sv: 'Roll', fi: 'Rooli' },
      { required: true, admin: { components: roleComponents } },
    ),
    plainText(
      'locale',
      { en: 'Language', sv: 'Språk', fi: 'Kieli' },
      { required: true, admin: { components: choiceComponents(languageNames) } },
    ),
    ...(
      [
        ['confirmedAt', { en: 'Confirmed', sv: 'Bekräftad', fi: 'Vahvistettu' }],
        ['expiresAt', { en: 'Expires', sv: 'Går ut', fi: 'Vanhenee' }],
        ['endedAt', { en: 'Ended by the person', sv: 'Avslutad av personen', fi: 'Henkilön lopettama' }],
      ] as const
    ).map(([name, label]) => ({
      name,
      type: 'date' as const,
      label,
      index: name === 'expiresAt',
      admin: { components: instantComponents },
    })),
  ],
})
