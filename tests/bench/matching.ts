import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PoolShape } from '../support/matchingPool.ts'
import { median } from './harness/rounds.ts'
import type { Measured } from './matching/contenders.ts'
import type { Bench } from './harness/session.ts'

const run = promisify(execFile)
const rounds = Number(process.env.BENCH_MATCHING_ROUNDS ?? 3)
const bounds = { ofBound: 0.999, ofRaw: 2, memory: 512 }

const shape = (
  of: Pick<PoolShape, 'people' | 'mentors' | 'fields' | 'mostGroups'> & Partial<PoolShape>,
): PoolShape => ({
  mentorBounds: [1, 2],
  menteeBounds: [4, 8],
  seed: 7,
  ...of,
})
const pools: Record<string, PoolShape> = {
  '60 people × 10 groups': shape({ people: 60, mentors: 14, fields: 1, mostGroups: 10 }),
  '200 people × 30 groups': shape({ people: 200, mentors: 40, fields: 3, mostGroups: 30 }),
  '500 people × 60 groups': shape({ people: 500, mentors: 90, fields: 5, mostGroups: 60 }),
  '200 people, groups of 2–3 and 10–12': shape({
    people: 200,
    mentors: 40,
    fields: 5,
    mostGroups: null,
    mentorBounds: [2, 3],
    menteeBounds: [10, 12],
  }),
}

const contender = join(import.meta.dirname, 'matching/contenders.ts')

export const matching: Bench = {
  name: 'matching',
  about:
    'groups for a whole pool: against the bound of the solver, HiGHS alone on the same problem, and groups made one by one',
  apps: [],
  async run({ report, signal }) {
    for (const [name, pool] of Object.entries(pools)) {
      const measure = async (who: string): Promise<Measured> => {
        const { stdout } = await run(process.execPath, [contender, who, JSON.stringify(pool)], { signal })
        return JSON.parse(stdout) as Measured
      }
      const proposals: Measured[] = []
      const raws: Measured[] = []
      for (let round = 0; round < rounds; round += 1) {
        proposals.push(await measure('proposal'))
        raws.push(await measure('raw'))
      }
      const [first] = proposals
      if (!first) continue
      const greedy = await measure('greedy')
      const whole = ({ placed, points }: Pick<Measured, 'placed' | 'points'>) =>
        placed * first.placing + points
      const most = first.placed * first.placing + first.mostPoints
      const ms = median(proposals.map((each) => each.ms))
      const rawMs = median(raws.map((each) => each.ms))
      report.note(
        `${name}: ${first.placed} placed, ${first.points} of at most ${first.mostPoints} points of wishes, ` +
          `${Math.round(ms)} ms (HiGHS alone ${Math.round(rawMs)} ms)`,
      )
      report.note(
        `one by one: ${greedy.placed} placed, ${greedy.points} points, ${(whole(greedy) / most).toFixed(3)} of the bound, ` +
          `${greedy.violations} rules broken, ${Math.round(greedy.ms)} ms`,
      )
      report.atLeast('objective ÷ bound of the solver', whole(first) / most, bounds.ofBound)
      report.atLeast('of it the wishes alone', first.points / first.mostPoints, bounds.ofBound)
      report.atMost('time ÷ HiGHS alone', ms / rawMs, bounds.ofRaw)
      report.none('hard rules broken', first.violations)
      report.none(
        'answers that differ for the same seed',
        proposals.filter(({ placed, points }) => placed !== first.placed || points !== first.points).length,
      )
      report.atMost(
        'memory',
        Math.round(Math.max(...proposals.map(({ memory }) => memory))),
        bounds.memory,
        ' MiB',
      )
    }
  },
}
