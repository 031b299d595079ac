import type { Locale, Localized } from '@jobbuddies/shared'
import { inLocale } from '../services/periodTitle.ts'

/* What stands in a document read in every language, as what the API says; anything odd becomes empty. */

export const localized = (value: unknown) => value as Partial<Localized> | null | undefined
export const text = (value: unknown, locale: Locale): string => inLocale(localized(value), locale)
export const plain = (value: unknown): string => (typeof value === 'string' ? value : '')
export const orNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
export const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? ((value as unknown[]).filter((row) => typeof row === 'object' && row !== null) as Record<
        string,
        unknown
      >[])
    : []
