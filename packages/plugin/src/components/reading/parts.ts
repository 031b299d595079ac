import type { ListReport, OptionsReport } from '../../reading/contract.ts'
import type { ReadingWords } from '../../translations/reading/types.ts'
import type { Choice } from './useChoice.ts'

/** What every part of the desk knows. */
export type Common = {
  choice: Choice
  choose: (choice: Choice, of?: { replace?: boolean }) => void
  options: OptionsReport
  report: ListReport
  words: ReadingWords
}

export const nameOfStage = ({ stages }: OptionsReport, key: string): string =>
  stages.find((stage) => stage.key === key)?.name ?? key

export const titleOfPeriod = ({ periods }: OptionsReport, id: string): string =>
  periods.find((period) => period.id === id)?.title ?? ''
