import { describe, expect, it } from 'vitest'
import {
  cellsOf,
  exportColumns,
  type ExportRow,
  headOf,
  optionWords,
  selectionOf,
} from '../../../../packages/plugin/src/reading/exportColumns.ts'

const questions = (...labels: string[]) =>
  JSON.stringify([
    { key: 'why', label: 'Why' },
    { key: 'days', label: 'Days', options: labels.map((label, at) => ({ value: `d${at}`, label })) },
  ])
const row = (of: Partial<ExportRow>) => of as ExportRow
const asked = [
  { key: 'why', label: 'Why' },
  { key: 'days', label: 'Days' },
  { key: 'later', label: 'Asked later' },
]
const naming = () => ({
  locale: 'en' as const,
  periods: new Map([['p1', 'IT, spring']]),
  stage: ({ stage }: ExportRow) => `the stage ${stage}`,
  options: optionWords(),
})

describe('The cells of an exported application', () => {
  it('tell the options that were chosen by their words, and what is no option as it stands', () => {
    const of = naming()
    const cells = (answers: ExportRow['answers'], labels: string[]) =>
      cellsOf(['answers'], asked, row({ answers, questions: questions(...labels) }), of)
    expect(cells({ why: 'd0', days: ['d1', 'd0', 'gone'] }, ['Monday', 'Friday'])).toEqual([
      'd0',
      'Friday; Monday; gone',
      '',
    ])
    expect(cells({ days: 'd0' }, ['Måndag', 'Fredag'])).toEqual(['', 'Måndag', ''])
    expect(cells({ days: ['d0'] }, ['Monday', 'Friday'])).toEqual(['', 'Monday', ''])
  })
  it('stand under their heads', () => {
    const columns = ['stage', 'period', 'answers'] as const
    const cells = cellsOf(
      columns,
      asked,
      row({ stage: 'reading', period_id: 'p1', answers: { why: 'x' }, questions: questions() }),
      naming(),
    )
    expect(cells).toEqual(['the stage reading', 'IT, spring', 'x', '', ''])
    expect(headOf(columns, asked, 'en')).toHaveLength(cells.length)
  })
})

describe('What is read for a file', () => {
  it('is what its columns need and no more', () => {
    expect(selectionOf(['reference', 'period'])).toBe('a.reference, a.period_id')
    for (const column of exportColumns) {
      const others = exportColumns.filter((other) => other !== column)
      expect(selectionOf(others), column).not.toContain(selectionOf([column]))
    }
  })
})
