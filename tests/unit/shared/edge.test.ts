import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EdgeKind, readEdge, wallTime } from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'
import { reckonStartOfDay, reckonWall, zones } from '../../support/temporal.ts'

const zone = 'Europe/Helsinki'
const closing = (written: string, of: string = zone) => readEdge({ written, zone: of, kind: 'closing' })
const opening = (written: string, of: string = zone) => readEdge({ written, zone: of, kind: 'opening' })
const ok = (instant: string) => ({ ok: true, instant: new Date(instant) })
const unreadable = { ok: false, code: 'unreadable' }

describe('a day', () => {
  it.each([
    ['an ordinary day', '2027-05-31', '2027-05-30T21:00Z', '2027-05-31T21:00Z'],
    ['the day of the spring change', '2027-03-28', '2027-03-27T22:00Z', '2027-03-28T21:00Z'],
    ['the day of the autumn change', '2027-10-31', '2027-10-30T21:00Z', '2027-10-31T22:00Z'],
    ['a leap day', '2028-02-29', '2028-02-28T22:00Z', '2028-02-29T22:00Z'],
    ['New Year’s Eve', '2027-12-31', '2027-12-30T22:00Z', '2027-12-31T22:00Z'],
  ])('opens at its start and closes at its end: %s', (_, day, start, end) => {
    expect(opening(day)).toEqual(ok(start))
    expect(closing(day)).toEqual(ok(end))
  })
  it('opens at one o’clock where midnight is skipped', () => {
    expect(opening('2018-11-04', 'America/Sao_Paulo')).toEqual(ok('2018-11-04T03:00Z'))
    expect(closing('2018-11-03', 'America/Sao_Paulo')).toEqual(ok('2018-11-04T03:00Z'))
  })
  it.each([
    '2027-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '27-01-01',
    '31.5.2027',
    '2027-05',
  ])('that no calendar has is refused: %s', (day) => {
    expect(opening(day)).toEqual(unreadable)
    expect(closing(day)).toEqual(unreadable)
  })
  it('at the end of the last year that can be written is refused or read, as opening and as closing', () => {
    expect([ok('9999-12-30T22:00Z'), unreadable]).toContainEqual(opening('9999-12-31'))
    expect([ok('9999-12-31T22:00Z'), unreadable]).toContainEqual(closing('9999-12-31'))
    expect([ok('+010000-01-01T05:00Z'), unreadable]).toContainEqual(closing('9999-12-31', 'America/New_York'))
  })
})

describe('a wall time', () => {
  it.each([
    ['in summer', '2027-05-31T16:00', '2027-05-31T13:00Z'],
    ['in winter', '2027-01-31T16:00', '2027-01-31T14:00Z'],
    ['the last minute before the spring change', '2027-03-28T02:59', '2027-03-28T00:59Z'],
    ['the first minute after the spring change', '2027-03-28T04:00', '2027-03-28T01:00Z'],
    ['the last minute before the repeated hour', '2027-10-31T02:59', '2027-10-30T23:59Z'],
    ['the first minute after the repeated hour', '2027-10-31T04:00', '2027-10-31T02:00Z'],
  ])('is read in the period’s zone: %s', (_, written, instant) => {
    expect(opening(written)).toEqual(ok(instant))
    expect(closing(written)).toEqual(ok(instant))
  })
  it.each(['2027-03-28T03:00', '2027-03-28T03:30', '2027-03-28T03:59'])(
    'that is skipped is refused with its neighbours: %s',
    (written) => {
      const refusal = { ok: false, code: 'skipped', before: '2027-03-28T02:59', after: '2027-03-28T04:00' }
      expect(opening(written)).toEqual(refusal)
      expect(closing(written)).toEqual(refusal)
    },
  )
  it('that comes twice is refused with both meanings', () => {
    expect(closing('2027-10-31T03:30')).toEqual({
      ok: false,
      code: 'repeated',
      first: '2027-10-31T03:30:00+03:00',
      second: '2027-10-31T03:30:00+02:00',
    })
  })
  it('that comes twice can be written with either offset that the refusal names', () => {
    const reading = closing('2027-10-31T03:30')
    if (reading.ok || reading.code !== 'repeated') return expect.fail('should come twice')
    expect(closing(reading.first)).toEqual(ok('2027-10-31T00:30Z'))
    expect(closing(reading.second)).toEqual(ok('2027-10-31T01:30Z'))
  })
  it.each([
    '2027-02-30T09:00',
    '2027-05-31T24:00',
    '2027-05-31T9:00',
    '2027-05-31T09:00:00',
    '2027-05-31 09:00',
    ' 2027-05-31T09:00',
  ])('that cannot be read is refused: %j', (written) => expect(opening(written)).toEqual(unreadable))
  it('is read as Temporal reads it, or refused with the neighbours or instants that Temporal names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1970-01-02T00:00Z'), max: Date.parse('2100-12-30T00:00Z') }),
        fc.constantFrom(...zones),
        (ms, of) => {
          const wall = new Date(ms).toISOString().slice(0, 16)
          const reckoned = reckonWall(wall, of)
          const reading = closing(wall, of)
          if (reckoned.kind === 'exact') expect(reading).toEqual({ ok: true, instant: reckoned.instant })
          else if (reckoned.kind === 'skipped') {
            expect(reading).toEqual({
              ok: false,
              code: 'skipped',
              before: reckoned.before,
              after: reckoned.after,
            })
          } else {
            if (reading.ok || reading.code !== 'repeated') return expect.fail('should come twice')
            expect([new Date(reading.first), new Date(reading.second)]).toEqual([
              reckoned.first,
              reckoned.second,
            ])
          }
        },
      ),
      runs(2000),
    )
  })
})

