import {
  followUpAnswers,
  type JourneyStep,
  type NoticeStep,
  outcomeMoments,
  outcomeStep,
  type ReportStep,
} from '@jobbuddies/shared'
import { en } from './reports/en.ts'
import { fi } from './reports/fi.ts'
import { sv } from './reports/sv.ts'
import type { ReportWords } from './reports/types.ts'

const words: Record<string, ReportWords> = { en, sv, fi }

/** The words of the desk of reports in an admin language; English when the language has none. */
export const reportWords = (language: string): ReportWords => words[language] ?? en

/** What a step is called as the head of a column: `At the end: working`. */
export function stepText(step: ReportStep, { steps, outcomes }: ReportWords): string {
  for (const moment of outcomeMoments)
    for (const answer of followUpAnswers)
      if (step === outcomeStep(moment, answer))
        return `${outcomes.moments[moment]}: ${outcomes.answers[answer].toLowerCase()}`
  return steps[step as JourneyStep | NoticeStep]
}
