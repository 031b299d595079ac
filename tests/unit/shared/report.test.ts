import { hideSmall, reportSteps, smallestTold, type StepFigures } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const figures = (applied: number, rest = 0): StepFigures => ({
  ...(Object.fromEntries(reportSteps.map((step) => [step, rest])) as StepFigures),
  applied,
})
const table = (...amounts: number[]) => ({
  rows: amounts.map((amount) => figures(amount)),
  total: figures(amounts.reduce((sum, amount) => sum + amount, 0)),
})
const column = (...amounts: number[]) => {
  const { rows, total } = hideSmall(table(...amounts))
  return [...rows, total].map(({ applied }) => applied)
}

describe('A table without small numbers', () => {
  it.each([
    ['nothing where all are large', [5, 20], [5, 20, 25]],
    ['not what is none', [0, 20], [0, 20, 20]],
    ['a sum that is small itself, with its one row', [4], [null, null]],
    ['a small row and the next smallest, which the sum would tell', [4, 60, 20], [null, 60, null, 84]],
    ['two small rows and no other', [1, 4, 30], [null, null, 30, 35]],
    ['a small row among none, with the sum', [0, 3, 0], [0, null, 0, null]],
  ])('hides %s', (_, amounts, shown) => expect(column(...amounts)).toEqual(shown))
  it('never lets a hidden number be reckoned from the sum and the others', () => {
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const amounts = Array.from({ length: 1 + (seed % 5) }, (_, index) => (seed * 31 * (index + 3)) % 13)
      const { rows, total } = hideSmall(table(...amounts))
      const hidden = rows.filter(({ applied }) => applied === null).length
      expect(hidden === 1 && total.applied !== null, amounts.join()).toBe(false)
      for (const { applied } of [...rows, total])
        expect(applied === null || applied === 0 || applied >= smallestTold, amounts.join()).toBe(true)
    }
  })
  it('hides the further steps of a row whose applicants are hidden', () => {
    const { rows } = hideSmall({
      rows: [figures(3, 0), figures(9, 7), figures(50, 12)],
      total: figures(62, 19),
    })
    expect(rows.map(({ applied, finished }) => [applied, finished])).toEqual([
      [null, 0],
      [null, null],
      [50, 12],
    ])
  })
  it('looks at each step by itself', () => {
    const { rows } = hideSmall({ rows: [figures(40, 2), figures(50, 3)], total: figures(90, 5) })
    expect(rows.map(({ applied, finished }) => [applied, finished])).toEqual([
      [40, null],
      [50, null],
    ])
  })
})