describe('an instant', () => {
  it.each([
    ['with Z', '2027-05-31T13:00:00Z', '2027-05-31T13:00Z'],
    ['with milliseconds', '2027-05-31T13:00:00.123Z', '2027-05-31T13:00:00.123Z'],
    ['with an offset', '2027-05-31T16:00:00+03:00', '2027-05-31T13:00Z'],
    ['with a negative half-hour offset', '2027-05-31T16:00-03:30', '2027-05-31T19:30Z'],
    ['without seconds', '2027-05-31T13:00Z', '2027-05-31T13:00Z'],
    ['in the hour that comes twice', '2027-10-31T03:30:00+02:00', '2027-10-31T01:30Z'],
  ])('means the same in every zone: %s', (_, written, instant) => {
    for (const of of zones) {
      for (const kind of ['opening', 'closing'] satisfies EdgeKind[])
        expect(readEdge({ written, zone: of, kind })).toEqual(ok(instant))
    }
  })
  it.each([
    ['month 13', '2027-13-01T00:00Z'],
    ['hour 25', '2027-05-31T25:00Z'],
    ['minute 60', '2027-05-31T10:60Z'],
    ['a leap second', '2027-05-31T23:59:60Z'],
    ['an offset of a day', '2027-05-31T10:00+24:00'],
    ['the 30th of February', '2027-02-30T10:00:00Z'],
    ['a leap day in a common year', '2027-02-29T10:00:00Z'],
    ['the 31st of April', '2027-04-31T10:00:00+03:00'],
    ['an offset without minutes', '2027-05-31T10:00+03'],
    ['a zone name', '2027-05-31T10:00[Europe/Helsinki]'],
  ])('that no calendar or clock has is refused, not moved: %s', (_, written) => {
    expect(opening(written)).toEqual(unreadable)
  })
})

describe('readEdge', () => {
  it.each(['', 'Europe/Nowhere', 'Finland/Helsinki', '<script>'])('refuses an unknown zone: %j', (of) => {
    expect(closing('2027-05-31', of)).toEqual({ ok: false, code: 'unknown_zone' })
  })
  it.each(['', ' ', 'tomorrow', '2027', '1800000000000', 'NaN', 'null', '2027-05-31T', 'T16:00'])(
    'refuses %j',
    (written) => {
      expect(closing(written)).toEqual(unreadable)
    },
  )
  it('answers any text without throwing', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
    )
    const two = (n: number) => String(n).padStart(2, '0')
    const nearDay = digits.map(
      ([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month % 15)}-${two(day % 35)}`,
    )
    const written = fc.oneof(
      nastyText,
      nearDay,
      fc.tuple(nearDay, nastyText).map(([day, rest]) => `${day}T${rest}`),
    )
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...zones),
        fc.constantFrom<EdgeKind>('opening', 'closing'),
        (text, of, kind) => {
          const reading = readEdge({ written: text, zone: of, kind })
          if (reading.ok) expect(Number.isNaN(reading.instant.getTime())).toBe(false)
        },
      ),
      runs(3000),
    )
  })
  it('closes a day where the next day opens, as Temporal does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), fc.constantFrom(...zones), (days, of) => {
        const [day, next] = [days, days + 1].map((n) =>
          new Date(n * 86_400_000).toISOString().slice(0, 10),
        ) as [string, string]
        expect(closing(day, of)).toEqual(opening(next, of))
        expect(closing(day, of)).toEqual({ ok: true, instant: reckonStartOfDay(next, of) })
      }),
      runs(2000),
    )
  })
  it('takes what wallTime shows, for every minute that comes once', () => {
    const instant = new Date('2027-05-31T13:00Z')
    for (const of of zones)
      expect(closing(wallTime({ instant, zone: of }), of)).toEqual({ ok: true, instant })
  })
})
