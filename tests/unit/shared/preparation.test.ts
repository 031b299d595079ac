import { describe, expect, it } from 'vitest'
import { isPrepared, preparationSchema } from '@jobbuddies/shared'

describe('What is wanted before the start', () => {
  it.each([
    ['an agreement with a day', { on: '2027-05-31', hours: null, needed: null }, true],
    ['one without', { on: null, hours: null, needed: null }, false],
    ['a training with all its hours', { on: '2027-05-31', hours: 25, needed: 25 }, true],
    ['one with half an hour too few', { on: '2027-05-31', hours: 24.5, needed: 25 }, false],
    ['one whose hours nobody noted', { on: '2027-05-31', hours: null, needed: 25 }, false],
    ['one that was taken back', { on: null, hours: 25, needed: 25 }, false],
  ])('%s: done is %s', (_, noted, expected) => {
    expect(isPrepared(noted)).toBe(expected)
  })
})

describe('A record of it', () => {
  const application = '0197a3f2-7b1e-7c3d-9a55-2f1d0c9b8e76'
  const record = { applications: [application], kind: 'training', part: 'tutors', on: '2027-05-31' }

  it('has no hours unless they are named', () => {
    expect(preparationSchema.parse(record).hours).toBe(null)
    expect(preparationSchema.parse({ ...record, hours: 25 }).hours).toBe(25)
  })
  it.each([
    ['is of nobody', { applications: [] }],
    ['is of something else', { kind: 'party' }],
    ['has a day that is none', { on: '2027-02-30' }],
    ['has no hours at all', { hours: 0 }],
    ['says more than it should', { note: 'x' }],
  ])('is refused when it %s', (_, wrong) => {
    expect(preparationSchema.safeParse({ ...record, ...wrong }).success).toBe(false)
  })
})
