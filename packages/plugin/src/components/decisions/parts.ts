import { closingShown } from '@jobbuddies/shared'
import type { DecisionsReport } from '../../decisions/contract.ts'
import type { DecisionWords } from '../../translations/decisions/types.ts'
import { dayText, instantText } from '../timeText.ts'

/** What every part of the desk knows and does. */
export type Common = {
  report: DecisionsReport
  words: DecisionWords
  language: string
  /** Says what happened, and reads anew. */
  onDone: (said: string) => void
}

export const titleOf = ({ periods }: DecisionsReport, id: string): string =>
  periods.find((period) => period.id === id)?.title ?? ''

export const nameOf = ({ rows }: DecisionsReport, id: string): string =>
  rows.find((row) => row.id === id)?.name ?? ''

/** The last day that counts, or the instant where the day ends earlier. */
export function lastDayText({
  endsAt,
  zone,
  language,
}: {
  endsAt: string
  zone: string
  language: string
}): string {
  const instant = new Date(endsAt)
  const { day, time } = closingShown({ closesAt: instant, zone })
  return time === null ? dayText({ day, language }) : instantText({ instant, zone, language })
}
