import { mayJoin } from './model.ts'
import { canTalk, fitsField } from './points.ts'
import type { Candidate, GroupRule, MatchingProblem } from './problem.ts'
import type { Finding } from './proposal.ts'
import { shortagesIn } from './shortages.ts'
import { placeable, type Slot, slotsOf } from './slots.ts'

type Together = Extract<GroupRule, { kind: 'together' }>
type Pin = Extract<GroupRule, { kind: 'pin' }>
type Because = Extract<Finding, { code: 'never_together' }>['because']

const inCommon = (people: readonly Candidate[], slots: readonly Slot[]) =>
  slots.some(({ industry }) => people.every((person) => fitsField(person, industry)))

function whyNever(rule: Together, problem: MatchingProblem, slots: readonly Slot[]): Because | null {
  const people = placeable(problem).filter(({ id }) => rule.people.includes(id))
  if (people.length < new Set(rule.people).size) return 'absent'
  const parted = problem.rules.some(
    (other) => other.kind === 'apart' && other.people.filter((id) => rule.people.includes(id)).length > 1,
  )
  if (parted) return 'apart'
  if (problem.roles.some(({ key, max }) => people.filter(({ role }) => role === key).length > max))
    return 'too_many'
  const named = people.filter(({ industries }) => industries.length > 0)
  const [first] = named
  if (
    first &&
    !first.industries.some((field) => named.every(({ industries }) => industries.includes(field)))
  ) {
    return 'fields'
  }
  const leads = ({ role }: Candidate) =>
    problem.roles.some(({ key, facilitator }) => key === role && facilitator)
  const silent = people.some((one) =>
    people.some((other) => leads(one) && one !== other && !canTalk(one, other, problem.language.level)),
  )
  if (problem.language.required && silent) return 'language'
  const room = slots.filter((slot) => people.every((person) => mayJoin({ person, slot, problem })))
  return room.length === 0 && inCommon(people, slots) ? 'nowhere' : null
}

/** What can be seen without solving: needs that nobody fills, and people who can never be in one group. */
export function plainFindings(problem: MatchingProblem): Finding[] {
  const slots = slotsOf(problem)
  return [
    ...shortagesIn({ problem, fields: [] }).map((shortage): Finding => ({ code: 'too_few', ...shortage })),
    ...problem.rules.flatMap((rule): Finding[] => {
      if (rule.kind !== 'together') return []
      const because = whyNever(rule, problem, slots)
      return because ? [{ code: 'never_together', people: rule.people, because }] : []
    }),
  ]
}

/** A pin that cannot be kept even if it were the only rule. */
export function pinFinding(rule: Pin, problem: MatchingProblem): Finding {
  const slot = slotsOf(problem).find(({ key }) => key === rule.group)
  const person = placeable(problem).find(({ id }) => id === rule.person)
  const told = { code: 'pin_impossible', person: rule.person, group: rule.group } as const
  const keptOut = problem.rules.some(
    (other) =>
      other.kind === 'keep_out' &&
      other.person === rule.person &&
      (other.group === null || other.group === rule.group),
  )
  if (keptOut) return { ...told, because: 'kept_out', lacking: [] }
  if (!person) return { ...told, because: 'absent', lacking: [] }
  if (!slot) return { ...told, because: 'group_gone', lacking: [] }
  if (!fitsField(person, slot.industry)) return { ...told, because: 'field', lacking: [] }
  if (!mayJoin({ person, slot, problem })) return { ...told, because: 'language', lacking: [] }
  const fields = slot.industry === null ? [] : [slot.industry]
  return { ...told, because: 'bounds', lacking: shortagesIn({ problem, fields }) }
}
