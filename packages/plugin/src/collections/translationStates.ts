import { locales } from '@jobbuddies/shared'
import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../access/roles.ts'
import { languageNames } from '../fields/languages.ts'
import { plainText } from '../fields/text.ts'
import { groupLabels } from './content.ts'

const toDesk = '@jobbuddies/payload-plugin/rsc#ToTranslationDesk'

/**
 * For one document and language: which original each text was translated from, and how much is missing or stale. Kept by
 * hooks alone, in the transaction of the save; the translation desk reads it.
 */
export const translationStates = (): CollectionConfig => ({
  slug: 'translation-states',
  labels: {
    singular: { en: 'Translation state', sv: 'Översättningsläge', fi: 'Käännöksen tila' },
    plural: { en: 'Translations', sv: 'Översättningar', fi: 'Käännökset' },
  },
  admin: {
    group: groupLabels.site,
    // Nobody looks at the rows; their place in the menu is that of the desk.
    components: {
      views: { list: { Component: toDesk }, edit: { root: { Component: toDesk } } },
    },
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  versions: false,
  indexes: [{ fields: ['document', 'language'], unique: true }],
  fields: [
    plainText(
      'document',
      { en: 'Document', sv: 'Dokument', fi: 'Asiakirja' },
      { required: true, index: true },
    ),
    {
      name: 'language',
      type: 'select',
      required: true,
      options: [...locales].map((value) => ({ value, label: languageNames[value] })),
      label: { en: 'Language', sv: 'Språk', fi: 'Kieli' },
    },
    {
      name: 'originals',
      type: 'json',
      required: true,
      label: { en: 'Originals', sv: 'Original', fi: 'Alkutekstit' },
    },
    {
      name: 'missing',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Missing', sv: 'Saknas', fi: 'Puuttuu' },
    },
    {
      name: 'stale',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { en: 'Stale', sv: 'Föråldrad', fi: 'Vanhentunut' },
    },
    {
      name: 'since',
      type: 'date',
      label: { en: 'Waiting since', sv: 'Väntat sedan', fi: 'Odottanut alkaen' },
    },
  ],
})
