import { defaultZone, isZone, questionKinds } from '@jobbuddies/shared'
import type { CollectionConfig, Field } from 'payload'
import { releasedOrStaff } from '../access/published.ts'
import { coordinators, staff } from '../access/roles.ts'
import { richText } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { edgesToInstants } from '../hooks/edgesToInstants.ts'
import { nameItself } from '../hooks/nameItself.ts'
import { recordEditor } from '../hooks/recordEditor.ts'
import { refuseOverlap } from '../hooks/refuseOverlap.ts'
import { validateClosing, validateEdge } from '../hooks/validateEdges.ts'
import { groupLabels } from './content.ts'

const edgeComponents = {
  Field: '@jobbuddies/payload-plugin/client#EdgeField',
  Cell: '@jobbuddies/payload-plugin/client#EdgeCell',
}

const questions: Field = {
  name: 'questions',
  type: 'array',
  label: { en: 'Own questions', sv: 'Egna frågor', fi: 'Omat kysymykset' },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Left empty, the form asks the standard questions: background, motivation, languages.',
      sv: 'Lämnas detta tomt ställs standardfrågorna: bakgrund, motivation, språk.',
      fi: 'Jos tämä jätetään tyhjäksi, lomake kysyy vakiokysymykset: tausta, motivaatio, kielet.',
    },
  },
  fields: [
    plainText(
      'key',
      { en: 'Key', sv: 'Nyckel', fi: 'Avain' },
      {
        required: true,
        validate: (value: unknown) =>
          (typeof value === 'string' && /^[a-z][a-z0-9_]{0,39}$/.test(value)) ||
          'Use lower-case letters a–z, digits and _, at most 40.',
      },
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'long_text',
      options: [...questionKinds],
      label: { en: 'Kind', sv: 'Typ', fi: 'Tyyppi' },
    },
    localizedText('label', { en: 'Question', sv: 'Fråga', fi: 'Kysymys' }),
    localizedTextarea('help', { en: 'Help text', sv: 'Hjälptext', fi: 'Ohjeteksti' }),
    {
      name: 'required',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      label: { en: 'Must be answered', sv: 'Måste besvaras', fi: 'Pakollinen' },
    },
    {
      name: 'maxLength',
      type: 'number',
      required: true,
      defaultValue: 3000,
      min: 1,
      max: 10_000,
      label: { en: 'Characters at most', sv: 'Högst så många tecken', fi: 'Merkkejä enintään' },
    },
    {
      name: 'options',
      type: 'array',
      label: { en: 'Options', sv: 'Alternativ', fi: 'Vaihtoehdot' },
      admin: { condition: (_data, sibling: { kind?: string }) => sibling?.kind === 'choice' },
      fields: [
        plainText('value', { en: 'Key', sv: 'Nyckel', fi: 'Avain' }, { required: true }),
        localizedText('label', { en: 'Text', sv: 'Text', fi: 'Teksti' }),
      ],
    },
  ],
}

/**
 * One window in which one role may apply to one programme, for one industry or for all.
 * Whether it is open is never stored: `judge` in shared derives it from these instants.
 */
