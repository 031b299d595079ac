import { reviewTotal, scoreFaults, totalOf } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const criteria = [
  { key: 'motivation', weight: 2, scale: 5 },
  { key: 'language', weight: 1, scale: 10 },
]

describe('What one reviewer gives', () => {
  it.each([
    [{ motivation: 5, language: 10 }, 100],
    [{ motivation: 0, language: 0 }, 0],
    [{ motivation: 5, language: 0 }, 66.7],
    [{ motivation: 0, language: 10 }, 33.3],
    [{ motivation: 3, language: 4 }, 53.3],
  ])('of %o is %d of 100, each score by its scale and weight', (scores, total) =>
    expect(reviewTotal({ criteria, scores })).toBe(total),
  )
  it('is nothing while a score is missing or nothing is asked', () => {
    expect(reviewTotal({ criteria, scores: { motivation: 5 } })).toBeNull()
    expect(reviewTotal({ criteria: [], scores: {} })).toBeNull()
  })
  it('is refused below 0, above the scale, between whole points, missing, or for what is not asked', () => {
    const faults = (scores: Record<string, number>) => scoreFaults({ criteria, scores })
    expect(faults({ motivation: 5, language: 10 })).toEqual([])
    expect(faults({ motivation: 6, language: 10 })).toEqual(['motivation'])
    expect(faults({ motivation: -1, language: 11 })).toEqual(['motivation', 'language'])
    expect(faults({ motivation: 2.5, language: 1 })).toEqual(['motivation'])
    expect(faults({ motivation: 1, looks: 1 })).toEqual(['language', 'looks'])
  })
})

describe('What all reviewers give', () => {
  it('is the mean of the complete ones and how far apart they are', () => {
    expect(totalOf([50, 100, null])).toEqual({ mean: 75, spread: 50, complete: 2 })
    expect(totalOf([null])).toEqual({ mean: null, spread: 0, complete: 0 })
    expect(totalOf([])).toEqual({ mean: null, spread: 0, complete: 0 })
  })
})
