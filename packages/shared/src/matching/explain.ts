import { mayJoin } from './model.ts'
import type { Candidate, MatchingProblem } from './problem.ts'
import type { Member, NoPlace, Proposal } from './proposal.ts'
import { type FormedGroup, memberOf, noPlaceOf } from './reasons.ts'
import { leadRoles } from './slots.ts'

/** Groups whoever made them; without a lead, one is found among those who can be. */
export type AnyGroup = {
  key: string
  industry: string | null
  members: readonly string[]
  lead?: string | null
}

function formed(group: AnyGroup, problem: MatchingProblem): FormedGroup | null {
  const inside = problem.candidates.filter(({ id }) => group.members.includes(id))
  const roles = leadRoles(problem)
  const lead =
    inside.find(({ id }) => id === group.lead) ?? inside.find(({ role }) => roles.includes(role)) ?? inside[0]
  if (!lead) return null
  const { key, industry } = group
  const kept = problem.kept.find((each) => each.key === key) ?? null
  const members = inside.map(({ id }) => id)
  return { key, industry, lead: lead.id, members, slot: { key, lead, industry, kept, nth: 0 } }
}

export type Explained = {
  groups: { key: string; industry: string | null; lead: string | null; members: Member[] }[]
  unplaced: { id: string; reason: NoPlace }[]
}

/** Why everybody is where they are, of any groups of these people: those that stand, or those made one by one. */
export function explainGroups({
  problem,
  groups,
}: {
  problem: MatchingProblem
  groups: readonly AnyGroup[]
}): Explained {
  const people = new Map(problem.candidates.map((person) => [person.id, person]))
  const known = groups.map((group) => ({ group, led: formed(group, problem) }))
  const led = known.flatMap(({ led: each }) => (each ? [each] : []))
  const placed = new Set(led.flatMap(({ members }) => members))
  return {
    groups: known.map(({ group: { key, industry }, led: each }) => ({
      key,
      industry,
      lead: each?.lead ?? null,
      members: (each?.members ?? []).flatMap((id): Member[] => {
        const person: Candidate | undefined = people.get(id)
        return person && each ? [memberOf({ person, group: each, problem })] : []
      }),
    })),
    unplaced: problem.candidates
      .filter(({ id }) => !placed.has(id))
      .map((person) => ({ id: person.id, reason: noPlaceOf({ person, groups: led, problem }) })),
  }
}

/** Members who may not be where they are by field or language, whoever put them there. */
export const misfits = ({
  problem,
  groups,
}: {
  problem: MatchingProblem
  groups: readonly AnyGroup[]
}): string[] =>
  groups.flatMap((group) => {
    const each = formed(group, problem)
    if (!each) return []
    return problem.candidates
      .filter((person) => each.members.includes(person.id))
      .filter((person) => !mayJoin({ person, slot: each.slot, problem }))
      .map(({ id }) => id)
  })

/** A proposal out of groups that were made one by one, for when nothing better can be had. */
export function proposalOf({
  problem,
  groups,
  points,
}: {
  problem: MatchingProblem
  groups: readonly (AnyGroup & { lead: string })[]
  points: number
}): Proposal {
  const explained = explainGroups({ problem, groups })
  return {
    groups: explained.groups.map(({ key, industry, lead, members }) => ({
      key,
      industry,
      lead: lead ?? '',
      members,
    })),
    unplaced: explained.unplaced,
    findings: [],
    figures: {
      people: problem.candidates.length,
      placed: new Set(explained.groups.flatMap(({ members }) => members.map(({ id }) => id))).size,
      points,
      mostPoints: points,
      proven: false,
      moved: 0,
    },
  }
}
