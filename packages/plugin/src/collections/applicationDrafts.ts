import type { CollectionConfig, Field } from 'payload'
import { admins, coordinators, nobody } from '../access/roles.ts'
import { choiceComponents, roleComponents } from '../fields/choice.ts'
import { instantComponents } from '../fields/instant.ts'
import { languageNames } from '../fields/languages.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

const readOnly = { readOnly: true }
const shown = { ...readOnly, position: 'sidebar' } as const

/** For the service alone: what is half-written is nobody's business, and a hash is of no use. */
const secret = { access: { create: nobody, read: nobody, update: nobody }, admin: { hidden: true } }

const instant = (
  name: string,
  label: { en: string; sv: string; fi: string },
  extra: { required?: boolean; index?: boolean } = {},
): Field => ({ name, type: 'date', label, ...extra, admin: { ...shown, components: instantComponents } })

/**
 * An application that somebody has begun. Rows are written by the public API in SQL (services/drafts); an application that
 * is sent has the id of its draft. Staff see who, when and how far, and give one person more time.
 */
export const applicationDrafts = (): CollectionConfig => ({
  slug: 'application-drafts',
  labels: {
    singular: { en: 'Begun application', sv: 'Påbörjad ansökan', fi: 'Aloitettu hakemus' },
    plural: { en: 'Begun applications', sv: 'Påbörjade ansökningar', fi: 'Aloitetut hakemukset' },
  },
  admin: {
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'period', 'begunAt', 'savedAt', 'submittedAt', 'extendedUntil'],
    listSearchableFields: ['name', 'email'],
    group: groupLabels.applying,
    description: {
      en: 'What people have filled in so far stays theirs until they send it.',
      sv: 'Det som personerna har fyllt i är deras eget tills de skickar det.',
      fi: 'Täytetyt vastaukset ovat hakijan omia, kunnes hän lähettää ne.',
    },
  },
  defaultSort: '-savedAt',
  // Payload writes whole rows: a save of staff would undo what the person saves at the same time.
  access: { create: nobody, read: coordinators, update: nobody, delete: admins },
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      type: 'row',
      fields: [
        plainText('name', { en: 'Name', sv: 'Namn', fi: 'Nimi' }, { admin: readOnly }),
        plainText('email', { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' }, { admin: readOnly }),
      ],
    },
    {
      name: 'extend',
      type: 'ui',
      label: { en: 'More time', sv: 'Mer tid', fi: 'Lisäaika' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#ExtendDraft' },
        disableListColumn: true,
      },
    },
    {
      name: 'period',
      type: 'relationship',
      relationTo: 'application-periods',
      required: true,
      index: true,
      label: { en: 'Application period', sv: 'Ansökningstid', fi: 'Hakuaika' },
      admin: shown,
    },
    programmeField({ admin: shown }),
    industryField({ admin: shown }),
    plainText(
      'role',
      { en: 'Role', sv: 'Roll', fi: 'Rooli' },
      { required: true, admin: { ...shown, components: roleComponents } },
    ),
    plainText(
      'locale',
      { en: 'Language', sv: 'Språk', fi: 'Kieli' },
      { required: true, admin: { ...shown, components: choiceComponents(languageNames) } },
    ),
    plainText('step', { en: 'How far', sv: 'Hur långt', fi: 'Missä vaiheessa' }, { admin: shown }),
    instant('begunAt', { en: 'Begun', sv: 'Påbörjad', fi: 'Aloitettu' }, { required: true }),
    instant(
      'savedAt',
      { en: 'Last saved', sv: 'Senast sparad', fi: 'Viimeksi tallennettu' },
      { required: true, index: true },
    ),
    instant('submittedAt', { en: 'Sent', sv: 'Skickad', fi: 'Lähetetty' }, { index: true }),
    {
      name: 'remind',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: { en: 'Wants a reminder', sv: 'Vill bli påmind', fi: 'Haluaa muistutuksen' },
      admin: shown,
    },
    instant('remindedAt', { en: 'Reminded', sv: 'Påmind', fi: 'Muistutettu' }),
    instant('extendedUntil', { en: 'May send until', sv: 'Får skicka till', fi: 'Saa lähettää asti' }),
    instant('extendedAt', { en: 'More time given', sv: 'Mer tid gavs', fi: 'Lisäaika annettu' }),
    {
      name: 'extendedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Given by', sv: 'Gavs av', fi: 'Lisäajan antaja' },
      admin: shown,
    },
    { name: 'secretHash', type: 'text', required: true, ...secret },
    { name: 'emailKey', type: 'text', index: true, ...secret },
    { name: 'revision', type: 'number', required: true, defaultValue: 1, ...secret },
    /** `DraftData` of shared. */
    { name: 'data', type: 'json', required: true, ...secret },
    /** The questions that this person is asked, per language: `FrozenForm`. */
    { name: 'form', type: 'json', required: true, ...secret },
    /** The draft of another period that it goes on as. */
    { name: 'carriedTo', type: 'text', ...secret },
  ],
})
