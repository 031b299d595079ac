import { reportSteps, type ShownFigures } from '@jobbuddies/shared'
import type { Cell } from '../reading/sheet.ts'
import { stepText } from '../translations/reportWords.ts'
import type { ReportWords } from '../translations/reports/types.ts'
import type { ReportQuery } from './contract.ts'
import type { ShownReport } from './shown.ts'

/** The table of a report as a file: its head, a row for each, and the sum. A number that is not told is told to be so. */
export async function* reportSheet({
  report,
  query,
  words,
}: {
  report: ShownReport
  query: ReportQuery
  words: ReportWords
}): AsyncGenerator<Cell[][]> {
  const cells = (figures: ShownFigures): Cell[] => reportSteps.map((step) => figures[step] ?? words.few)
  yield [[words.by[query.by], ...reportSteps.map((step) => stepText(step, words))]]
  yield report.rows.map(({ name, figures }) => [name ?? words.without[query.by], ...cells(figures)])
  yield [[words.total, ...cells(report.total)]]
}
