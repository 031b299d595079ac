import { describe, expect, it } from 'vitest'
import {
  countdown,
  countdownOf,
  hour,
  minute,
  nearEdge,
  nextStep,
} from '../../../../../site/src/features/periods/timeLeft.ts'
import { wordsOf } from '../../../../../site/src/i18n/words.ts'

const { closing, opening } = wordsOf('en').when
const closes = (left: number) => countdown({ left, phrases: countdownOf(closing) }).text
const opens = (left: number) => countdown({ left, phrases: countdownOf(opening) }).text

describe('given the time to a closing', () => {
  it.each([
    [24 * hour, 'Less than 24 hours left'],
    [23 * hour + 1, 'Less than 24 hours left'],
    [23 * hour, 'Less than 23 hours left'],
    [hour + 1, 'Less than 2 hours left'],
    [hour, '59 minutes left'],
    [11 * minute, '10 minutes left'],
    [10 * minute + 1, '10 minutes left'],
    [10 * minute, '9 minutes left'],
    [2 * minute, '1 minute left'],
    [minute + 1, '1 minute left'],
    [minute, 'Less than a minute left'],
    [1, 'Less than a minute left'],
    [0, ''],
    [-5 * minute, ''],
  ])('when %i ms are left, then it never promises more than there is: %s', (left, text) =>
    expect(closes(left)).toBe(text),
  )
})

describe('given the time to an opening', () => {
  it.each([
    [24 * hour, 'Opens in less than 24 hours'],
    [hour + 1, 'Opens in less than 2 hours'],
    [hour, 'Opens in 60 minutes'],
    [10 * minute, 'Opens in 10 minutes'],
    [9 * minute + 1, 'Opens in 10 minutes'],
    [minute + 1, 'Opens in 2 minutes'],
    [minute, 'Opens in less than a minute'],
    [1, 'Opens in less than a minute'],
    [0, ''],
  ])('when %i ms are left, then whoever comes back then finds it open: %s', (left, text) =>
    expect(opens(left)).toBe(text),
  )
})

describe('given any time to an edge', () => {
  it('when the next step is told, then the words are the same before it and others at it', () => {
    for (const tell of [closes, opens])
      for (let left = nearEdge; left > 0; left -= 7 * minute + 1) {
        const step = nextStep(left)
        expect(step, `${left}`).toBeLessThan(left)
        expect(tell(step + 1), `${left}`).toBe(tell(left))
        expect(tell(step), `${left}`).not.toBe(tell(left))
      }
  })

  it('when the edge is not near, then the next step is where it comes near', () => {
    expect(nextStep(nearEdge + 1)).toBe(nearEdge)
    expect(nextStep(40 * nearEdge)).toBe(nearEdge)
  })

  it('when somebody only listens through the last day, then three words are said', () => {
    for (const words of [closing, opening]) {
      const said = new Set<string>()
      for (let left = nearEdge; left > 0; left -= minute / 2) {
        const { text, loud } = countdown({ left, phrases: countdownOf(words) })
        if (loud) said.add(text)
      }
      expect(said.size).toBe(3)
    }
  })

  it.each(['en', 'sv', 'fi'] as const)(
    'when told in %s, then every phrase is there and no mark is left',
    (locale) => {
      const { when } = wordsOf(locale)
      for (const words of [when.closing, when.opening])
        for (const left of [5 * hour, 30 * minute, minute * 2, 1])
          expect(countdown({ left, phrases: countdownOf(words) }).text).toMatch(/^[^#|]{8,}$/)
    },
  )
})
