import type { Block } from './content/types.ts'
import { lexical } from './lexical.ts'

export const seedLocales = ['en', 'sv', 'fi'] as const
export type SeedLocale = (typeof seedLocales)[number]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isLocalized = (value: unknown): value is Record<SeedLocale, unknown> =>
  isObject(value) && Object.keys(value).sort().join() === 'en,fi,sv'
const isBlocks = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isObject(row) && 'kind' in row)

/** The document in one language: each `{ en, sv, fi }` becomes its text, each list of blocks becomes rich text. */
export function inLanguage(value: unknown, locale: SeedLocale): unknown {
  if (isLocalized(value)) return inLanguage(value[locale], locale)
  if (isBlocks(value)) return lexical(value)
  if (Array.isArray(value)) return value.map((row) => inLanguage(row, locale))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]))
  return value
}

/** Gives the rows of arrays the ids that the first language created, so that other languages fill the same rows. */
export function withRowIds(data: unknown, created: unknown): unknown {
  if (Array.isArray(data))
    return data.map((row, index) => withRowIds(row, Array.isArray(created) ? created[index] : undefined))
  if (!isObject(data) || 'root' in data) return data
  const known = isObject(created) ? created : {}
  const id = typeof known.id === 'string' ? { id: known.id } : {}
  return {
    ...id,
    ...Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, withRowIds(inner, known[key])])),
  }
}
