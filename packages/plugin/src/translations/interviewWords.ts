import { en } from './interviews/en.ts'
import { fi } from './interviews/fi.ts'
import { sv } from './interviews/sv.ts'
import type { InterviewWords } from './interviews/types.ts'

const words: Record<string, InterviewWords> = { en, sv, fi }

/** The words of the interview desk in an admin language; English when the language has none. */
export const interviewWords = (language: string): InterviewWords => words[language] ?? en
export type { InterviewWords }
