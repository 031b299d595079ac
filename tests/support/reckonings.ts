/** Prints what the rules answer for many periods, edges and instants, as JSON. Run under several TZ values by a test. */
import {
  closingShown,
  judge,
  periodTimes,
  problem,
  readEdge,
  readWallTime,
  startOfDay,
  wallTime,
  zoneOffset,
} from '@jobbuddies/shared'
import { finnishChanges, zones } from './temporal.ts'

const minute = 60_000
const answers: unknown[] = []

for (const { at, day } of finnishChanges) {
  for (let step = -120; step <= 120; step += 5) {
    const instant = new Date(Date.parse(at) + step * minute)
    for (const zone of zones) {
      const wall = wallTime({ instant, zone })
      answers.push([
        zone,
        instant,
        wall,
        zoneOffset({ instant, zone }),
        readWallTime({ wall, zone }),
        closingShown({ closesAt: instant, zone }),
      ])
    }
    const period = periodTimes({ published: true, opensAt: at, closesAt: `${day}T02:30:00+00:00` })
    const judged = judge({ period, at: instant })
    answers.push(judged, problem({ code: 'period_closed', nextChangeAt: judged.nextChangeAt }))
  }
  for (const zone of zones) {
    for (const written of [day, `${day}T03:30`, `${day}T00:00`, `${day}T02:30:00+02:00`]) {
      for (const kind of ['opening', 'closing'] as const) answers.push(readEdge({ written, zone, kind }))
    }
    answers.push(startOfDay({ day, zone }))
  }
}

process.stdout.write(
  JSON.stringify({ hostOffset: new Date('2027-01-15T12:00Z').getTimezoneOffset(), answers }),
)
