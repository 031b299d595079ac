import { describe, expect, it } from 'vitest'
import {
  longestDays,
  outcomeOf,
  outcomes,
  retentionSchema,
  fixedStages,
  stagesOfOutcome,
  standardDays,
} from '@jobbuddies/shared'

describe('given the days that things are kept', () => {
  it('when nobody has set them, then they are what the schema takes', () => {
    expect(retentionSchema.parse(standardDays)).toEqual(standardDays)
  })

  it('when a day count is none, negative, in pieces or longer than two years, then it is refused', () => {
    const taken = [0, -1, 1.5, 1, longestDays, longestDays + 1].filter(
      (draft) => retentionSchema.safeParse({ ...standardDays, draft }).success,
    )
    expect(taken).toEqual([1, longestDays])
  })
})

describe('given an application in any stage', () => {
  it('when asking for its clock, then there is exactly one, and the stages of each clock lead back to it', () => {
    for (const outcome of outcomes) {
      const facilitator = outcome === 'facilitator'
      for (const stage of stagesOfOutcome(outcome)) expect(outcomeOf({ stage, facilitator })).toBe(outcome)
    }
    const decided = new Set(outcomes.flatMap(stagesOfOutcome))
    for (const stage of fixedStages)
      expect(outcomeOf({ stage, facilitator: false }) === 'undecided').toBe(!decided.has(stage))
  })

  it('when somebody leads, then only having a place tells them from others', () => {
    expect(outcomeOf({ stage: 'placed', facilitator: true })).toBe('facilitator')
    expect(outcomeOf({ stage: 'withdrawn', facilitator: true })).toBe('withdrawn')
  })
})
