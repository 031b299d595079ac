import { type Milp, milpWriter } from './milp.ts'
import { fitsField } from './points.ts'
import type { MatchingProblem } from './problem.ts'
import { fieldsOf, placeable, seatsOf } from './slots.ts'

/**
 * How many people can be placed at the most, by heads alone: people of one role with the same fields are alike. It is a small
 * problem, and its answer bounds the large one, whose search would otherwise spend itself on proving just that.
 */
export function headcountMilp(problem: MatchingProblem): Milp {
  const write = milpWriter()
  const people = placeable(problem)
  const fields = fieldsOf(people)
  const groups = fields.map(() => write.column({ upper: problem.groups.max ?? people.length }))
  const alike = new Map<string, { sample: (typeof people)[number]; heads: number; seats: number }>()
  for (const person of people) {
    const key = JSON.stringify([person.role, person.industries.toSorted()])
    const known = alike.get(key) ?? { sample: person, heads: 0, seats: 0 }
    alike.set(key, {
      sample: known.sample,
      heads: known.heads + 1,
      seats: known.seats + seatsOf(person, problem.roles),
    })
  }
  const into = new Map<string, [number, number][]>()
  for (const { sample, heads, seats } of alike.values()) {
    const taken = fields.flatMap((field, index): [number, number][] => {
      if (!fitsField(sample, field)) return []
      const column = write.column({ upper: seats })
      const key = `${index} ${sample.role}`
      into.set(key, [...(into.get(key) ?? []), [column, 1]])
      return [[column, 1]]
    })
    write.atMost(seats, taken)
    write.atLeast(0, [...taken, [write.column({ cost: 1, upper: heads }), -1]])
  }
  fields.forEach((_, index) => {
    const group = groups[index] ?? 0
    for (const role of problem.roles) {
      const inside = into.get(`${index} ${role.key}`) ?? []
      write.atLeast(0, [...inside, [group, -role.min]])
      write.atMost(0, [...inside, [group, -role.max]])
    }
  })
  if (problem.groups.max !== null) {
    write.atMost(
      problem.groups.max,
      groups.map((column) => [column, 1]),
    )
  }
  return write.done()
}
