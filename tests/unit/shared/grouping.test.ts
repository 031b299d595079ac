import { describe, expect, it } from 'vitest'
import {
  isConfirmable,
  isPlaceable,
  placeableStages,
  planRuleSchema,
  seatStepSchema,
  fixedStages,
} from '@jobbuddies/shared'

const [one, two] = ['0190a0c0-0000-7000-8000-000000000001', '0190a0c0-0000-7000-8000-000000000002']

describe('given somebody in a stage', () => {
  const taken = (may: (stage: string, facilitator: boolean) => boolean, facilitator: boolean) =>
    fixedStages.filter((stage) => may(stage, facilitator))

  it('when a place is looked for, then whoever was met and has no place may have one; who leads, a second one', () => {
    expect(taken(isPlaceable, false).toSorted()).toEqual([...placeableStages].toSorted())
    expect(taken(isPlaceable, true).toSorted()).toEqual([...placeableStages, 'placed'].toSorted())
  })

  it('when the place is confirmed, then only who accepted an offer has it; who leads was asked in person', () => {
    expect(taken(isConfirmable, false)).toEqual(['accepted'])
    expect(taken(isConfirmable, true).toSorted()).toEqual(['accepted', 'interviewed', 'placed'])
  })
})

describe('given what staff ask of a plan', () => {
  it('when a rule names too few people or nobody, then it is none', () => {
    const reads = (rule: object) => planRuleSchema.safeParse(rule).success
    expect(reads({ kind: 'together', people: [one, two] })).toBe(true)
    expect(reads({ kind: 'together', people: [one] })).toBe(false)
    expect(reads({ kind: 'apart', people: [one, 'Somebody'] })).toBe(false)
    expect(reads({ kind: 'keep_out', person: one, group: null })).toBe(true)
    expect(reads({ kind: 'keep_out', person: one })).toBe(false)
  })

  it('when a person moves, then it says from where and to where', () => {
    expect(seatStepSchema.safeParse({ application: one, from: null, to: two }).success).toBe(true)
    expect(seatStepSchema.safeParse({ application: one, to: two }).success).toBe(false)
    expect(seatStepSchema.safeParse({ application: one, from: null, to: two, role: 'mentor' }).success).toBe(
      false,
    )
  })
})
