import { type Milp, milpWriter, type MilpWriter } from './milp.ts'
import { canTalk, fitsField, metWishes, pointsOf } from './points.ts'
import type { Candidate, GroupRole, MatchingProblem } from './problem.ts'
import { placeable, seatsOf, type Slot, slotsOf } from './slots.ts'

/** A slot with its columns: one per person who may be in it, 1 = is in it. The lead's own says that the group comes about. */
export type OpenSlot = Slot & { columns: ReadonlyMap<string, number>; used: number }

export type MatchingModel = {
  milp: Milp
  slots: readonly OpenSlot[]
  /** Points of one person more: more than wishes can outweigh. */
  placing: number
  /** What all wishes together can bring at the most. */
  mostWished: number
}

/** Beyond this, numbers get too large for a solver's tolerances; it outweighs all wishes of some two hundred people. */
const mostPlacing = 10_000

const columnsOf = (slot: OpenSlot, people: readonly Candidate[]): [Candidate, number][] =>
  people.flatMap((person): [Candidate, number][] => {
    const column = slot.columns.get(person.id)
    return column === undefined ? [] : [[person, column]]
  })

const stays = (slot: Slot, person: Candidate) => slot.kept?.members.includes(person.id) === true

/** What being in this group is worth, without that of being placed. */
const wishedPoints = (slot: Slot, person: Candidate, problem: MatchingProblem) =>
  pointsOf(metWishes({ person, lead: slot.lead, industry: slot.industry, problem })) +
  (stays(slot, person) ? problem.weights.stay : 0)

/** May this person be in that group at all, whoever else is? */
export function mayJoin({
  person,
  slot,
  problem,
}: {
  person: Candidate
  slot: Slot
  problem: Pick<MatchingProblem, 'language' | 'roles'>
}): boolean {
  if (!fitsField(person, slot.industry)) return false
  if (person.id === slot.lead.id || !problem.language.required) return true
  const leads = (each: Candidate) =>
    problem.roles.some(({ key, facilitator }) => key === each.role && facilitator)
  return (!leads(person) && !leads(slot.lead)) || canTalk(person, slot.lead, problem.language.level)
}

/** Bounds of a role, counted without the lead: it is there whenever the group is. */
function boundRole(write: MilpWriter, slot: OpenSlot, role: GroupRole, people: readonly Candidate[]): void {
  const isLead = slot.lead.role === role.key ? 1 : 0
  const others = columnsOf(slot, people)
    .filter(([{ id, role: own }]) => own === role.key && id !== slot.lead.id)
    .map(([, column]): [number, number] => [column, 1])
  if (role.min > isLead) write.atLeast(0, [...others, [slot.used, isLead - role.min]])
  if (others.length > 0) write.atMost(0, [...others, [slot.used, isLead - role.max]])
}

/** Whoever leads must be able to talk with each; the lead itself is seen to by `mayJoin`. */
function boundLanguages(
  write: MilpWriter,
  slot: OpenSlot,
  people: readonly Candidate[],
  problem: MatchingProblem,
): void {
  if (!problem.language.required) return
  const inside = columnsOf(slot, people)
  const leading = new Set(problem.roles.filter(({ facilitator }) => facilitator).map(({ key }) => key))
  const most = problem.roles.reduce((sum, { max }) => sum + max, 0)
  for (const [one, column] of inside) {
    if (!leading.has(one.role) || one.id === slot.lead.id) continue
    const mute = inside.filter(
      ([other]) => other.id !== one.id && !canTalk(one, other, problem.language.level),
    )
    if (mute.length === 0) continue
    const big = Math.min(most, mute.length)
    write.atMost(big, [...mute.map(([, other]): [number, number] => [other, 1]), [column, big]])
  }
}

function boundRules(write: MilpWriter, slots: readonly OpenSlot[], problem: MatchingProblem): void {
  for (const rule of problem.rules) {
    if (rule.kind === 'pin') {
      const column = slots.find(({ key }) => key === rule.group)?.columns.get(rule.person)
      write.exactly(1, column === undefined ? [] : [[column, 1]])
    } else if (rule.kind === 'keep_out') {
      const column = slots.find(({ key }) => key === rule.group)?.columns.get(rule.person)
      if (column !== undefined) write.exactly(0, [[column, 1]])
    } else {
      for (const { columns } of slots) {
        const inside = [...new Set(rule.people)].map((id) => columns.get(id))
        const able = inside.flatMap((column) => (column === undefined ? [] : [column]))
        if (rule.kind === 'apart') {
          if (able.length > 1)
            write.atMost(
              1,
              able.map((column) => [column, 1]),
            )
        } else if (able.length < inside.length) {
          for (const column of able) write.exactly(0, [[column, 1]])
        } else {
          for (const column of able.slice(1))
            write.exactly(0, [
              [able[0] ?? 0, 1],
              [column, -1],
            ])
        }
      }
    }
  }
}

