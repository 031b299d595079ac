import { mostSlots, slotPlanSchema, slotTimes, wallTime } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const zone = 'Europe/Helsinki'
const plan = {
  periods: ['0190a6f2-7c11-7b7e-9d53-000000000001'],
  interviewers: ['0190a6f2-7c11-7b7e-9d53-000000000002'],
  fromDay: '2027-03-01',
  toDay: '2027-03-07',
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '12:00',
  lunch: null as { from: string; to: string } | null,
  minutes: 30,
  buffer: 10,
  place: 'Room 2',
  link: '',
}
const long = new Date('2020-01-01T00:00:00Z')
const times = (change: Partial<typeof plan> = {}, now = long, where = zone) =>
  slotTimes({ plan: { ...plan, ...change }, zone: where, now })
const walls = (change: Partial<typeof plan> = {}, where = zone) =>
  times(change, long, where).map(
    ({ startsAt, endsAt }) =>
      `${wallTime({ instant: startsAt, zone: where }).slice(5)}–${wallTime({ instant: endsAt, zone: where }).slice(11)}`,
  )
const oneDay = (day: string) => ({ fromDay: day, toDay: day, weekdays: [1, 2, 3, 4, 5, 6, 7] })

describe('The times of a plan', () => {
  it('follow each other with the pause between, and end with the day’s end', () => {
    expect(walls(oneDay('2027-03-01'))).toEqual([
      '03-01T09:00–09:30',
      '03-01T09:40–10:10',
      '03-01T10:20–10:50',
      '03-01T11:00–11:30',
    ])
  })
  it('may end with the last minute, and not one later', () => {
    expect(walls({ ...oneDay('2027-03-01'), to: '11:30' })).toHaveLength(4)
    expect(walls({ ...oneDay('2027-03-01'), to: '11:29' })).toHaveLength(3)
  })
  it('keep to the days of the week', () => {
    const days = new Set(walls({ weekdays: [2, 7] }).map((wall) => wall.slice(0, 5)))
    expect([...days]).toEqual(['03-02', '03-07'])
  })
  it('begin anew after lunch', () => {
    expect(walls({ ...oneDay('2027-03-01'), to: '14:00', lunch: { from: '11:00', to: '12:15' } })).toEqual([
      '03-01T09:00–09:30',
      '03-01T09:40–10:10',
      '03-01T10:20–10:50',
      '03-01T12:15–12:45',
      '03-01T12:55–13:25',
    ])
  })
  it('are those that have not begun', () => {
    const [first] = times()
    expect(times({}, new Date(first!.startsAt.getTime() - 1))).toHaveLength(times().length)
    expect(times({}, first!.startsAt)).toHaveLength(times().length - 1)
  })
  it('are never more than one can publish, by more than one', () => {
    expect(times({ toDay: '2027-05-30', to: '23:00', minutes: 5, buffer: 0 })).toHaveLength(mostSlots + 1)
  })
})

describe('Where clocks change', () => {
  it('the same hour by the wall is another instant after the change', () => {
    const [before, after] = times({
      fromDay: '2027-03-27',
      toDay: '2027-03-28',
      weekdays: [6, 7],
      to: '09:30',
    })
    expect(before?.startsAt.toISOString()).toBe('2027-03-27T07:00:00.000Z')
    expect(after?.startsAt.toISOString()).toBe('2027-03-28T06:00:00.000Z')
  })
  it('times that the clocks jump over are left out, and each lasts as long as it says', () => {
    const night = { ...oneDay('2027-03-28'), from: '02:00', to: '06:00', minutes: 50, buffer: 0 }
    expect(walls(night)).toEqual(['03-28T02:00–02:50', '03-28T02:50–04:40'])
    for (const { startsAt, endsAt } of times(night))
      expect(endsAt.getTime() - startsAt.getTime()).toBe(50 * 60_000)
  })
  it('times that come twice are the first of them', () => {
    const night = { ...oneDay('2027-10-31'), from: '02:30', to: '04:30', minutes: 30, buffer: 0 }
    expect(times(night).map(({ startsAt }) => startsAt.toISOString().slice(8, 16))).toEqual([
      '30T23:30',
      '31T00:00',
      '31T00:30',
      '31T02:00',
    ])
  })
  it.each(['Europe/Helsinki', 'Australia/Lord_Howe', 'America/St_Johns'])(
    'no two of them meet in %s',
    (where) => {
      for (const day of ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-10-31', '2027-11-07'])
        for (const minutes of [20, 25, 45]) {
          const all = times({ ...oneDay(day), from: '00:05', to: '08:00', minutes, buffer: 7 }, long, where)
          expect(all.length).toBeGreaterThan(5)
          for (const [index, { startsAt }] of all.entries()) {
            const former = all[index - 1]
            if (former)
              expect(startsAt.getTime() - former.endsAt.getTime()).toBeGreaterThanOrEqual(7 * 60_000)
          }
        }
    },
  )
})

describe('A plan', () => {
  const faults = (change: object) =>
    slotPlanSchema
      .safeParse({ ...plan, ...change })
      .error?.issues.map(({ path, message }) => [path[0], message])
  it('is taken as it stands', () => expect(faults({})).toBeUndefined())
  it.each([
    ['ends before it begins', { toDay: '2027-02-28' }, ['toDay', 'date_too_early']],
    ['is too long', { toDay: '2027-06-02' }, ['toDay', 'date_too_late']],
    ['has a day that ends before it begins', { to: '09:00' }, ['to', 'invalid']],
    ['has a lunch of no time', { lunch: { from: '12:00', to: '12:00' } }, ['lunch', 'invalid']],
    ['has nobody who asks', { interviewers: [] }, ['interviewers', 'too_few']],
    [
      'names one twice',
      { interviewers: [plan.periods[0], plan.periods[0]] },
      ['interviewers', 'named_twice'],
    ],
    ['is nowhere', { place: '' }, ['place', 'required']],
    ['meets at an open address', { link: 'http://video.example.org/1' }, ['link', 'invalid']],
    ['meets at a script', { link: 'javascript:alert(1)' }, ['link', 'invalid']],
  ])('that %s is refused', (_, change, fault) => expect(faults(change)).toContainEqual(fault))
  it('may last exactly as long as allowed', () => expect(faults({ toDay: '2027-06-01' })).toBeUndefined())
})
