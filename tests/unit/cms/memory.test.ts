import { expect, it } from 'vitest'
import { mayGiveBack } from '../../../cms/src/memory.ts'

const mebibytes = (held: number, rest: number, busy: number) => ({
  held: held * 1_048_576,
  rest: rest * 1_048_576,
  busy,
})

it.each([
  ['after a rush', mebibytes(401, 250, 0.05), true],
  ['in a rush', mebibytes(401, 250, 0.4), false],
  ['once it was given back', mebibytes(262, 255, 0.05), false],
  ['when a little more is held than at rest', mebibytes(290, 250, 0.05), false],
])('memory is given back %s: %s', (_, holding, expected) => {
  expect(mayGiveBack(holding)).toBe(expected)
})
