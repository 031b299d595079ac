import type { Localized } from '@jobbuddies/shared'
import type { ExportColumn } from '../reading/exportColumns.ts'
import { en } from './reading/en.ts'
import { fi } from './reading/fi.ts'
import { sv } from './reading/sv.ts'
import type { ReadingWords } from './reading/types.ts'

const words: Record<string, ReadingWords> = { en, sv, fi }

/** The words of the applications desk in an admin language; English when the language has none. */
export const readingWords = (language: string): ReadingWords => words[language] ?? en

export const exportColumnNames: Record<ExportColumn, Localized> = {
  reference: { en: 'Reference', sv: 'Referens', fi: 'Viite' },
  stage: { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
  name: { en: 'Name', sv: 'Namn', fi: 'Nimi' },
  email: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' },
  phone: { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' },
  period: { en: 'Application period', sv: 'Ansökningstid', fi: 'Hakuaika' },
  role: { en: 'Role', sv: 'Roll', fi: 'Rooli' },
  locale: { en: 'Language', sv: 'Språk', fi: 'Kieli' },
  arrivedAt: { en: 'Arrived', sv: 'Kom in', fi: 'Saapunut' },
  tags: { en: 'Tags', sv: 'Etiketter', fi: 'Tunnisteet' },
  score: { en: 'Score', sv: 'Poäng', fi: 'Pisteet' },
  answers: { en: 'Answers', sv: 'Svar', fi: 'Vastaukset' },
}
