import {
  greedyGroups,
  headcountMilp,
  matchingModel,
  proposeGroups,
  shortfall,
  verifyGroups,
  worthOf,
} from '@jobbuddies/shared/matching'
import type { Highs } from 'highs'
import { createRequire } from 'node:module'
import { startSolver } from '../../../packages/plugin/src/matching/solver.ts'
import { matchingPool, type PoolShape } from '../../support/matchingPool.ts'

/** What a contender measured; sent to the bench by its process. */
export type Measured = {
  ms: number
  /** The most that the process held at any time, in MiB. */
  memory: number
  placed: number
  points: number
  mostPoints: number
  proven: boolean
  violations: number
  placing: number
}

/** Its types describe the CommonJS build. */
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>

const [, , name = '', shapeText = '{}'] = process.argv
const problem = matchingPool(JSON.parse(shapeText) as PoolShape)
const memory = () => process.resourceUsage().maxRSS / 1024
const none = { points: 0, mostPoints: 0, proven: true, violations: 0, placing: 0 }

const contenders: Record<string, () => Promise<Omit<Measured, 'memory'>>> = {
  /** The product: problem in, groups with reasons out. */
  async proposal() {
    const started = performance.now()
    const { solve, close } = startSolver()
    const { groups, figures } = await proposeGroups({ problem, solve, timeLimit: 600 })
    await close()
    const ms = performance.now() - started
    const plain = groups.map(({ members, ...group }) => ({ ...group, members: members.map(({ id }) => id) }))
    const { placing } = matchingModel({ problem, most: problem.candidates.length })
    return { ms, ...figures, violations: verifyGroups(problem, plain).length, placing }
  },
  /** The same rows and columns given to HiGHS as it is, with the same gap, on the main thread. */
  async raw() {
    const { solve, close } = startSolver()
    const { objective } = await solve(headcountMilp(problem), { seed: 1, gap: 0, timeLimit: 60 })
    await close()
    const { milp, placing, mostWished } = matchingModel({ problem, most: Math.round(objective) })
    const started = performance.now()
    const highs = await loadHighs()
    const size = { numCols: milp.cost.length, numRows: milp.rowLower.length }
    const model = highs.createModel({
      ...size,
      sense: highs.constants.objectiveSense.maximize,
      colCost: milp.cost,
      colLower: new Float64Array(size.numCols),
      colUpper: milp.upper,
      rowLower: milp.rowLower,
      rowUpper: milp.rowUpper,
      integrality: milp.integer,
      matrix: { format: 'csr', ...size, starts: milp.starts, indices: milp.indices, values: milp.values },
    })
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: mostWished * shortfall,
      time_limit: 600,
    })
    model.run()
    const ms = performance.now() - started
    return { ms, ...none, placed: Math.floor(model.getObjectiveValue() / placing), placing }
  },
  async greedy() {
    const started = performance.now()
    const groups = greedyGroups(problem)
    const ms = performance.now() - started
    return { ms, ...none, ...worthOf({ problem, groups }), violations: verifyGroups(problem, groups).length }
  },
}

const measured = await contenders[name]?.()
process.stdout.write(JSON.stringify({ ...measured, memory: memory() }))
