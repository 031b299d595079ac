import { en } from './esf/en.ts'
import { fi } from './esf/fi.ts'
import { sv } from './esf/sv.ts'
import type { EsfWords } from './esf/types.ts'

const words: Record<string, EsfWords> = { en, sv, fi }

/** The words of the desk of ESF+ notices in an admin language; English when the language has none. */
export const esfWords = (language: string): EsfWords => words[language] ?? en
