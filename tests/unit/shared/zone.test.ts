import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closingShown,
  dayAfter,
  defaultZone,
  endOfDay,
  isWallTime,
  isZone,
  offsetText,
  readWallTime,
  startOfDay,
  wallTime,
  zoneOffset,
} from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'
import {
  finnishChanges,
  nextDay,
  reckonDisambiguated,
  reckonOffset,
  reckonStartOfDay,
  reckonWall,
  reckonWallTime,
  transitionsOf,
  zones,
} from '../../support/temporal.ts'

const minute = 60_000
const hour = 60 * minute
const zone = 'Europe/Helsinki'

const anyZone = fc.constantFrom(...zones)
const anyInstant = fc.integer({ min: Date.parse('1970-01-02T00:00Z'), max: Date.parse('2100-12-30T00:00Z') }).map((ms) => new Date(ms))
const anyWall = anyInstant.map((instant) => instant.toISOString().slice(0, 16))
const anyDay = anyWall.map((wall) => wall.slice(0, 10))

/** Wall times near a clock change of a zone, where random ones seldom fall. */
const changes = zones.flatMap((of) =>
  transitionsOf({ zone: of, from: '1970-01-02T00:00Z', to: '2040-01-01T00:00Z' }).map((at) => ({ zone: of, at })),
)
const nearChange = fc
  .record({ change: fc.constantFrom(...changes), minutes: fc.integer({ min: -180, max: 180 }) })
  .map(({ change: { zone, at }, minutes }) => {
    const offset = zoneOffset({ instant: new Date(at.getTime() - 1), zone })
    return { zone, wall: new Date(at.getTime() + offset + minutes * minute).toISOString().slice(0, 16) }
  })

const steps = (at: string) => Array.from({ length: 241 }, (_, step) => new Date(Date.parse(at) + (step - 120) * minute))

describe('the default zone', () => {
  it('is Finland', () => expect(defaultZone).toBe('Europe/Helsinki'))
})

describe('isZone', () => {
  it.each(['Europe/Helsinki', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT-3'])('knows %s', (name) => {
    expect(isZone(name)).toBe(true)
  })
  it.each([
    ['an empty text', ''],
    ['a place that does not exist', 'Europe/Nowhere'],
    ['a name with a space after it', 'Europe/Helsinki '],
    ['an offset in words', 'GMT+2'],
    ['an offset, which follows no clock change', '+02:00'],
    ['a short offset', '-05'],
  ])('refuses %s', (_, name) => expect(isZone(name)).toBe(false))
})

describe('offsetText', () => {
  it.each([
    [0, '+00:00'],
    [2 * hour, '+02:00'],
    [-5 * hour, '-05:00'],
    [5.5 * hour, '+05:30'],
    [-9.5 * hour, '-09:30'],
    [14 * hour, '+14:00'],
    [-30 * minute, '-00:30'],
  ])('writes %i ms as %s', (offset, text) => expect(offsetText(offset)).toBe(text))
})

describe('isWallTime', () => {
  it.each(['2027-02-28T09:00', '2028-02-29T23:59', '2000-02-29T00:00', '1970-01-01T00:00'])('accepts %s', (wall) => {
    expect(isWallTime(wall)).toBe(true)
  })
  it.each([
    ['a leap day in a common year', '2027-02-29T09:00'],
    ['a leap day in 2100', '2100-02-29T09:00'],
    ['the 31st of a short month', '2027-04-31T09:00'],
    ['month 13', '2027-13-01T09:00'],
    ['month 0', '2027-00-01T09:00'],
    ['24 o’clock', '2027-05-31T24:00'],
    ['minute 60', '2027-05-31T23:60'],
    ['seconds', '2027-05-31T23:00:00'],
    ['an offset', '2027-05-31T23:00Z'],
    ['a space for the T', '2027-05-31 23:00'],
    ['a line break after it', '2027-05-31T23:00\n'],
    ['other digits', '２０２７-05-31T23:00'],
    ['nothing', ''],
  ])('refuses %s', (_, wall) => expect(isWallTime(wall)).toBe(false))
})

