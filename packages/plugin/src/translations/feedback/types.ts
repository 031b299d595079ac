import type { FeedbackMoment, FeedbackSide } from '@jobbuddies/shared'

export type FeedbackDeskWords = {
  title: string
  intro: string
  none: string
  yes: string
  no: string
  filter: { programme: string; group: string; allGroups: string; show: string; clear: string }
  moments: Record<FeedbackMoment, string>
  sides: Record<FeedbackSide, string>
  rounds: {
    heading: string
    columns: { group: string; moment: string; side: string; answered: string; state: string }
    rate: (answered: number, asked: number, percent: string) => string
    anonymous: string
    named: string
    openUntil: (day: string) => string
    over: string
    hiddenOpen: string
    hiddenFew: (fewest: number) => string
  }
  /** Above what the answers of one side say. */
  heading: Record<FeedbackSide, string>
  nothing: string
  mean: string
  answers: string
  moment: string
  /** From the first moment to the last: the difference of two means. */
  change: (difference: string, from: string, to: string) => string
  words: string
  together: string
  export: {
    label: string
    csv: string
    xlsx: string
    columns: { side: string; moment: string; group: string; person: string; question: string; answer: string }
    anonymous: string
    several: string
  }
}
