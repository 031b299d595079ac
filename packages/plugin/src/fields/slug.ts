import type { Field, FieldHook } from 'payload'

/** Characters that an address part may have. */
export const longestSlug = 80

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** `Hälsovård & omsorg` → `halsovard-omsorg`. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longestSlug)
    .replace(/-+$/, '')
}

const fromField =
  (source: string): FieldHook =>
  ({ value, siblingData }) => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    const text: unknown = siblingData?.[source]
    return typeof text === 'string' && text !== '' ? slugify(text) : value
  }

/** The address part, one per language; made from `source` when left empty, if there is one. */
export const slugField = (source?: string): Field => ({
  name: 'slug',
  type: 'text',
  label: { en: 'Address', sv: 'Adress', fi: 'Osoite' },
  localized: true,
  unique: true,
  index: true,
  maxLength: longestSlug,
  ...(source ? { hooks: { beforeValidate: [fromField(source)] } } : {}),
  validate: (value: string | null | undefined) =>
    !value || slugPattern.test(value) || 'Use lower-case letters a–z, digits and single hyphens.',
  admin: {
    position: 'sidebar',
    description: {
      en: 'The last part of the page’s address. Left empty, it is made from the title.',
      sv: 'Sista delen av sidans adress. Lämnas den tom görs den av rubriken.',
      fi: 'Sivun osoitteen viimeinen osa. Tyhjänä se tehdään otsikosta.',
    },
  },
})
