import type { CollectionConfig } from 'payload'
import { coordinators, nobody } from '../access/roles.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
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
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: coordinators, update: nobody, delete: nobody },
  versions: false,
  fields: [
    plainText('key', { en: 'Effect', sv: 'Verkan', fi: 'Vaikutus' }, { required: true, unique: true }),
    plainText('to', { en: 'To', sv: 'Till', fi: 'Vastaanottaja' }, { required: true }),
    plainText('locale', { en: 'Language', sv: 'Språk', fi: 'Kieli' }, { required: true }),
    plainText('template', { en: 'Template', sv: 'Mall', fi: 'Pohja' }, { required: true }),
    { name: 'data', type: 'json', label: { en: 'Content', sv: 'Innehåll', fi: 'Sisältö' } },
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
      { required: true, index: true, defaultValue: 'queued' },
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
    plainText('fault', { en: 'Last fault', sv: 'Senaste fel', fi: 'Viimeisin virhe' }),
  ],
})
