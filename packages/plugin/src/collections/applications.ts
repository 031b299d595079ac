import type { CollectionConfig, Field } from 'payload'
import { admins, coordinators, nobody } from '../access/roles.ts'
import { choiceComponents, roleComponents } from '../fields/choice.ts'
import { languageNames } from '../fields/languages.ts'
import { instantComponents } from '../fields/instant.ts'
import { recordReads } from '../hooks/recordReads.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { plainText } from '../fields/text.ts'
import { forgetApplication } from '../hooks/forgetApplication.ts'
import { stageNames } from '../translations/choiceWords.ts'
import { groupLabels } from './content.ts'

const readOnly = { readOnly: true }
const fixed = { create: nobody, update: nobody }

/** All that happened to it, and every message about it. */
const histories: Field[] = [
  {
    name: 'events',
    type: 'join',
    collection: 'application-events',
    on: 'application',
    defaultSort: '-at',
    label: { en: 'History', sv: 'Historik', fi: 'Historia' },
    admin: { allowCreate: false, defaultColumns: ['kind', 'at'], disableListColumn: true },
  },
  {
    name: 'mails',
    type: 'join',
    collection: 'outbox',
    on: 'application',
    defaultSort: '-createdAt',
    label: { en: 'Messages', sv: 'Meddelanden', fi: 'Viestit' },
    admin: { allowCreate: false, defaultColumns: ['template', 'status', 'sentAt'], disableListColumn: true },
  },
]

/**
 * One person's answers for one period. Rows come from the public API alone, in one SQL statement (services/submit.ts);
 * staff move them by guarded acts (services/moveStage.ts) and write notes. What the person wrote stays as written.
 */
export const applications = (): CollectionConfig => ({
  slug: 'applications',
  labels: {
    singular: { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' },
    plural: { en: 'Applications', sv: 'Ansökningar', fi: 'Hakemukset' },
  },
  admin: {
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'name', 'period', 'role', 'stage', 'arrivedAt', 'flagged'],
    listSearchableFields: ['reference', 'name', 'email'],
    group: groupLabels.applying,
  },
  defaultSort: '-arrivedAt',
  access: { create: nobody, read: coordinators, update: coordinators, delete: admins },
  versions: false,
  hooks: { afterOperation: [recordReads], beforeDelete: [forgetApplication] },
  indexes: [{ fields: ['period', 'emailKey', 'role'], unique: true }],
  fields: [
    /** Doubts whether a person wrote it, separated by spaces; empty once somebody has looked. */
    plainText(
      'flagged',
      { en: 'To be checked', sv: 'Att kontrollera', fi: 'Tarkistettava' },
      {
        index: true,
        access: fixed,
        admin: {
          readOnly: true,
          components: {
            Field: '@jobbuddies/payload-plugin/client#FlagNotice',
            Cell: '@jobbuddies/payload-plugin/client#FlagCell',
          },
        },
      },
    ),
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
          {
            required: true,
            index: true,
            defaultValue: 'submitted',
            access: fixed,
            admin: {
              ...readOnly,
              components: choiceComponents(stageNames),
              description: {
                en: 'It is moved on the page “Read applications”.',
                sv: 'Flyttas på sidan ”Läs ansökningar”.',
                fi: 'Siirretään sivulla ”Lue hakemuksia”.',
              },
            },
          },
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
      label: { en: 'Answers', sv: 'Svar', fi: 'Vastaukset' },
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
    {
      name: 'preferences',
      type: 'relationship',
      relationTo: 'industries',
      hasMany: true,
      label: { en: 'Fields, the dearest first', sv: 'Branscher, helst först', fi: 'Alat, mieluisin ensin' },
      access: fixed,
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'eligible',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: {
        en: 'Confirmed what is expected',
        sv: 'Bekräftade vad som förväntas',
        fi: 'Vahvisti, mitä odotetaan',
      },
      access: fixed,
      admin: { ...readOnly, position: 'sidebar' },
    },
    programmeField({ access: fixed, admin: { ...readOnly, position: 'sidebar' } }),
    industryField({ access: fixed, admin: { ...readOnly, position: 'sidebar' } }),
    plainText(
      'role',
      { en: 'Role', sv: 'Roll', fi: 'Rooli' },
      {
        required: true,
        index: true,
        access: fixed,
        admin: { ...readOnly, position: 'sidebar', components: roleComponents },
      },
    ),
    plainText(
      'locale',
      { en: 'Language', sv: 'Språk', fi: 'Kieli' },
      {
        required: true,
        access: fixed,
        admin: { ...readOnly, position: 'sidebar', components: choiceComponents(languageNames) },
      },
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
      name: 'ask',
      type: 'ui',
      label: { en: 'Ask for more information', sv: 'Be om mer information', fi: 'Pyydä lisätietoja' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#AskForMore' },
        disableListColumn: true,
      },
    },
    ...histories,
    /** Keeps it from being deleted by the clocks. */
    {
      name: 'matter',
      type: 'checkbox',
      defaultValue: false,
      label: {
        en: 'Keep: a complaint or a legal matter',
        sv: 'Bevara: ett klagomål eller ett rättsligt ärende',
        fi: 'Säilytä: valitus tai oikeudellinen asia',
      },
      admin: {
        position: 'sidebar',
        description: {
          en: 'While this is ticked, nothing of the application is deleted when its time is over.',
          sv: 'Så länge detta är ikryssat raderas inget av ansökan när dess tid är ute.',
          fi: 'Kun tämä on valittuna, hakemuksesta ei poisteta mitään, kun sen säilytysaika päättyy.',
        },
      },
    },
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
