import { defaultZone, isZone } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { releasedOrStaff } from '../access/published.ts'
import { coordinators, staff } from '../access/roles.ts'
import { questions } from '../fields/questions.ts'
import { industryField, programmeField } from '../fields/relations.ts'
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
        programmeField(),
        industryField({
          label: { en: 'Industry (empty = all)', sv: 'Bransch (tom = alla)', fi: 'Ala (tyhjä = kaikki)' },
        }),
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
    slugField(),
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
