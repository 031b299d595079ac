import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingShown, dayAfter, endOfDay, startOfDay, wallTime } from '@jobbuddies/shared'
import { anyDay, anyInstant, anyZone, changes } from '../../support/instants.ts'
import { runs } from '../../support/properties.ts'
import { nextDay, reckonStartOfDay, reckonWallTime } from '../../support/temporal.ts'

const hour = 3_600_000
const zone = 'Europe/Helsinki'

describe('startOfDay and endOfDay', () => {
  it.each([
    ['an ordinary day', zone, '2027-05-31', '2027-05-30T21:00Z', '2027-05-31T21:00Z'],
    ['a winter day', zone, '2027-12-31', '2027-12-30T22:00Z', '2027-12-31T22:00Z'],
    ['the 23 hours of the spring change', zone, '2027-03-28', '2027-03-27T22:00Z', '2027-03-28T21:00Z'],
    ['the 25 hours of the autumn change', zone, '2027-10-31', '2027-10-30T21:00Z', '2027-10-31T22:00Z'],
    ['a leap day', zone, '2028-02-29', '2028-02-28T22:00Z', '2028-02-29T22:00Z'],
    [
      'a day that starts at one o’clock',
      'America/Sao_Paulo',
      '2018-11-04',
      '2018-11-04T03:00Z',
      '2018-11-05T02:00Z',
    ],
    ['the day before it', 'America/Sao_Paulo', '2018-11-03', '2018-11-03T03:00Z', '2018-11-04T03:00Z'],
    [
      'a day that starts at one o’clock in Beirut',
      'Asia/Beirut',
      '2027-03-28',
      '2027-03-27T22:00Z',
      '2027-03-28T21:00Z',
    ],
    ['a day before the skipped one', 'Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', '2011-12-30T10:00Z'],
    [
      'a day with its midnight twice',
      'America/Havana',
      '2027-11-07',
      '2027-11-07T04:00Z',
      '2027-11-08T05:00Z',
    ],
  ])('bound %s', (_, of, day, start, end) => {
    expect(startOfDay({ day, zone: of })).toEqual(new Date(start))
    expect(endOfDay({ day, zone: of })).toEqual(new Date(end))
  })
  it('agree with Temporal on random days', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, of) => {
        expect(startOfDay({ day, zone: of })).toEqual(reckonStartOfDay(day, of))
        expect(endOfDay({ day, zone: of })).toEqual(reckonStartOfDay(nextDay(day), of))
      }),
      runs(3000),
    )
  })
  it('agree with Temporal on every day with a clock change', () => {
    for (const { zone: of, at } of changes) {
      const day = wallTime({ instant: at, zone: of }).slice(0, 10)
      expect(startOfDay({ day, zone: of }), `${day} in ${of}`).toEqual(reckonStartOfDay(day, of))
      expect(endOfDay({ day, zone: of }), `${day} in ${of}`).toEqual(reckonStartOfDay(nextDay(day), of))
    }
  })
  it('have the whole day between them and nothing else', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'),
        (day, of) => {
          const start = startOfDay({ day, zone: of }).getTime()
          const end = endOfDay({ day, zone: of }).getTime()
          const days = [start - 1, start, end - 1, end].map((ms) =>
            wallTime({ instant: new Date(ms), zone: of }).slice(0, 10),
          )
          expect(days.map((found) => found === day)).toEqual([false, true, true, false])
        },
      ),
      runs(2000),
    )
  })
})

describe('dayAfter', () => {
  it.each([
    ['2027-05-31', '2027-06-01'],
    ['2027-02-28', '2027-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-12-31', '2028-01-01'],
    ['2027-03-28', '2027-03-29'],
  ])('%s is followed by %s', (day, next) => expect(dayAfter(day)).toBe(next))
})

describe('closingShown', () => {
  it.each([
    ['a day that ends at midnight', '2027-05-31T21:00Z', '2027-05-31', null],
    ['a millisecond before midnight', '2027-05-31T20:59:59.999Z', '2027-05-31', '23:59'],
    ['a millisecond after midnight', '2027-05-31T21:00:00.001Z', '2027-06-01', '00:00'],
    ['an afternoon', '2027-05-31T13:00Z', '2027-05-31', '16:00'],
    ['the last day of the year', '2027-12-31T22:00Z', '2027-12-31', null],
    ['the day of the spring change', '2027-03-28T21:00Z', '2027-03-28', null],
    ['the day of the autumn change', '2027-10-31T22:00Z', '2027-10-31', null],
    ['the hour that comes twice, first time', '2027-10-31T00:30Z', '2027-10-31', '03:30'],
    ['the hour that comes twice, second time', '2027-10-31T01:30Z', '2027-10-31', '03:30'],
    ['a leap day', '2028-02-29T22:00Z', '2028-02-29', null],
  ])('tells %s', (_, closesAt, day, time) => {
    expect(closingShown({ closesAt: new Date(closesAt), zone })).toEqual({ day, time })
  })
  it('gives back the day that was written, in every zone', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (day, of) => {
        if (startOfDay({ day, zone: of }).getTime() === endOfDay({ day, zone: of }).getTime()) return // Samoa had no 30 December 2011
        expect(closingShown({ closesAt: endOfDay({ day, zone: of }), zone: of })).toEqual({ day, time: null })
      }),
      runs(3000),
    )
  })
  it('gives back the day that was written on every clock change', () => {
    for (const { zone: of, at } of changes) {
      const onThatDay = wallTime({ instant: at, zone: of }).slice(0, 10)
      const dayBefore = new Date(Date.parse(onThatDay) - 24 * hour).toISOString().slice(0, 10)
      const days = of === 'Pacific/Apia' && onThatDay === '2011-12-31' ? [onThatDay] : [dayBefore, onThatDay]
      for (const day of days) {
        expect(closingShown({ closesAt: endOfDay({ day, zone: of }), zone: of }), of).toEqual({
          day,
          time: null,
        })
      }
    }
  })
  it('shows the wall clock of any other closing', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (closesAt, of) => {
        const shown = closingShown({ closesAt, zone: of })
        if (shown.time === null) expect(endOfDay({ day: shown.day, zone: of })).toEqual(closesAt)
        else expect(`${shown.day}T${shown.time}`).toBe(reckonWallTime(closesAt, of))
      }),
      runs(2000),
    )
  })
})
