import { en } from './decisions/en.ts'
import { fi } from './decisions/fi.ts'
import { sv } from './decisions/sv.ts'
import type { DecisionWords } from './decisions/types.ts'

const words: Record<string, DecisionWords> = { en, sv, fi }

/** The words of the decisions desk in an admin language; English when the language has none. */
export const decisionWords = (language: string): DecisionWords => words[language] ?? en
