import { mayJoin } from './model.ts'
import { canTalk, fitsField, metWishes, pointsOf } from './points.ts'
import type { Candidate, MatchingProblem, ProposedGroup } from './problem.ts'
import type { Member, NoPlace, Reason } from './proposal.ts'
import { shortagesIn } from './shortages.ts'
import { seatsOf, type Slot } from './slots.ts'

export type FormedGroup = ProposedGroup & { slot: Slot }

/** Why this person is in this group. */
export function memberOf({
  person,
  group,
  problem,
}: {
  person: Candidate
  group: FormedGroup
  problem: MatchingProblem
}): Member {
  const { slot } = group
  const reasons: Reason[] = metWishes({ person, lead: slot.lead, industry: slot.industry, problem }).map(
    ({ wish, points, values }) => ({ code: wish, points, values }),
  )
  const add = (code: Reason['code'], values: string[], points = 0) => reasons.push({ code, points, values })
  if (person.id === slot.lead.id) add('leads', [])
  for (const rule of problem.rules) {
    if (rule.kind === 'pin' && rule.person === person.id && rule.group === group.key) add('pinned', [])
    if (rule.kind === 'together' && rule.people.includes(person.id)) {
      add(
        'together',
        rule.people.filter((id) => id !== person.id),
      )
    }
  }
  if (slot.kept?.members.includes(person.id)) add('stays', [], problem.weights.stay)
  return { id: person.id, points: pointsOf(reasons), reasons }
}

const wouldBreakApart = (person: Candidate, group: ProposedGroup, problem: MatchingProblem): string[] =>
  problem.rules.flatMap((rule) =>
    rule.kind === 'apart' && rule.people.includes(person.id)
      ? group.members.filter((id) => id !== person.id && rule.people.includes(id))
      : [],
  )

/** Those of the group who lead and share no language with this person; the other way round for one who leads. */
const mute = (person: Candidate, group: ProposedGroup, problem: MatchingProblem): boolean => {
  if (!problem.language.required) return false
  const leads = ({ role }: Candidate) =>
    problem.roles.some(({ key, facilitator }) => key === role && facilitator)
  return problem.candidates.some(
    (other) =>
      group.members.includes(other.id) &&
      (leads(other) || leads(person)) &&
      !canTalk(person, other, problem.language.level),
  )
}

/** Why this person has no place, given the groups that came about. */
export function noPlaceOf({
  person,
  groups,
  problem,
}: {
  person: Candidate
  groups: readonly FormedGroup[]
  problem: MatchingProblem
}): NoPlace {
  const role = problem.roles.find(({ key }) => key === person.role)
  if (!role) return { code: 'role_unknown' }
  const rules = problem.rules
  if (rules.some((rule) => rule.kind === 'keep_out' && rule.person === person.id && rule.group === null)) {
    return { code: 'kept_out' }
  }
  if (seatsOf(person, problem.roles) === 0) return { code: 'no_capacity' }
  const near = groups.filter(({ industry }) => fitsField(person, industry))
  if (near.length === 0) {
    return { code: 'no_group_of_field', lacking: shortagesIn({ problem, fields: person.industries }) }
  }
  const able = near.filter(
    (group) =>
      !mute(person, group, problem) &&
      mayJoin({ person, slot: group.slot, problem }) &&
      !rules.some(
        (rule) => rule.kind === 'keep_out' && rule.person === person.id && rule.group === group.key,
      ),
  )
  const [first] = near
  if (able.length === 0 && first) return { code: 'no_common_language', group: first.key }
  const free = able.filter((group) => wouldBreakApart(person, group, problem).length === 0)
  const [closed] = able
  if (free.length === 0 && closed) {
    return { code: 'kept_apart', from: wouldBreakApart(person, closed, problem), group: closed.key }
  }
  const bound = rules.find((rule) => rule.kind === 'together' && rule.people.includes(person.id))
  if (bound?.kind === 'together') {
    return { code: 'only_together', with: bound.people.filter((id) => id !== person.id) }
  }
  const inRole = (group: FormedGroup) =>
    problem.candidates.filter(({ id, role: own }) => own === role.key && group.members.includes(id))
  if (free.some((group) => inRole(group).length < role.max)) return { code: 'better_for_all' }
  const pointsIn = (each: Candidate, group: FormedGroup) =>
    pointsOf(metWishes({ person: each, lead: group.slot.lead, industry: group.industry, problem }))
  const pinned = (id: string) => rules.some((rule) => rule.kind === 'pin' && rule.person === id)
  const closest = free
    .flatMap((group) => {
      const others = inRole(group).filter(({ id }) => id !== group.lead && !pinned(id))
      if (others.length === 0) return []
      const lowest = Math.min(...others.map((other) => pointsIn(other, group)))
      return [{ group: group.key, by: lowest - pointsIn(person, group) }]
    })
    .toSorted((a, b) => a.by - b.by)[0]
  return closest && closest.by > 0
    ? { code: 'others_suited_better', ...closest }
    : { code: 'groups_full', groups: free.map(({ key }) => key) }
}