export const applicationPeriods = ({ zone }: { zone: string }): CollectionConfig => ({
  slug: 'application-periods',
  labels: {
    singular: { en: 'Application period', sv: 'Ansökningstid', fi: 'Hakuaika' },
    plural: { en: 'Application periods', sv: 'Ansökningstider', fi: 'Hakuajat' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'state', 'role', 'opensAt', 'closesAt', 'published'],
    group: groupLabels.applying,
  },
  defaultSort: '-opensAt',
  access: {
    create: coordinators,
    read: releasedOrStaff,
    update: coordinators,
    delete: coordinators,
    readVersions: staff,
  },
  versions: { drafts: false, maxPerDoc: 200 },
  hooks: {
    beforeValidate: [edgesToInstants],
    beforeChange: [nameItself, refuseOverlap, recordEditor],
    afterChange: [announceChange('site')],
    afterDelete: [announceDelete('site')],
  },
  fields: [
    {
      name: 'verdict',
      type: 'ui',
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#PeriodVerdict' },
        disableListColumn: true,
      },
    },
    {
      name: 'state',
      type: 'ui',
      label: { en: 'State', sv: 'Läge', fi: 'Tila' },
      admin: { components: { Cell: '@jobbuddies/payload-plugin/client#PeriodStateCell' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'programme',
          type: 'relationship',
          relationTo: 'programmes',
          required: true,
          index: true,
          label: { en: 'Programme', sv: 'Program', fi: 'Ohjelma' },
        },
        {
          name: 'industry',
          type: 'relationship',
          relationTo: 'industries',
          index: true,
          label: { en: 'Industry (empty = all)', sv: 'Bransch (tom = alla)', fi: 'Ala (tyhjä = kaikki)' },
        },
        plainText(
          'role',
          { en: 'Role', sv: 'Roll', fi: 'Rooli' },
          {
            required: true,
            defaultValue: 'mentee',
            admin: { components: { Field: '@jobbuddies/payload-plugin/client#RoleField' } },
          },
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'opensAt',
          type: 'date',
          required: true,
          index: true,
          label: { en: 'Opens', sv: 'Öppnar', fi: 'Avautuu' },
          validate: validateEdge('opening'),
          admin: { components: edgeComponents },
        },
        {
          name: 'closesAt',
          type: 'date',
          index: true,
          label: {
            en: 'Closes (empty = always open)',
            sv: 'Stänger (tom = alltid öppen)',
            fi: 'Sulkeutuu (tyhjä = aina auki)',
          },
          validate: validateClosing,
          admin: { components: edgeComponents },
        },
      ],
    },
    localizedText(
      'title',
      { en: 'Title', sv: 'Rubrik', fi: 'Otsikko' },
      {
        required: false,
        description: {
          en: 'Left empty, the site says the industry and the role.',
          sv: 'Lämnas den tom visar sidan branschen och rollen.',
          fi: 'Tyhjänä sivusto näyttää alan ja roolin.',
        },
      },
    ),
    richText('intro', { en: 'Above the form', sv: 'Ovanför blanketten', fi: 'Lomakkeen yläpuolella' }),
    localizedTextarea('closedText', {
      en: 'After the close',
      sv: 'Efter att tiden gått ut',
      fi: 'Sulkeutumisen jälkeen',
    }),
    questions,
    {
      name: 'published',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { en: 'Published', sv: 'Publicerad', fi: 'Julkaistu' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Until then nobody sees it and it opens for nobody.',
          sv: 'Före det ser ingen den och den öppnar inte för någon.',
          fi: 'Sitä ennen kukaan ei näe sitä eikä se avaudu kenellekään.',
        },
      },
    },
    slugField('title'),
    {
      name: 'label',
      type: 'text',
      label: { en: 'Period', sv: 'Ansökningstid', fi: 'Hakuaika' },
      admin: { hidden: true },
    },
    {
      name: 'zone',
      type: 'text',
      required: true,
      defaultValue: zone || defaultZone,
      label: { en: 'Time zone', sv: 'Tidszon', fi: 'Aikavyöhyke' },
      validate: (value: unknown) =>
        (typeof value === 'string' && isZone(value)) || 'Write an IANA zone name, such as Europe/Helsinki.',
      admin: { position: 'sidebar' },
    },
    {
      name: 'pausedAt',
      type: 'date',
      label: { en: 'Paused from', sv: 'Pausad från', fi: 'Tauolla alkaen' },
      validate: validateEdge('opening'),
      admin: { position: 'sidebar', components: edgeComponents },
    },
    localizedTextarea('pauseReason', {
      en: 'Why it is paused (public)',
      sv: 'Varför den är pausad (offentligt)',
      fi: 'Miksi tauolla (julkinen)',
    }),
    {
      name: 'closedAt',
      type: 'date',
      label: { en: 'Closed early at', sv: 'Stängd i förtid', fi: 'Suljettu etuajassa' },
      validate: validateEdge('opening'),
      admin: { position: 'sidebar', components: edgeComponents },
    },
    {
      name: 'updatedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { en: 'Last saved by', sv: 'Senast sparad av', fi: 'Viimeksi tallentanut' },
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
