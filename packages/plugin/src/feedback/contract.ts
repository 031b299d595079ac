import type { FeedbackMoment, FeedbackSide } from '@jobbuddies/shared'
import { z } from 'zod'

const id = z.uuid().optional().catch(undefined)

/** What the desk of feedback is asked for; what it cannot read is left out. */
export const feedbackQuerySchema = z.object({
  programme: id,
  group: id,
})
export type FeedbackQuery = z.output<typeof feedbackQuerySchema>

export type FeedbackOption = { value: string; label: string }

/** Why the answers of a round are not shown; null: they are. */
export type FeedbackHidden = 'open' | 'few' | null

export type FeedbackRow = {
  id: string
  group: string
  groupName: string
  moment: FeedbackMoment
  side: FeedbackSide
  anonymous: boolean
  asked: number
  answered: number
  hidden: FeedbackHidden
  closesAt: string
  /** It can be answered. */
  open: boolean
}

/** What was chosen how often, at one moment. */
export type FeedbackTally = {
  moment: FeedbackMoment
  /** Who answered this question. */
  answers: number
  /** Of a scale. */
  mean: number | null
  counts: { value: string; amount: number }[]
}

export type FeedbackQuestion = {
  side: FeedbackSide
  key: string
  label: string
  kind: 'scale' | 'choice'
  options: FeedbackOption[]
  /** In the order of the moments; those at which it was not asked, or nothing is shown, are left out. */
  tallies: FeedbackTally[]
}

export type FeedbackWords = {
  side: FeedbackSide
  key: string
  label: string
  moment: FeedbackMoment
  /** `by`: null where nobody knows. */
  texts: { text: string; by: string | null }[]
}

export type FeedbackReport = {
  options: { programmes: FeedbackOption[]; groups: FeedbackOption[] }
  /** The programme that it is about; null: nobody was ever asked. */
  programme: string | null
  group: string | null
  rounds: FeedbackRow[]
  questions: FeedbackQuestion[]
  words: FeedbackWords[]
}
