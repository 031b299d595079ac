import type { MatchingProblem, ProposedGroup } from './problem.ts'

/** A hard rule that a set of groups breaks. */
export type Violation = {
  rule:
    | 'group_twice'
    | 'unknown_person'
    | 'twice_in_group'
    | 'lead_missing'
    | 'role_bounds'
    | 'field'
    | 'capacity'
    | 'groups'
    | 'language'
    | 'apart'
    | 'together'
    | 'pin'
    | 'keep_out'
  group: string | null
  people: string[]
}

const steps = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']

/**
 * Checks every hard rule by reading the groups alone. On purpose it shares nothing with what makes groups: an error there
 * must not excuse itself here.
 */
export function verifyGroups(problem: MatchingProblem, groups: readonly ProposedGroup[]): Violation[] {
  const found: Violation[] = []
  const fail = (rule: Violation['rule'], group: string | null, people: string[] = []) =>
    found.push({ rule, group, people })
  const candidate = (id: string) => problem.candidates.find((each) => each.id === id)
  const leads = (id: string) =>
    problem.roles.find((role) => role.key === candidate(id)?.role)?.facilitator === true
  const keys = groups.map(({ key }) => key)
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index) fail('group_twice', key)
  })

  for (const { key, industry, lead, members } of groups) {
    const unknown = members.filter((id) => !candidate(id))
    if (unknown.length > 0) fail('unknown_person', key, unknown)
    if (new Set(members).size !== members.length) fail('twice_in_group', key)
    if (!members.includes(lead)) fail('lead_missing', key, [lead])
    for (const role of problem.roles) {
      const inRole = members.filter((id) => candidate(id)?.role === role.key)
      if (inRole.length < role.min || inRole.length > role.max) fail('role_bounds', key, inRole)
    }
    for (const id of members) {
      const person = candidate(id)
      if (!person) continue
      if (!problem.roles.some((role) => role.key === person.role)) fail('role_bounds', key, [id])
      if (industry !== null && person.industries.length > 0 && !person.industries.includes(industry)) {
        fail('field', key, [id])
      }
    }
    if (problem.language.required) {
      const least = steps.indexOf(problem.language.level)
      const speaks = (id: string) =>
        (candidate(id)?.languages ?? []).filter(({ level }) => steps.indexOf(level) >= least)
      const tells = (id: string) => (candidate(id)?.languages.length ?? 0) > 0
      for (const leader of members.filter(leads)) {
        for (const other of members) {
          if (other === leader || !tells(leader) || !tells(other)) continue
          const names = new Set(speaks(leader).map(({ language }) => language))
          if (!speaks(other).some(({ language }) => names.has(language)))
            fail('language', key, [leader, other])
        }
      }
    }
  }

  for (const person of problem.candidates) {
    const times = groups.filter(({ members }) => members.includes(person.id)).length
    const seats = leads(person.id) ? person.capacity : Math.min(1, person.capacity)
    if (times > seats) fail('capacity', null, [person.id])
  }
  if (groups.length < problem.groups.min) fail('groups', null)
  if (problem.groups.max !== null && groups.length > problem.groups.max) fail('groups', null)

  for (const rule of problem.rules) {
    switch (rule.kind) {
      case 'apart':
        for (const { key, members } of groups) {
          const inside = new Set(members.filter((id) => rule.people.includes(id)))
          if (inside.size > 1) fail('apart', key, [...inside])
        }
        break
      case 'together': {
        const wanted = new Set(rule.people)
        for (const { key, members } of groups) {
          const inside = new Set(members.filter((id) => wanted.has(id)))
          if (inside.size > 0 && inside.size < wanted.size) fail('together', key, [...wanted])
        }
        break
      }
      case 'pin':
        if (!groups.some(({ key, members }) => key === rule.group && members.includes(rule.person))) {
          fail('pin', rule.group, [rule.person])
        }
        break
      case 'keep_out':
        for (const { key, members } of groups) {
          if ((rule.group === null || rule.group === key) && members.includes(rule.person)) {
            fail('keep_out', key, [rule.person])
          }
        }
    }
  }
  return found
}
