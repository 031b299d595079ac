import { groupStartSchema, meetingActSchema, meetingTimeSchema, overdueAt } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const time = {
  wall: '2027-05-31T17:00',
  minutes: 90,
  mode: 'online',
  place: '',
  link: 'https://meet.example.org/x',
}
const start = { startsOn: '2027-05-31', time: '17:00', place: '', link: '' }

it('The log of a meeting is overdue a day after its end', () => {
  expect(overdueAt({ startsAt: new Date('2027-05-31T14:00:00Z'), minutes: 90 })).toEqual(
    new Date('2027-06-01T15:30:00Z'),
  )
})

describe('The time of a meeting', () => {
  it.each([[{}], [{ link: '' }], [{ minutes: 10 }], [{ minutes: 600 }]])(
    'may be as usual, changed by %j',
    (change) => {
      expect(meetingTimeSchema.safeParse({ ...time, ...change }).success).toBe(true)
    },
  )
  it.each([
    [{ link: 'javascript:alert(1)' }],
    [{ minutes: 9 }],
    [{ minutes: 601 }],
    [{ mode: 'by post' }],
    [{ wall: '2027-05-31 17:00' }],
    [{ wall: '2027-02-30T17:00' }],
    [{ place: 'x'.repeat(201) }],
    [{ more: 1 }],
  ])('is refused with %j', (change) => {
    expect(meetingTimeSchema.safeParse({ ...time, ...change }).success).toBe(false)
  })
})

it.each([
  [{}, true],
  [{ time: '23:59' }, true],
  [{ time: '24:00' }, false],
  [{ startsOn: '2027-02-30' }, false],
  [{ startsOn: '' }, false],
])('A beginning with %j is fine: %s', (change, fine) => {
  expect(groupStartSchema.safeParse({ ...start, ...change }).success).toBe(fine)
})

it('An act says what was seen of the meeting', () => {
  expect(meetingActSchema.safeParse({ act: 'cancel', revision: 0 }).success).toBe(true)
  expect(meetingActSchema.safeParse({ act: 'cancel' }).success).toBe(false)
  expect(meetingActSchema.safeParse({ act: 'erase', revision: 0 }).success).toBe(false)
})
