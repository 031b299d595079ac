import { describe, expect, it } from 'vitest'
import { freeSeats, isAnswerable, movedInOrder, offerEnd } from '@jobbuddies/shared'

const zone = 'Europe/Helsinki'

describe('When an offer runs out', () => {
  it.each([
    ['as many whole days as were given', '2027-05-24T09:00:00Z', 7, '2027-05-31T21:00:00.000Z'],
    ['by the day of the zone, not of the clock', '2027-05-24T21:30:00Z', 7, '2027-06-01T21:00:00.000Z'],
    ['across the spring change', '2027-03-26T12:00:00Z', 2, '2027-03-28T21:00:00.000Z'],
    ['across the autumn change', '2027-10-29T12:00:00Z', 2, '2027-10-31T22:00:00.000Z'],
    ['over the end of a year', '2027-12-31T12:00:00Z', 1, '2028-01-01T22:00:00.000Z'],
  ])('is %s', (_, now, days, end) => {
    expect(offerEnd({ now: new Date(now), days, zone }).toISOString()).toBe(end)
  })
  it('is answered up to the last millisecond before, and only while it is open', () => {
    const expiresAt = new Date('2027-05-31T21:00:00Z')
    const at = (ms: number) => new Date(expiresAt.getTime() + ms)
    expect([-1, 0, 1].map((ms) => isAnswerable({ status: 'open', expiresAt }, at(ms)))).toEqual([
      true,
      false,
      false,
    ])
    expect(isAnswerable({ status: 'declined', expiresAt }, at(-1))).toBe(false)
  })
})

describe('Seats', () => {
  it('are free where nobody holds them, the lowest number first', () => {
    expect(freeSeats({ seats: 4, held: [3, 1] })).toEqual([2, 4])
    expect(freeSeats({ seats: 1, held: [1] })).toEqual([])
    expect(freeSeats({ seats: 0, held: [] })).toEqual([])
  })
})

describe('The order of a reserve list', () => {
  it.each([
    ['up', 'b', -1, ['b', 'a', 'c']],
    ['down', 'b', 1, ['a', 'c', 'b']],
    ['not beyond the top', 'a', -1, ['a', 'b', 'c']],
    ['not beyond the end', 'c', 1, ['a', 'b', 'c']],
    ['not of whom it does not hold', 'x', 1, ['a', 'b', 'c']],
  ] as const)('moves %s', (_, id, by, order) => {
    expect(movedInOrder({ order: ['a', 'b', 'c'], id, by })).toEqual(order)
  })
})
