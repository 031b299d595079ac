import { followUpDueAt, followUpLateDays, followUpWriteSchema, isFollowUpDue } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const zone = 'Europe/Helsinki'
const due = (endedAt: string, months: number) =>
  followUpDueAt({ endedAt: new Date(endedAt), months, zone }).toISOString()

describe('When somebody is asked where they are', () => {
  it.each([
    [
      'six months later, in the morning, over a change of clocks',
      '2027-01-15T15:00:00Z',
      6,
      '2027-07-15T06:00:00.000Z',
    ],
    ['on the last day of a shorter month', '2027-08-31T15:00:00Z', 6, '2028-02-29T07:00:00.000Z'],
    ['by the day on the wall, not in UTC', '2027-01-31T22:30:00Z', 1, '2027-03-01T07:00:00.000Z'],
    [
      'in the morning of the day that ends in the night',
      '2027-05-31T01:00:00Z',
      0,
      '2027-05-31T06:00:00.000Z',
    ],
    ['at the end itself, when the morning is over', '2027-05-31T15:00:00Z', 0, '2027-05-31T15:00:00.000Z'],
  ])('is %s', (_, endedAt, months, at) => expect(due(endedAt, months)).toBe(at))
  it.each([
    ['a moment before', -1, false],
    ['at the moment', 0, true],
    ['a moment before it is too late', followUpLateDays * 86_400_000 - 1, true],
    ['too late', followUpLateDays * 86_400_000, false],
  ])('%s it is told by the moment', (_, ms, isDue) => {
    const dueAt = new Date('2027-05-31T06:00:00Z')
    expect(isFollowUpDue({ dueAt, now: new Date(dueAt.getTime() + ms) })).toBe(isDue)
  })
})

it('an answer is one of four, or none', () => {
  const read = (answer: unknown) => followUpWriteSchema.safeParse({ token: 't', answer }).success
  expect(['employed', 'studying', 'looking', 'other', null].map(read)).toEqual(Array(5).fill(true))
  expect(['ill', '', undefined, 3].map(read)).toEqual(Array(4).fill(false))
})
