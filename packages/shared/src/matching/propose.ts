import { conflictsOf } from './conflicts.ts'
import { plainFindings } from './findings.ts'
import { headcountMilp } from './headcount.ts'
import type { MilpAnswer, MilpSolver } from './milp.ts'
import { type MatchingModel, matchingModel } from './model.ts'
import type { MatchingProblem } from './problem.ts'
import type { Proposal } from './proposal.ts'
import { type FormedGroup, memberOf, noPlaceOf } from './reasons.ts'

/** Of all that wishes can bring, how much an answer may fall short before the search ends. */
export const shortfall = 0.0008

/** Seconds for the whole. */
const standardTime = 120

function groupsIn({ slots }: MatchingModel, { values }: MilpAnswer, problem: MatchingProblem): FormedGroup[] {
  const chosen = (column: number) => (values[column] ?? 0) > 0.5
  return slots.flatMap((slot): FormedGroup[] => {
    if (values.length === 0 || !chosen(slot.used)) return []
    const members = problem.candidates.flatMap(({ id }) => {
      const column = slot.columns.get(id)
      return column !== undefined && chosen(column) ? [id] : []
    })
    return [{ key: slot.key, industry: slot.industry, lead: slot.lead.id, members, slot }]
  })
}

function movedFrom(problem: MatchingProblem, groups: readonly FormedGroup[]): number {
  const before = new Map(problem.kept.flatMap(({ key, members }) => members.map((id) => [id, key] as const)))
  const now = new Map(groups.flatMap(({ key, members }) => members.map((id) => [id, key] as const)))
  return [...before].filter(([id, key]) => now.has(id) && now.get(id) !== key).length
}

/**
 * Groups for everybody at once: as many people placed as can be, then as many wishes met as can be. Who is placed has
 * reasons, who is not has one too, and rules that cannot be kept are named; then there are no groups.
 */
export async function proposeGroups({
  problem,
  solve,
  timeLimit = standardTime,
}: {
  problem: MatchingProblem
  solve: MilpSolver
  timeLimit?: number
}): Promise<Proposal> {
  const options = { seed: problem.seed, timeLimit }
  const heads = await solve(headcountMilp(problem), { ...options, gap: 0 })
  const most = heads.status === 'optimal' ? Math.round(heads.objective) : problem.candidates.length
  const model = matchingModel({ problem, most })
  const answer = await solve(model.milp, { ...options, gap: Math.max(0.5, model.mostWished * shortfall) })
  const findings = plainFindings(problem)
  if (answer.status === 'infeasible') findings.push(...(await conflictsOf(problem, solve)))

  const groups = groupsIn(model, answer, problem)
  const placed = new Set(groups.flatMap(({ members }) => members))
  const placing = placed.size * model.placing
  return {
    groups: groups.map((group) => ({
      key: group.key,
      industry: group.industry,
      lead: group.lead,
      members: problem.candidates
        .filter(({ id }) => group.members.includes(id))
        .map((person) => memberOf({ person, group, problem })),
    })),
    unplaced: problem.candidates
      .filter(({ id }) => !placed.has(id))
      .map((person) => ({ id: person.id, reason: noPlaceOf({ person, groups, problem }) })),
    findings,
    figures: {
      people: problem.candidates.length,
      placed: placed.size,
      points: groups.length === 0 ? 0 : Math.round(answer.objective - placing),
      mostPoints: groups.length === 0 ? 0 : Math.max(0, Math.floor(answer.bound - placing)),
      proven: answer.status !== 'out_of_time',
      moved: movedFrom(problem, groups),
    },
  }
}
