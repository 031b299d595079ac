import { metWishes, pointsOf } from './points.ts'
import type { Candidate, MatchingProblem, ProposedGroup } from './problem.ts'

/** What a set of groups is worth, by the same rule as the model; for comparing groups whoever made them. */
export function worthOf({
  problem,
  groups,
}: {
  problem: MatchingProblem
  groups: readonly ProposedGroup[]
}): {
  placed: number
  points: number
} {
  const people = new Map(problem.candidates.map((each) => [each.id, each]))
  const leads = new Set(problem.roles.filter(({ facilitator }) => facilitator).map(({ key }) => key))
  let points = 0
  for (const group of groups) {
    const lead = people.get(group.lead)
    const members = group.members.flatMap((id): Candidate[] => [people.get(id) ?? []].flat())
    if (!lead) continue
    const kept = problem.kept.find(({ key }) => key === group.key)
    for (const person of members) {
      points += pointsOf(metWishes({ person, lead, industry: group.industry, problem }))
      if (kept?.members.includes(person.id)) points += problem.weights.stay
    }
    const mixed = lead.experienced || members.some(({ experienced, role }) => experienced && leads.has(role))
    if (mixed) points += problem.weights.mix
  }
  return { placed: new Set(groups.flatMap(({ members }) => members)).size, points }
}
