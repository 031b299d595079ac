import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWallTime, wallTime, zoneOffset } from '@jobbuddies/shared'
import { anyInstant, anyWall, anyZone, nearChange } from '../../support/instants.ts'
import { runs } from '../../support/properties.ts'
import {
  finnishChanges,
  reckonDisambiguated,
  reckonOffset,
  reckonWall,
  reckonWallTime,
} from '../../support/temporal.ts'

const minute = 60_000
const hour = 3_600_000
const zone = 'Europe/Helsinki'

const steps = (at: string) =>
  Array.from({ length: 241 }, (_, step) => new Date(Date.parse(at) + (step - 120) * minute))

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
    const walls = steps(at).map((instant) =>
      new Date(instant.getTime() + 3 * hour).toISOString().slice(0, 16),
    )
    expect(walls.map((wall) => readWallTime({ wall, zone }))).toEqual(
      walls.map((wall) => reckonWall(wall, zone)),
    )
  })
  it('takes as exact what Temporal does not reject', () => {
    const walls = steps(at).map((instant) =>
      new Date(instant.getTime() + 3 * hour).toISOString().slice(0, 16),
    )
    const exact = walls.map((wall) => readWallTime({ wall, zone }).kind === 'exact')
    expect(exact).toEqual(walls.map((wall) => !reckonDisambiguated(wall, zone).rejected))
  })
})

describe('readWallTime', () => {
  it.each(finnishChanges.filter(({ change }) => change.startsWith('spring')))(
    'names the neighbours of a skipped time in $change',
    ({ day }) => {
      for (const wall of [`${day}T03:00`, `${day}T03:30`, `${day}T03:59`]) {
        expect(readWallTime({ wall, zone })).toEqual({
          kind: 'skipped',
          before: `${day}T02:59`,
          after: `${day}T04:00`,
        })
      }
      expect(readWallTime({ wall: `${day}T02:59`, zone })).toEqual({
        kind: 'exact',
        instant: new Date(`${day}T00:59Z`),
      })
      expect(readWallTime({ wall: `${day}T04:00`, zone })).toEqual({
        kind: 'exact',
        instant: new Date(`${day}T01:00Z`),
      })
    },
  )
  it.each(finnishChanges.filter(({ change }) => change.startsWith('autumn')))(
    'names both instants of a repeated time in $change',
    ({ day }) => {
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
      expect(readWallTime({ wall: `${day}T04:00`, zone })).toEqual({
        kind: 'exact',
        instant: new Date(`${day}T02:00Z`),
      })
    },
  )
  it.each([
    [
      'half an hour is skipped',
      'Australia/Lord_Howe',
      '2027-10-03T02:15',
      '2027-10-03T01:59',
      '2027-10-03T02:30',
    ],
    ['midnight is skipped', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-03T23:59', '2018-11-04T01:00'],
    [
      'midnight is skipped in Beirut',
      'Asia/Beirut',
      '2027-03-28T00:30',
      '2027-03-27T23:59',
      '2027-03-28T01:00',
    ],
    ['a whole day is skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-29T23:59', '2011-12-31T00:00'],
    [
      'the first minute of a skipped day',
      'Pacific/Apia',
      '2011-12-30T00:00',
      '2011-12-29T23:59',
      '2011-12-31T00:00',
    ],
    [
      'the last minute of a skipped day',
      'Pacific/Apia',
      '2011-12-30T23:59',
      '2011-12-29T23:59',
      '2011-12-31T00:00',
    ],
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
        if (reading.kind === 'repeated')
          expect(reading.first).toEqual(reckonDisambiguated(wall, of).compatible)
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
        if (before.kind !== 'exact' || after.kind !== 'exact')
          return expect.fail('a neighbour does not exist')
        expect(after.instant.getTime() - before.instant.getTime()).toBe(minute)
        expect(reading.before < wall && wall < reading.after).toBe(true)
      }),
      runs(4000),
    )
    expect(skipped).toBeGreaterThan(100)
  })
})
