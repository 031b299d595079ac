import { defaultZone, isZone, standardGrace } from '@jobbuddies/shared'
import type { CollectionConfig, Field } from 'payload'
import { releasedOrStaff } from '../access/published.ts'
import { coordinators, staff } from '../access/roles.ts'
import { roleComponents } from '../fields/choice.ts'
import { ownQuestions } from '../fields/questions.ts'
import { industryField, programmeField } from '../fields/relations.ts'
import { richText } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { localizedText, localizedTextarea, plainText } from '../fields/text.ts'
import { announceChange, announceDelete } from '../hooks/announceChange.ts'
import { beforePublishing, keepActs } from '../hooks/keepActs.ts'
import { announceLoss, announceToReferrers } from '../hooks/announceReferrers.ts'
import { edgesToInstants } from '../hooks/edgesToInstants.ts'
import { checkSlug } from '../hooks/checkSlug.ts'
import { refuseInUse } from '../hooks/refuseInUse.ts'
import { dropRedirects, redirectOldAddresses, rememberAddresses } from '../hooks/keepOldAddresses.ts'
import { keepPromise, rememberTexts } from '../hooks/keepPromise.ts'
import { nameItself } from '../hooks/nameItself.ts'
import { recordEditor } from '../hooks/recordEditor.ts'
import { refuseOverlap } from '../hooks/refuseOverlap.ts'
import { validateClosing, validateEdge } from '../hooks/validateEdges.ts'
import { refuseUnless } from '../translations/faultWords.ts'
import { groupLabels } from './content.ts'
import { questionSetField } from './questionSets.ts'

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
    components: { beforeListTable: ['@jobbuddies/payload-plugin/client#ToRoundOpening'] },
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
    beforeChange: [
      nameItself,
      checkSlug,
      refuseOverlap,
      keepActs,
      recordEditor,
      rememberTexts,
      rememberAddresses('application-periods'),
    ],
    afterChange: [
      keepPromise,
      redirectOldAddresses('application-periods'),
      announceChange('site'),
      announceToReferrers,
    ],
    beforeDelete: [refuseInUse, announceLoss, dropRedirects('application-periods')],
    afterDelete: [announceDelete('site')],
  },
  fields: [
    {
      name: 'verdict',
      type: 'ui',
      label: { en: 'Now', sv: 'Just nu', fi: 'Juuri nyt' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#PeriodVerdict' },
        disableListColumn: true,
      },
    },
    {
      name: 'acts',
      type: 'ui',
      label: { en: 'Acts', sv: 'Åtgärder', fi: 'Toimenpiteet' },
      admin: {
        components: { Field: '@jobbuddies/payload-plugin/client#ActsPanel' },
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
          admin: {
            description: {
              en: 'Empty means all.',
              sv: 'Tomt betyder alla.',
              fi: 'Tyhjä tarkoittaa kaikkia.',
            },
          },
        }),
        plainText(
          'role',
          { en: 'Role', sv: 'Roll', fi: 'Rooli' },
          {
            required: true,
            defaultValue: 'mentee',
            admin: { components: roleComponents },
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
          access: { update: beforePublishing },
          index: true,
          label: { en: 'Closes', sv: 'Stänger', fi: 'Sulkeutuu' },
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
    questionSetField({
      en: 'Asked instead of the set of the role. Empty means the set of the role, if there are no own questions.',
      sv: 'Ställs i stället för rollens frågor. Tomt betyder rollens frågor, om det inte finns egna frågor.',
      fi: 'Kysytään roolin kysymyssarjan sijasta. Tyhjä tarkoittaa roolin sarjaa, jos omia kysymyksiä ei ole.',
    }),
    ownQuestions,
    {
      name: 'graceMinutes',
      type: 'number',
      required: true,
      defaultValue: standardGrace,
      min: 0,
      max: 1440,
      label: {
        en: 'Grace after the close, minutes',
        sv: 'Extra tid efter stängningen, minuter',
        fi: 'Lisäaika sulkeutumisen jälkeen, minuuttia',
      },
      admin: {
        position: 'sidebar',
        description: {
          en: 'For people who had begun before the close.',
          sv: 'För dem som hade börjat före stängningen.',
          fi: 'Niille, jotka olivat aloittaneet ennen sulkeutumista.',
        },
      },
    },
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
    {
      name: 'round',
      type: 'relationship',
      relationTo: 'rounds',
      index: true,
      disableDuplicate: true,
      label: { en: 'Round', sv: 'Omgång', fi: 'Kierros' },
      admin: { position: 'sidebar' },
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
      validate: refuseUnless('zone', (value) => typeof value === 'string' && isZone(value)),
      admin: { position: 'sidebar' },
    },
    {
      name: 'pausedAt',
      type: 'date',
      disableDuplicate: true,
      access: { update: beforePublishing },
      label: { en: 'Paused from', sv: 'Pausad från', fi: 'Tauolla alkaen' },
      validate: validateEdge('opening'),
      admin: { position: 'sidebar', components: edgeComponents },
    },
    {
      ...localizedTextarea('pauseReason', {
        en: 'Why it is paused (public)',
        sv: 'Varför den är pausad (offentligt)',
        fi: 'Miksi tauolla (julkinen)',
      }),
      disableDuplicate: true,
    } as Field,
    {
      name: 'closedAt',
      type: 'date',
      disableDuplicate: true,
      access: { update: beforePublishing },
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