/** Points for groups in which somebody has led before. */
function rewardMix(
  write: MilpWriter,
  slot: OpenSlot,
  people: readonly Candidate[],
  problem: MatchingProblem,
): void {
  const { mix } = problem.weights
  if (mix === 0) return
  if (slot.lead.experienced) {
    write.addCost(slot.used, mix)
    return
  }
  const leading = problem.roles.filter(({ facilitator }) => facilitator).map(({ key }) => key)
  const experienced = columnsOf(slot, people).filter(
    ([each]) => each.experienced && leading.includes(each.role),
  )
  if (experienced.length === 0) return
  const reached = write.column({ cost: mix, integer: false })
  write.atMost(0, [
    [reached, 1],
    [slot.used, -1],
  ])
  write.atMost(0, [[reached, 1], ...experienced.map(([, column]): [number, number] => [column, -1])])
}

/**
 * Who is in which group, for everybody at once. Every person who may be in a group has a column there; a group comes about
 * when its lead's is 1. Rows hold the bounds, the places of a person, and staff's rules.
 * @param most no more people than this can be placed (headcount.ts)
 */
export function matchingModel({ problem, most }: { problem: MatchingProblem; most: number }): MatchingModel {
  const write = milpWriter()
  const people = placeable(problem)
  const worth = new Map<string, number>()
  const drafts = slotsOf(problem).map((slot) => ({
    slot,
    inside: people
      .filter((person) => mayJoin({ person, slot, problem }))
      .map((person) => {
        const points = wishedPoints(slot, person, problem)
        worth.set(person.id, Math.max(worth.get(person.id) ?? 0, points))
        return { person, points }
      }),
  }))
  const mostWished =
    people.reduce((sum, person) => sum + (worth.get(person.id) ?? 0) * seatsOf(person, problem.roles), 0) +
    drafts.length * problem.weights.mix
  const placing = Math.min(mostPlacing, mostWished + 1)
  const single = (person: Candidate) => seatsOf(person, problem.roles) === 1

  const slots = drafts.map(({ slot, inside }): OpenSlot => {
    const columns = new Map(
      inside.map(({ person, points }) => [
        person.id,
        write.column({ cost: points + (single(person) ? placing : 0) }),
      ]),
    )
    return { ...slot, columns, used: columns.get(slot.lead.id) ?? 0 }
  })
  const everywhere = new Map<string, [number, number][]>(people.map(({ id }) => [id, []]))
  for (const slot of slots) {
    for (const role of problem.roles) boundRole(write, slot, role, people)
    for (const [id, column] of slot.columns) {
      everywhere.get(id)?.push([column, 1])
      if (column !== slot.used)
        write.atMost(0, [
          [column, 1],
          [slot.used, -1],
        ])
    }
    boundLanguages(write, slot, people, problem)
    rewardMix(write, slot, people, problem)
  }
  const placed: [number, number][] = []
  for (const person of people) {
    const columns = everywhere.get(person.id) ?? []
    if (columns.length === 0) continue
    write.atMost(seatsOf(person, problem.roles), columns)
    if (single(person)) placed.push(...columns)
    else {
      const present = write.column({ cost: placing, integer: false })
      write.atLeast(0, [...columns, [present, -1]])
      placed.push([present, 1])
    }
  }
  if (placed.length > 0) write.atMost(most, placed)
  const used = slots.map(({ used: column }): [number, number] => [column, 1])
  if (problem.groups.max !== null && used.length > problem.groups.max) write.atMost(problem.groups.max, used)
  if (problem.groups.min > 0) write.atLeast(problem.groups.min, used)
  orderAlike(write, slots)
  boundRules(write, slots, problem)
  return { milp: write.done(), slots, placing, mostWished }
}

/** Of groups that differ by their number alone, the first ones come about. */
function orderAlike(write: MilpWriter, slots: readonly OpenSlot[]): void {
  for (const slot of slots) {
    if (slot.nth < 2) continue
    const before = slots.find(
      ({ lead, industry, nth }) => lead === slot.lead && industry === slot.industry && nth === slot.nth - 1,
    )
    if (before)
      write.atMost(0, [
        [slot.used, 1],
        [before.used, -1],
      ])
  }
}
