import { en } from './rights/en.ts'
import { fi } from './rights/fi.ts'
import { sv } from './rights/sv.ts'
import type { RightsWords } from './rights/types.ts'

const words: Record<string, RightsWords> = { en, sv, fi }

/** The words of the desk of rights, in an admin language; English when the language has none. */
export const rightsWords = (language: string): RightsWords => words[language] ?? en
export type { RightsWords }
