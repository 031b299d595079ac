import { z } from 'zod'

/** The languages the product speaks, the first one being the fallback. */
export const locales = ['en', 'sv', 'fi'] as const

export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

/** One text in every language. */
export type Localized<T = string> = Record<Locale, T>

export const localizedSchema = z.strictObject({ en: z.string(), sv: z.string(), fi: z.string() })

export const isLocale = (value: unknown): value is Locale => localeSchema.safeParse(value).success