describe.each(finnishChanges)('two hours around the clock change of $change in Finland', ({ at }) => {
  it('gives every minute the offset that Temporal gives', () => {
    const found = steps(at).map((instant) => zoneOffset({ instant, zone }))
    expect(found).toEqual(steps(at).map((instant) => reckonOffset(instant, zone)))
  })
  it('gives every minute the wall clock that Temporal gives', () => {
    const found = steps(at).map((instant) => wallTime({ instant, zone }))
    expect(found).toEqual(steps(at).map((instant) => reckonWallTime(instant, zone)))
  })
  it('changes the offset at the very millisecond', () => {
    const change = Date.parse(at)
    const offsets = [-1, 0, 1].map((ms) => zoneOffset({ instant: new Date(change + ms), zone }))
    expect(offsets).toEqual([-1, 0, 1].map((ms) => reckonOffset(new Date(change + ms), zone)))
    expect(offsets[0]).not.toBe(offsets[1])
  })
  it('reads every wall minute as Temporal does', () => {
    // Wall minutes from two hours before the change to two hours after it, by the summer clock.
    const walls = steps(at).map((instant) => new Date(instant.getTime() + 3 * hour).toISOString().slice(0, 16))
    expect(walls.map((wall) => readWallTime({ wall, zone }))).toEqual(walls.map((wall) => reckonWall(wall, zone)))
  })
  it('takes as exact what Temporal does not reject', () => {
    const walls = steps(at).map((instant) => new Date(instant.getTime() + 3 * hour).toISOString().slice(0, 16))
    const exact = walls.map((wall) => readWallTime({ wall, zone }).kind === 'exact')
    expect(exact).toEqual(walls.map((wall) => !reckonDisambiguated(wall, zone).rejected))
  })
})

describe('readWallTime', () => {
  it.each(finnishChanges.filter(({ change }) => change.startsWith('spring')))('names the neighbours of a skipped time in $change', ({ day }) => {
    for (const wall of [`${day}T03:00`, `${day}T03:30`, `${day}T03:59`]) {
      expect(readWallTime({ wall, zone })).toEqual({ kind: 'skipped', before: `${day}T02:59`, after: `${day}T04:00` })
    }
    expect(readWallTime({ wall: `${day}T02:59`, zone })).toEqual({ kind: 'exact', instant: new Date(`${day}T00:59Z`) })
    expect(readWallTime({ wall: `${day}T04:00`, zone })).toEqual({ kind: 'exact', instant: new Date(`${day}T01:00Z`) })
  })
  it.each(finnishChanges.filter(({ change }) => change.startsWith('autumn')))('names both instants of a repeated time in $change', ({ day }) => {
    const both = (wall: string, first: string, second: string) =>
      expect(readWallTime({ wall: `${day}T${wall}`, zone })).toEqual({
        kind: 'repeated',
        first: new Date(`${day}T${first}Z`),
        second: new Date(`${day}T${second}Z`),
      })
    both('03:00', '00:00', '01:00')
    both('03:30', '00:30', '01:30')
    both('03:59', '00:59', '01:59')
    const lastBefore = new Date(Date.parse(`${day}T00:00Z`) - minute)
    expect(readWallTime({ wall: `${day}T02:59`, zone })).toEqual({ kind: 'exact', instant: lastBefore })
    expect(readWallTime({ wall: `${day}T04:00`, zone })).toEqual({ kind: 'exact', instant: new Date(`${day}T02:00Z`) })
  })
  it.each([
    ['half an hour is skipped', 'Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-03T01:59', '2027-10-03T02:30'],
    ['midnight is skipped', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-03T23:59', '2018-11-04T01:00'],
    ['midnight is skipped in Beirut', 'Asia/Beirut', '2027-03-28T00:30', '2027-03-27T23:59', '2027-03-28T01:00'],
    ['a whole day is skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-29T23:59', '2011-12-31T00:00'],
    ['the first minute of a skipped day', 'Pacific/Apia', '2011-12-30T00:00', '2011-12-29T23:59', '2011-12-31T00:00'],
    ['the last minute of a skipped day', 'Pacific/Apia', '2011-12-30T23:59', '2011-12-29T23:59', '2011-12-31T00:00'],
  ])('names the neighbours when %s', (_, of, wall, before, after) => {
    expect(readWallTime({ wall, zone: of })).toEqual({ kind: 'skipped', before, after })
  })
  it('names both instants when half an hour is repeated', () => {
    expect(readWallTime({ wall: '2027-04-04T01:45', zone: 'Australia/Lord_Howe' })).toEqual({
      kind: 'repeated',
      first: new Date('2027-04-03T14:45Z'),
      second: new Date('2027-04-03T15:15Z'),
    })
  })
  it('throws for what is no wall time', () => {
    expect(() => readWallTime({ wall: '2027-02-30T09:00', zone })).toThrow(RangeError)
  })
  it('undoes wallTime at every whole minute', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, of) => {
        const whole = new Date(Math.floor(instant.getTime() / minute) * minute)
        const reading = readWallTime({ wall: wallTime({ instant: whole, zone: of }), zone: of })
        if (reading.kind === 'exact') expect(reading.instant).toEqual(whole)
        else if (reading.kind === 'repeated') expect([reading.first, reading.second]).toContainEqual(whole)
        else expect.fail(`the wall clock showed ${JSON.stringify(reading)}`)
      }),
      runs(3000),
    )
  })
  it('agrees with Temporal at random wall times', () => {
    fc.assert(
      fc.property(anyWall, anyZone, (wall, of) => {
        expect(readWallTime({ wall, zone: of })).toEqual(reckonWall(wall, of))
      }),
      runs(3000),
    )
  })
  it('agrees with Temporal at wall times near the clock changes of all these zones', () => {
    const kinds = new Set<string>()
    fc.assert(
      fc.property(nearChange, ({ wall, zone: of }) => {
        const reading = readWallTime({ wall, zone: of })
        kinds.add(reading.kind)
        expect(reading).toEqual(reckonWall(wall, of))
        expect(reading.kind === 'exact').toBe(!reckonDisambiguated(wall, of).rejected)
        if (reading.kind === 'repeated') expect(reading.first).toEqual(reckonDisambiguated(wall, of).compatible)
      }),
      runs(4000),
    )
    expect([...kinds].sort()).toEqual(['exact', 'repeated', 'skipped'])
  })
  it('names as neighbours the last minute before the jump and the first one after it', () => {
    let skipped = 0
    fc.assert(
      fc.property(nearChange, ({ wall, zone: of }) => {
        const reading = readWallTime({ wall, zone: of })
        if (reading.kind !== 'skipped') return
        skipped += 1
        const before = readWallTime({ wall: reading.before, zone: of })
        const after = readWallTime({ wall: reading.after, zone: of })
        if (before.kind !== 'exact' || after.kind !== 'exact') return expect.fail('a neighbour does not exist')
        expect(after.instant.getTime() - before.instant.getTime()).toBe(minute)
        expect(reading.before < wall && wall < reading.after).toBe(true)
      }),
      runs(4000),
    )
    expect(skipped).toBeGreaterThan(100)
  })
})

