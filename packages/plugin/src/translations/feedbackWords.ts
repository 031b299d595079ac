import { en } from './feedback/en.ts'
import { fi } from './feedback/fi.ts'
import { sv } from './feedback/sv.ts'
import type { FeedbackDeskWords } from './feedback/types.ts'

const words: Record<string, FeedbackDeskWords> = { en, sv, fi }

/** The words of the desk of feedback in an admin language; English when the language has none. */
export const feedbackWords = (language: string): FeedbackDeskWords => words[language] ?? en
