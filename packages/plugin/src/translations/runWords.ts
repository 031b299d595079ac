import { en } from './running/en.ts'
import { fi } from './running/fi.ts'
import { sv } from './running/sv.ts'
import type { RunWords } from './running/types.ts'

const words: Record<string, RunWords> = { en, sv, fi }

/** The words of the desk of running groups in an admin language; English when the language has none. */
export const runWords = (language: string): RunWords => words[language] ?? en
