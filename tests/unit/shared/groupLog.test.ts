import { groupLogWriteSchema, shortNames } from '@jobbuddies/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('What people are called on the page of a group', () => {
  it.each([
    [
      ['Zoë Canary', 'Ali Mentee'],
      ['Zoë', 'Ali'],
    ],
    [
      ['Anna Berg', 'Anna Alm', 'Boris'],
      ['Anna B', 'Anna A', 'Boris'],
    ],
    [
      ['Anna Berg', 'Anna Bell'],
      ['Anna Ber', 'Anna Bel'],
    ],
    [
      ['Anna Berg', 'Anna Berg'],
      ['Anna Ber (1)', 'Anna Ber (2)'],
    ],
    [
      ['Anna', 'Anna Berg'],
      ['Anna', 'Anna B'],
    ],
    [['  Li   Wu '], ['Li']],
    [[], []],
  ])('of %j is %j', (names, called) => {
    expect(shortNames(names)).toEqual(called)
  })
  it('keeps any people apart, and says no more than three letters of a second name', () => {
    const name = fc.stringMatching(/^[A-C][a-b]{0,2}( [A-B][a-b]{0,6})?$/)
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const called = shortNames(names)
        expect(new Set(called).size).toBe(names.length)
        for (const each of called) expect(each).toMatch(/^\S+( \S{1,3})?( \(\d+\))?$/)
      }),
    )
  })
})

describe('A log that is sent by link', () => {
  const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
  const log = {
    ...{ token: 'x', id, meetingId: id, revision: 0, wall: '2027-05-31T17:00', mode: 'online' },
    ...{ present: [id], note: '' },
  }
  it.each([[{}], [{ meetingId: null }], [{ present: [] }], [{ note: 'x'.repeat(1000) }]])(
    'is read with %j',
    (change) => {
      expect(groupLogWriteSchema.safeParse({ ...log, ...change }).success).toBe(true)
    },
  )
  it.each([
    [{ wall: '' }],
    [{ wall: '2027-02-30T17:00' }],
    [{ mode: '' }],
    [{ id: 'mine' }],
    [{ present: ['somebody'] }],
    [{ note: 'x'.repeat(1001) }],
    [{ revision: -1 }],
    [{ by: 'me' }],
  ])('is not with %j', (change) => {
    expect(groupLogWriteSchema.safeParse({ ...log, ...change }).success).toBe(false)
  })
})
