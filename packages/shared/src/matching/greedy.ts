import { canTalk, metWishes, pointsOf } from './points.ts'
import { mayJoin } from './model.ts'
import type { Candidate, MatchingProblem, ProposedGroup } from './problem.ts'
import { placeable, seatsOf, type Slot, slotsOf } from './slots.ts'

/**
 * What one does by hand: take the next lead, give them those who suit them best, until nobody is left. It keeps every rule
 * but the pins, and is there to be compared with.
 */
export function greedyGroups(problem: MatchingProblem): ProposedGroup[] {
  const people = placeable(problem)
  const seats = new Map(people.map((person) => [person.id, seatsOf(person, problem.roles)]))
  const left = (person: Candidate) => (seats.get(person.id) ?? 0) > 0
  const groups: ProposedGroup[] = []
  for (const slot of slotsOf(problem)) {
    if (!left(slot.lead) || groups.length >= (problem.groups.max ?? Infinity)) continue
    const members = fill({ slot, people: people.filter(left), problem })
    if (!members) continue
    for (const { id } of members) seats.set(id, (seats.get(id) ?? 0) - 1)
    const chosen = new Set(members.map(({ id }) => id))
    groups.push({
      key: slot.key,
      industry: slot.industry,
      lead: slot.lead.id,
      members: people.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
    })
  }
  return groups
}

/** A full group around this lead, or nothing when a bound cannot be met. */
function fill({
  slot,
  people,
  problem,
}: {
  slot: Slot
  people: readonly Candidate[]
  problem: MatchingProblem
}): Candidate[] | null {
  const { lead, industry } = slot
  const leads = new Set(problem.roles.filter(({ facilitator }) => facilitator).map(({ key }) => key))
  const members: Candidate[] = []
  const outOf = (person: Candidate) =>
    problem.rules.some(
      (rule) => rule.kind === 'keep_out' && rule.group === slot.key && rule.person === person.id,
    )
  const bundle = (person: Candidate): Candidate[] => {
    const ids = new Set(
      problem.rules.flatMap((rule) =>
        rule.kind === 'together' && rule.people.includes(person.id) ? rule.people : [person.id],
      ),
    )
    return ids.size === 0 ? [person] : people.filter(({ id }) => ids.has(id) || id === person.id)
  }
  const whole = (person: Candidate) =>
    problem.rules.every(
      (rule) =>
        rule.kind !== 'together' ||
        !rule.people.includes(person.id) ||
        rule.people.every((id) => people.some((each) => each.id === id)),
    )
  const suits = (person: Candidate, among: readonly Candidate[]) =>
    mayJoin({ person, slot, problem }) &&
    !outOf(person) &&
    whole(person) &&
    among.every(
      (other) =>
        other.id === person.id ||
        ((!problem.language.required ||
          (!leads.has(person.role) && !leads.has(other.role)) ||
          canTalk(person, other, problem.language.level)) &&
          !problem.rules.some(
            (rule) =>
              rule.kind === 'apart' && rule.people.includes(person.id) && rule.people.includes(other.id),
          )),
    )
  const join = (person: Candidate): void => {
    const fresh = bundle(person).filter(({ id }) => members.every((each) => each.id !== id))
    const all = [...members, ...fresh]
    const fits = problem.roles.every(({ key, max }) => all.filter(({ role }) => role === key).length <= max)
    if (fits && fresh.every((each) => suits(each, all))) members.push(...fresh)
  }
  join(lead)
  if (members.length === 0) return null
  const worth = new Map(
    people.map((person) => [person.id, pointsOf(metWishes({ person, lead, industry, problem }))]),
  )
  const ranked = people.toSorted((a, b) => (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0))
  for (const role of problem.roles) {
    // Of those who lead no more than needed, or later groups would have none.
    const wanted = role.facilitator ? Math.max(role.min, 1) : role.max
    for (const person of ranked) {
      if (members.filter((each) => each.role === role.key).length >= wanted) break
      if (person.role === role.key) join(person)
    }
  }
  const enough = problem.roles.every(
    ({ key, min }) => members.filter(({ role }) => role === key).length >= min,
  )
  return enough ? members : null
}
