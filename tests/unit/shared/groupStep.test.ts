import { describe, expect, it } from 'vitest'
import { isStepOver, newStepSchema, stepActSchema, stepStates } from '@jobbuddies/shared'

const person = '0197a3f2-7b1e-7c3d-9a55-2f1d0c9b8e76'

it('a step is over once it is done or will not be', () => {
  expect(stepStates.filter(isStepOver)).toEqual(['done', 'not_done'])
})

describe('A new step', () => {
  const step = { kind: 'goal', of: person, part: null, title: 'A CV in Finnish', on: null, partner: null }

  it.each([person, 'each', 'group'])('is of %s', (of) => {
    expect(newStepSchema.safeParse({ ...step, of }).success).toBe(true)
  })
  it.each([
    ['is of somebody unknown', { of: 'anybody' }],
    ['is of no kind', { kind: 'wish' }],
    ['has a day that is none', { on: '31.5.2027' }],
    ['says too much in a line', { title: 'x'.repeat(201) }],
  ])('is refused when it %s', (_, wrong) => {
    expect(newStepSchema.safeParse({ ...step, ...wrong }).success).toBe(false)
  })
})

describe('An act on a step', () => {
  const change = { act: 'change', revision: 3, state: 'done', on: '2027-05-31', partner: null, outcome: '' }

  it('tells which one was seen', () => {
    expect(stepActSchema.safeParse(change).success).toBe(true)
    expect(stepActSchema.safeParse({ act: 'remove', revision: 3 }).success).toBe(true)
    const { revision: _, ...blind } = change
    expect(stepActSchema.safeParse(blind).success).toBe(false)
  })
  it('removes without changing', () => {
    expect(stepActSchema.safeParse({ ...change, act: 'remove' }).success).toBe(false)
  })
})
