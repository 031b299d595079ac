import type { Field, FieldHook } from 'payload'
import { freeSlug, wasPublished } from '../services/slugs.ts'
import { refuseUnless } from '../translations/faultWords.ts'

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

const madeOf = (text: unknown): string =>
  typeof text === 'string'
    ? slugify(text)
        .slice(0, longestSlug - 5)
        .replace(/-+$/, '')
    : ''

/** Was this address made of that text, with a number or without? */
const isMadeOf = (slug: string, text: unknown): boolean => {
  const made = madeOf(text)
  return (
    made !== '' &&
    (slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1))))
  )
}

/** Made of the title, and follows it while that is being written; once the public has seen the document it stays. */
const fromField =
  (source: string): FieldHook =>
  async ({ value, siblingData, collection, originalDoc, req }) => {
    const written = typeof value === 'string' ? value.trim() : ''
    const base = madeOf(siblingData?.[source])
    const id = originalDoc?.id as string | undefined
    if (base === '' || !collection) return written || value
    const of = { req, collection: collection.slug, id }
    if (written === '') return freeSlug({ ...of, base })
    const before: unknown = originalDoc?.[source]
    const follows =
      written === originalDoc?.slug && isMadeOf(written, before) && !isMadeOf(written, siblingData?.[source])
    return follows && !(await wasPublished(of)) ? freeSlug({ ...of, base }) : written
  }

/** The address part, one per language; made from `source` when left empty, if there is one. */
export const slugField = (source?: string): Field => ({
  name: 'slug',
  type: 'text',
  label: { en: 'Address', sv: 'Adress', fi: 'Osoite' },
  localized: true,
  custom: { words: false },
  unique: true,
  // A copy gets an address of its own.
  disableDuplicate: true,
  index: true,
  maxLength: longestSlug,
  ...(source ? { hooks: { beforeValidate: [fromField(source)] } } : {}),
  validate: refuseUnless(
    'address',
    (value) =>
      !value || (typeof value === 'string' && value.length <= longestSlug && slugPattern.test(value)),
  ),
  admin: {
    position: 'sidebar',
    description: {
      en: 'The last part of the page’s address. Left empty, it is made from the title.',
      sv: 'Sista delen av sidans adress. Lämnas den tom görs den av rubriken.',
      fi: 'Sivun osoitteen viimeinen osa. Tyhjänä se tehdään otsikosta.',
    },
  },
})
