import type { Locale } from '@jobbuddies/shared'

/** What each language is called in each language. */
export const languageNames: Record<Locale, { en: string; sv: string; fi: string }> = {
  en: { en: 'English', sv: 'Engelska', fi: 'Englanti' },
  sv: { en: 'Swedish', sv: 'Svenska', fi: 'Ruotsi' },
  fi: { en: 'Finnish', sv: 'Finska', fi: 'Suomi' },
}
