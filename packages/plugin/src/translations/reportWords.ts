import { en } from './reports/en.ts'
import { fi } from './reports/fi.ts'
import { sv } from './reports/sv.ts'
import type { ReportWords } from './reports/types.ts'

const words: Record<string, ReportWords> = { en, sv, fi }

/** The words of the desk of reports in an admin language; English when the language has none. */
export const reportWords = (language: string): ReportWords => words[language] ?? en
