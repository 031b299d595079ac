import { expect, it } from 'vitest'
import { readWallTime, zoneOffset } from '@jobbuddies/shared'
import { reckonWall, transitionsOf } from '../../support/temporal.ts'

const minute = 60_000

it('readWallTime agrees with Temporal around every clock change of every zone from 2010 to 2030', () => {
  const wrong: string[] = []
  let compared = 0
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const at of transitionsOf({ zone, from: '2010-01-01T00:00Z', to: '2030-12-31T00:00Z' })) {
      const offset = zoneOffset({ instant: new Date(at.getTime() - 1), zone })
      for (const minutes of [-61, -60, -1, 0, 30, 59, 60]) {
        const wall = new Date(at.getTime() + offset + minutes * minute).toISOString().slice(0, 16)
        const [found, wanted] = [readWallTime({ wall, zone }), reckonWall(wall, zone)].map((reading) =>
          JSON.stringify(reading),
        )
        if (found !== wanted) wrong.push(`${zone} ${wall}: ${found}, by Temporal ${wanted}`)
        compared += 1
      }
    }
  }
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(20_000)
})
