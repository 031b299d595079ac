import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { choiceComponents } from '../fields/choice.ts'
import { languageNames } from '../fields/languages.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
import { mailStatusNames, mailTemplateNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

/** Mail waiting to go out, and mail that went: one row per effect, by its unique key. */
export const outbox = (): CollectionConfig => ({
  slug: 'outbox',
  labels: {
    singular: { en: 'Message', sv: 'Meddelande', fi: 'Viesti' },
    plural: { en: 'Outbox', sv: 'Utkorg', fi: 'Lähtevät viestit' },
  },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['to', 'template', 'status', 'dueAt', 'sentAt', 'attempts'],
    group: groupLabels.applying,
    listSearchableFields: ['to', 'key'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  versions: false,
  fields: [
    {
      name: 'view',
      type: 'ui',
      label: { en: 'As it goes out', sv: 'Så som det skickas', fi: 'Sellaisena kuin se lähtee' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#MailView' },
        disableListColumn: true,
      },
    },
    plainText('key', { en: 'Effect', sv: 'Verkan', fi: 'Vaikutus' }, { required: true, unique: true }),
    plainText('to', { en: 'To', sv: 'Till', fi: 'Vastaanottaja' }, { required: true }),
    plainText(
      'locale',
      { en: 'Language', sv: 'Språk', fi: 'Kieli' },
      { required: true, admin: { components: choiceComponents(languageNames) } },
    ),
    plainText(
      'template',
      { en: 'Template', sv: 'Mall', fi: 'Pohja' },
      { required: true, admin: { components: choiceComponents(mailTemplateNames) } },
    ),
    // The view above shows what is made of it.
    { name: 'data', type: 'json', admin: { hidden: true } },
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      index: true,
      label: { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' },
    },
    plainText(
      'status',
      { en: 'Status', sv: 'Status', fi: 'Tila' },
      {
        required: true,
        index: true,
        defaultValue: 'queued',
        admin: { components: choiceComponents(mailStatusNames) },
      },
    ),
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Attempts', sv: 'Försök', fi: 'Yrityksiä' },
    },
    {
      name: 'dueAt',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Next try', sv: 'Nästa försök', fi: 'Seuraava yritys' },
      admin: { components: instantComponents },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: { en: 'Sent', sv: 'Skickat', fi: 'Lähetetty' },
      admin: { components: instantComponents },
    },
    {
      name: 'releasedAt',
      type: 'date',
      label: { en: 'Released', sv: 'Släppt iväg', fi: 'Päästetty eteenpäin' },
      admin: { components: instantComponents },
    },
    {
      name: 'handledBy',
      type: 'relationship',
      relationTo: 'users',
      label: {
        en: 'Held or released by',
        sv: 'Hölls kvar eller släpptes av',
        fi: 'Pidättänyt tai päästänyt',
      },
    },
    {
      name: 'bouncedAt',
      type: 'date',
      label: { en: 'Came back', sv: 'Kom i retur', fi: 'Palautui' },
      admin: { components: instantComponents },
    },
    plainText('bounce', {
      en: 'Status code of the return',
      sv: 'Returens statuskod',
      fi: 'Palautuksen tilakoodi',
    }),
    plainText('fault', { en: 'Last fault', sv: 'Senaste fel', fi: 'Viimeisin virhe' }),
  ],
})
