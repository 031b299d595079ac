import type { CollectionConfig } from 'payload'
import { admins, nobody } from '../access/roles.ts'
import { instantComponents } from '../fields/instant.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'
import { instant, ledger, text, to, unnamed } from './ledgers.ts'

/** Notes of staff on an application: each its own row, so that nobody writes over another. */
export const applicationNotes = () =>
  ledger('application-notes', [
    to('application', 'applications', { required: true }),
    to('author', 'users'),
    { name: 'text', type: 'textarea', required: true, ...unnamed },
    instant('at', { required: true }),
  ])

/** Words that staff put on an application. */
export const applicationTags = () =>
  ledger(
    'application-tags',
    [to('application', 'applications', { required: true }), text('tag', { required: true, index: true })],
    { indexes: [{ fields: ['application', 'tag'], unique: true }] },
  )

/** What one person gives one application. `total` is `reviewTotal` of the criteria at that time. */
export const reviews = () =>
  ledger(
    'reviews',
    [
      to('application', 'applications', { required: true }),
      to('reviewer', 'users', { required: true }),
      { name: 'scores', type: 'json', required: true, ...unnamed },
      { name: 'total', type: 'number', ...unnamed },
      { name: 'comment', type: 'textarea', ...unnamed },
      instant('at', { required: true }),
    ],
    { indexes: [{ fields: ['application', 'reviewer'], unique: true }] },
  )

/** Choices of the desk that somebody keeps, for themselves or for all. */
export const savedFilters = () =>
  ledger('saved-filters', [
    to('owner', 'users', { required: true }),
    text('name', { required: true }),
    { name: 'shared', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
    text('query', { required: true }),
  ])

const record = { create: nobody, read: admins, update: nobody, delete: nobody }
const who = { en: 'Who', sv: 'Vem', fi: 'Kuka' }
const when = { en: 'When', sv: 'När', fi: 'Milloin' }
const application = { en: 'Application', sv: 'Ansökan', fi: 'Hakemus' }

/** Who read which application when, without a word of it. Written by the service, altered by nobody. */
export const applicationReads = (): CollectionConfig => ({
  slug: 'application-reads',
  labels: {
    singular: { en: 'Read application', sv: 'Läst ansökan', fi: 'Luettu hakemus' },
    plural: { en: 'Who read what', sv: 'Vem som läst vad', fi: 'Kuka luki mitä' },
  },
  admin: {
    useAsTitle: 'how',
    defaultColumns: ['application', 'reader', 'how', 'at'],
    group: groupLabels.system,
  },
  defaultSort: '-at',
  access: record,
  versions: false,
  fields: [
    {
      name: 'application',
      type: 'relationship',
      relationTo: 'applications',
      index: true,
      label: application,
    },
    { name: 'reader', type: 'relationship', relationTo: 'users', index: true, label: who },
    plainText('how', { en: 'Where', sv: 'Var', fi: 'Missä' }, { required: true }),
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: when,
      admin: { components: instantComponents },
    },
  ],
})

/** Every export: who, when, of what. */
export const applicationExports = (): CollectionConfig => ({
  slug: 'application-exports',
  labels: {
    singular: { en: 'Export', sv: 'Exportfil', fi: 'Vienti' },
    plural: { en: 'Exports', sv: 'Exporter', fi: 'Viennit' },
  },
  admin: {
    useAsTitle: 'format',
    defaultColumns: ['by', 'at', 'format', 'amount'],
    group: groupLabels.system,
  },
  defaultSort: '-at',
  access: record,
  versions: false,
  fields: [
    { name: 'by', type: 'relationship', relationTo: 'users', label: who },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: when,
      admin: { components: instantComponents },
    },
    plainText('format', { en: 'File format', sv: 'Filformat', fi: 'Tiedostomuoto' }, { required: true }),
    { name: 'filter', type: 'json', label: { en: 'Choice', sv: 'Urval', fi: 'Rajaus' } },
    { name: 'columns', type: 'json', label: { en: 'Columns', sv: 'Kolumner', fi: 'Sarakkeet' } },
    { name: 'amount', type: 'number', label: { en: 'Rows', sv: 'Rader', fi: 'Rivejä' } },
  ],
})
