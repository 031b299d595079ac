import { pinFinding } from './findings.ts'
import type { Milp, MilpSolver } from './milp.ts'
import { matchingModel } from './model.ts'
import type { GroupRule, MatchingProblem } from './problem.ts'
import type { Finding } from './proposal.ts'

const withoutWishes = (milp: Milp): Milp => ({ ...milp, cost: new Float64Array(milp.cost.length) })

/** Can any groups keep these rules? */
async function isPossible(problem: MatchingProblem, solve: MilpSolver): Promise<boolean> {
  const { milp } = matchingModel({ problem, most: problem.candidates.length })
  const { status } = await solve(withoutWishes(milp), {
    seed: problem.seed,
    gap: 0,
    timeLimit: 30,
    anyAnswer: true,
  })
  return status !== 'infeasible'
}

/** The fewest of these rules that cannot be kept together: each is needed for the contradiction. */
async function smallestConflict(problem: MatchingProblem, solve: MilpSolver): Promise<GroupRule[]> {
  let rules = problem.rules
  for (let size = Math.ceil(rules.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < rules.length;) {
      const fewer = [...rules.slice(0, start), ...rules.slice(start + size)]
      if (await isPossible({ ...problem, rules: fewer }, solve)) start += size
      else rules = fewer
    }
  }
  return rules
}

/** No more contradictions than this are named at once; whoever mends them asks again. */
const mostNamed = 10

/** Names, one by one, why no groups keep all rules. */
export async function conflictsOf(problem: MatchingProblem, solve: MilpSolver): Promise<Finding[]> {
  const findings: Finding[] = []
  let left = problem
  if (problem.groups.min > 0) {
    const free = { ...problem, rules: [] }
    if (!(await isPossible(free, solve))) {
      findings.push({ code: 'too_few_groups', need: problem.groups.min, most: await mostGroups(free, solve) })
      left = { ...problem, groups: { ...problem.groups, min: 0 } }
    }
  }
  while (findings.length < mostNamed && !(await isPossible(left, solve))) {
    const rules = await smallestConflict(left, solve)
    const pins = rules.filter((rule) => rule.kind === 'pin')
    const [pin] = pins
    if (pin && rules.every((rule) => rule === pin || rule.kind === 'keep_out')) {
      findings.push(pinFinding(pin, left))
    } else if (rules.length > 0) findings.push({ code: 'conflict', rules })
    else findings.push({ code: 'too_few_groups', need: left.groups.min, most: 0 })
    const gone = pin ?? rules[0]
    if (!gone) break
    left = { ...left, rules: left.rules.filter((rule) => rule !== gone) }
  }
  return findings
}

async function mostGroups(problem: MatchingProblem, solve: MilpSolver): Promise<number> {
  const free = { ...problem, groups: { ...problem.groups, min: 0 } }
  const { milp, slots } = matchingModel({ problem: free, most: problem.candidates.length })
  const cost = new Float64Array(milp.cost.length)
  for (const { used } of slots) cost[used] = 1
  const { objective } = await solve({ ...milp, cost }, { seed: problem.seed, gap: 0, timeLimit: 30 })
  return Math.round(objective)
}
