import { expect, it } from 'vitest'
import { mayGiveBack } from '../../../cms/src/memory.ts'

const mebibytes = (heapTotal: number, heapUsed: number, busy: number) => ({
  heapTotal: heapTotal * 1_048_576,
  heapUsed: heapUsed * 1_048_576,
  busy,
})

it.each([
  ['after a rush', mebibytes(231, 131, 0.05), true],
  ['in a rush', mebibytes(231, 131, 0.4), false],
  ['once it was given back', mebibytes(87, 81, 0.05), false],
  ['while the heap is in use', mebibytes(231, 180, 0.05), false],
])('memory is given back %s: %s', (_, holding, expected) => {
  expect(mayGiveBack(holding)).toBe(expected)
})
