import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultZone, isWallTime, isZone, offsetText, wallTime, zoneOffset } from '@jobbuddies/shared'
import { anyInstant, anyZone } from '../../support/instants.ts'
import { runs } from '../../support/properties.ts'
import { reckonOffset, reckonWallTime } from '../../support/temporal.ts'

const minute = 60_000
const hour = 3_600_000
const zone = 'Europe/Helsinki'

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
  it.each(['2027-02-28T09:00', '2028-02-29T23:59', '2000-02-29T00:00', '1970-01-01T00:00'])(
    'accepts %s',
    (wall) => {
      expect(isWallTime(wall)).toBe(true)
    },
  )
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
