import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../../site/src/i18n/model/duration.ts'
import { wordsOf } from '../../../../site/src/i18n/words.ts'

describe('How long a meeting takes', () => {
  it.each([
    [90, 90, '1.5 hours', '1,5 timmar', '1,5 tuntia'],
    [180, 240, '3–4 hours', '3–4 timmar', '3–4 tuntia'],
    [60, 60, '1 hour', '1 timme', '1 tunti'],
    [60, 90, '1–1.5 hours', '1–1,5 timmar', '1–1,5 tuntia'],
    [45, 45, '45 minutes', '45 minuter', '45 minuuttia'],
    [75, 120, '75–120 minutes', '75–120 minuter', '75–120 minuuttia'],
  ])('from %i to %i minutes', (min, max, en, sv, fi) => {
    expect(wordsOf('en').model.span(min, max)).toBe(en)
    expect(wordsOf('sv').model.span(min, max)).toBe(sv)
    expect(wordsOf('fi').model.span(min, max)).toBe(fi)
  })

  it('is told in minutes when it is shorter than an hour', () => {
    expect(spanOf({ locale: 'en', min: 30, max: 60 })).toEqual({
      text: '30–60',
      unit: 'minutes',
      single: false,
    })
  })
})
