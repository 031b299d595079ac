import { fitsField } from './points.ts'
import type { Candidate, GroupRole, KeptGroup, MatchingProblem } from './problem.ts'

/**
 * A group that may come about: whom it gathers around, and in which field. Groups are told apart by their lead, so that the
 * solver never compares two that are the same but for their number.
 */
export type Slot = {
  key: string
  lead: Candidate
  industry: string | null
  kept: KeptGroup | null
  nth: number
}

/** How many places a person can take. */
export const seatsOf = (person: Candidate, roles: readonly GroupRole[]): number =>
  roles.find(({ key }) => key === person.role)?.facilitator ? person.capacity : Math.min(1, person.capacity)

/** Who is not kept out of everything and has a role that groups know. */
export function placeable({ candidates, roles, rules }: MatchingProblem): Candidate[] {
  const out = new Set(
    rules.flatMap((rule) => (rule.kind === 'keep_out' && rule.group === null ? [rule.person] : [])),
  )
  return candidates.filter(
    (person) =>
      !out.has(person.id) && roles.some(({ key }) => key === person.role) && seatsOf(person, roles) > 0,
  )
}

/**
 * The roles whose people groups gather around: one that every group has exactly one of, else one that leads, else any that
 * every group has; of several, the one with the fewest people. Without such a role, everybody.
 */
export function leadRoles({ roles, candidates }: Pick<MatchingProblem, 'roles' | 'candidates'>): string[] {
  const people = ({ key }: GroupRole) => candidates.filter(({ role }) => role === key).length
  const rank = ({ facilitator, max }: GroupRole) => (max === 1 ? 0 : facilitator ? 1 : 2)
  const [best] = roles
    .filter(({ min }) => min > 0)
    .toSorted((a, b) => rank(a) - rank(b) || people(a) - people(b))
  return best ? [best.key] : roles.map(({ key }) => key)
}

/** Every field that somebody names; `[null]` where there are none. */
export function fieldsOf(people: readonly Candidate[]): (string | null)[] {
  const named = [...new Set(people.flatMap(({ industries }) => industries))].toSorted()
  return named.length > 0 ? named : [null]
}

/** The lead of a kept group: its own, or when that one is gone the first of its members who can be. */
function leadOf(group: KeptGroup, able: ReadonlyMap<string, Candidate>, pinned: readonly string[]) {
  const among = [...(group.lead === null ? [] : [group.lead]), ...pinned, ...group.members]
  const id = among.find((each) => able.has(each))
  return id === undefined ? undefined : able.get(id)
}

export function slotsOf(problem: MatchingProblem): Slot[] {
  const people = placeable(problem)
  const roles = leadRoles({ roles: problem.roles, candidates: people })
  const able = new Map(people.filter(({ role }) => roles.includes(role)).map((each) => [each.id, each]))
  const elsewhere = new Map<string, Set<string>>()
  const pinnedTo = new Map<string, string[]>()
  for (const rule of problem.rules) {
    if (rule.kind === 'pin') pinnedTo.set(rule.group, [...(pinnedTo.get(rule.group) ?? []), rule.person])
    if (rule.kind === 'keep_out' && rule.group !== null) {
      elsewhere.set(rule.group, (elsewhere.get(rule.group) ?? new Set()).add(rule.person))
    }
  }
  const slots: Slot[] = []
  const used = new Map<string, number>()
  const seats = (person: Candidate) => seatsOf(person, problem.roles)
  for (const kept of problem.kept) {
    const free = new Map(
      [...able].filter(
        ([id, person]) =>
          !elsewhere.get(kept.key)?.has(id) &&
          fitsField(person, kept.industry) &&
          (used.get(id) ?? 0) < seats(person),
      ),
    )
    const lead = leadOf(kept, free, pinnedTo.get(kept.key) ?? [])
    if (!lead) continue
    used.set(lead.id, (used.get(lead.id) ?? 0) + 1)
    slots.push({ key: kept.key, lead, industry: kept.industry, kept, nth: 0 })
  }
  const fields = fieldsOf(people)
  for (const lead of able.values()) {
    for (const industry of lead.industries.length > 0 ? lead.industries : fields) {
      const kept = slots.filter((slot) => slot.kept && slot.lead === lead && slot.industry === industry)
      for (let nth = 1; nth <= seats(lead) - kept.length; nth += 1) {
        slots.push({ key: `${lead.id}:${industry ?? ''}:${nth}`, lead, industry, kept: null, nth })
      }
    }
  }
  return slots
}
