import type { Locale } from '@jobbuddies/shared'

/** The `lang` of a text that is not in the page's own language; nothing where it is. */
export const otherLanguage = (textLocale: Locale, locale: Locale): Locale | undefined =>
  textLocale === locale ? undefined : textLocale