describe('zoneOffset and wallTime', () => {
  it('agree with Temporal at random instants', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, of) => {
        expect(zoneOffset({ instant, zone: of })).toBe(reckonOffset(instant, of))
        expect(wallTime({ instant, zone: of })).toBe(reckonWallTime(instant, of))
      }),
      runs(4000),
    )
  })
  it('give the offset before 1970 too, where milliseconds are negative', () => {
    for (const ms of [-1, -999, -1000, -1001]) {
      expect(zoneOffset({ instant: new Date(ms), zone })).toBe(2 * hour)
    }
  })
})

describe('startOfDay and endOfDay', () => {
  it.each([
    ['an ordinary day', zone, '2027-05-31', '2027-05-30T21:00Z', '2027-05-31T21:00Z'],
    ['a winter day', zone, '2027-12-31', '2027-12-30T22:00Z', '2027-12-31T22:00Z'],
    ['the 23 hours of the spring change', zone, '2027-03-28', '2027-03-27T22:00Z', '2027-03-28T21:00Z'],
    ['the 25 hours of the autumn change', zone, '2027-10-31', '2027-10-30T21:00Z', '2027-10-31T22:00Z'],
    ['a leap day', zone, '2028-02-29', '2028-02-28T22:00Z', '2028-02-29T22:00Z'],
    ['a day that starts at one o’clock', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', '2018-11-05T02:00Z'],
    ['the day before it', 'America/Sao_Paulo', '2018-11-03', '2018-11-03T03:00Z', '2018-11-04T03:00Z'],
    ['a day that starts at one o’clock in Beirut', 'Asia/Beirut', '2027-03-28', '2027-03-27T22:00Z', '2027-03-28T21:00Z'],
    ['a day before the skipped one', 'Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', '2011-12-30T10:00Z'],
    ['a day with its midnight twice', 'America/Havana', '2027-11-07', '2027-11-07T04:00Z', '2027-11-08T05:00Z'],
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
      fc.property(anyDay, fc.constantFrom('Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'), (day, of) => {
        const start = startOfDay({ day, zone: of }).getTime()
        const end = endOfDay({ day, zone: of }).getTime()
        const days = [start - 1, start, end - 1, end].map((ms) => wallTime({ instant: new Date(ms), zone: of }).slice(0, 10))
        expect(days.map((found) => found === day)).toEqual([false, true, true, false])
      }),
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
        expect(closingShown({ closesAt: endOfDay({ day, zone: of }), zone: of }), of).toEqual({ day, time: null })
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
