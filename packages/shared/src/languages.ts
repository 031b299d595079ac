/** Levels of the Common European Framework, and a mother tongue. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/**
 * Languages that a person may name, as ISO 639 codes: those of this country, then by code. Their names come from the
 * platform (`Intl.DisplayNames`).
 */
export const spokenLanguages = [
  ...['fi', 'sv', 'en'],
  ...['am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ckb', 'cs', 'da', 'de', 'el', 'es', 'et', 'fa', 'fil', 'fr'],
  ...['gu', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lt'],
  ...['lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'ne', 'nl', 'no', 'pa', 'pl', 'prs', 'ps', 'pt', 'ro', 'ru'],
  ...['rw', 'se', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sw', 'ta', 'te', 'th', 'ti', 'tr', 'uk', 'ur', 'uz'],
  ...['vi', 'yo', 'yue', 'zh'],
] as const

const known: ReadonlySet<string> = new Set(spokenLanguages)
const levels: ReadonlySet<string> = new Set(languageLevels)

/** `fi:B1` taken apart; `level` is empty when none was said. Null when it is no known language or level. */
export function readLanguageLevel(text: string): { language: string; level: string } | null {
  const [language = '', level = '', ...more] = text.split(':')
  if (more.length > 0 || !known.has(language)) return null
  return level === '' || levels.has(level) ? { language, level } : null
}
