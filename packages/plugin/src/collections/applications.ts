import type { CollectionConfig } from 'payload'
import { admins, coordinators, nobody } from '../access/roles.ts'
import { instantComponents } from '../fields/instant.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

const readOnly = { readOnly: true }
const fixed = { create: nobody, update: nobody }

/**
 * One person's answers for one period. Rows come from the public API alone, in one SQL statement (services/submit.ts);
 * staff change only the stage and their own notes. What the person wrote stays as written.
 */
export const applications = (): CollectionConfig => ({
  slug: 'applications',
  labels: {
    singular: { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' },
    plural: { en: 'Applications', sv: 'Ansökningar', fi: 'Hakemukset' },
  },
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'name', 'period', 'role', 'stage', 'arrivedAt'],
    listSearchableFields: ['reference', 'name', 'email'],
    group: groupLabels.applying,
  },
  defaultSort: '-arrivedAt',
  access: { create: nobody, read: coordinators, update: coordinators, delete: admins },
  versions: false,
  indexes: [{ fields: ['period', 'emailKey', 'role'], unique: true }],
  fields: [
    {
      type: 'row',
      fields: [
        plainText(
          'reference',
          { en: 'Reference', sv: 'Referens', fi: 'Viite' },
          { required: true, unique: true, access: fixed, admin: readOnly },
        ),
        plainText(
          'stage',
          { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
          { required: true, index: true, defaultValue: 'submitted' },
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        plainText(
          'name',
          { en: 'Name', sv: 'Namn', fi: 'Nimi' },
          { required: true, access: fixed, admin: readOnly },
        ),
        {
          name: 'email',
          type: 'email',
          required: true,
          label: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' },
          access: fixed,
          admin: readOnly,
        },
        plainText('phone', { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' }, { access: fixed, admin: readOnly }),
      ],
    },
    {
      name: 'answersView',
      type: 'ui',
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#AnswersView' },
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
      access: fixed,
      admin: { ...readOnly, position: 'sidebar' },
    },
    programmeField({ access: fixed, admin: { ...readOnly, position: 'sidebar' } }),
    industryField({ access: fixed, admin: { ...readOnly, position: 'sidebar' } }),
    plainText(
      'role',
      { en: 'Role', sv: 'Roll', fi: 'Rooli' },
      { required: true, index: true, access: fixed, admin: { ...readOnly, position: 'sidebar' } },
    ),
    plainText(
      'locale',
      { en: 'Language', sv: 'Språk', fi: 'Kieli' },
      { required: true, access: fixed, admin: { ...readOnly, position: 'sidebar' } },
    ),
    {
      name: 'arrivedAt',
      type: 'date',
      required: true,
      index: true,
      label: { en: 'Arrived', sv: 'Kom in', fi: 'Saapunut' },
      access: fixed,
      admin: {
        ...readOnly,
        position: 'sidebar',
        components: instantComponents,
      },
    },
    {
      name: 'consentedAt',
      type: 'date',
      required: true,
      label: {
        en: 'Accepted the privacy notice',
        sv: 'Godkände dataskyddsinformationen',
        fi: 'Hyväksyi tietosuojaselosteen',
      },
      access: fixed,
      admin: { ...readOnly, position: 'sidebar', components: instantComponents },
    },
    plainText(
      'emailKey',
      { en: 'Address, normalised', sv: 'Adress, normaliserad', fi: 'Osoite, normalisoitu' },
      { required: true, access: fixed, admin: { hidden: true } },
    ),
    // Payload's own would take any date from staff.
    { name: 'createdAt', type: 'date', index: true, access: fixed, admin: { hidden: true } },
    { name: 'answers', type: 'json', required: true, access: fixed, admin: { hidden: true } },
    /** The questions as they were asked, in the applicant's language. */
    { name: 'questions', type: 'json', required: true, access: fixed, admin: { hidden: true } },
    {
      name: 'notes',
      type: 'textarea',
      maxLength: 10_000,
      label: {
        en: 'Notes (staff only)',
        sv: 'Anteckningar (endast personal)',
        fi: 'Muistiinpanot (vain henkilöstö)',
      },
    },
  ],
})
