import fc from 'fast-check'
import { zoneOffset } from '@jobbuddies/shared'
import { transitionsOf, zones } from './temporal.ts'

const minute = 60_000

export const anyZone = fc.constantFrom(...zones)
export const anyInstant = fc
  .integer({ min: Date.parse('1970-01-02T00:00Z'), max: Date.parse('2100-12-30T00:00Z') })
  .map((ms) => new Date(ms))
export const anyWall = anyInstant.map((instant) => instant.toISOString().slice(0, 16))
export const anyDay = anyWall.map((wall) => wall.slice(0, 10))

/** Every clock change of these zones, near which random wall times seldom fall. */
export const changes = zones.flatMap((of) =>
  transitionsOf({ zone: of, from: '1970-01-02T00:00Z', to: '2040-01-01T00:00Z' }).map((at) => ({
    zone: of,
    at,
  })),
)
/** A wall time within three hours of a clock change of its zone. */
export const nearChange = fc
  .record({ change: fc.constantFrom(...changes), minutes: fc.integer({ min: -180, max: 180 }) })
  .map(({ change: { zone, at }, minutes }) => {
    const offset = zoneOffset({ instant: new Date(at.getTime() - 1), zone })
    return { zone, wall: new Date(at.getTime() + offset + minutes * minute).toISOString().slice(0, 16) }
  })
