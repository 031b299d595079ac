import { en } from './rounds/en.ts'
import { fi } from './rounds/fi.ts'
import { sv } from './rounds/sv.ts'
import type { RoundWords } from './rounds/types.ts'

const words: Record<string, RoundWords> = { en, sv, fi }

/** The words of the screen that opens a round, in an admin language; English when the language has none. */
export const roundWords = (language: string): RoundWords => words[language] ?? en
export type { RoundWords }
