import { fitsField } from './points.ts'
import type { MatchingProblem } from './problem.ts'
import type { Shortage } from './proposal.ts'
import { fieldsOf, placeable } from './slots.ts'

/** Roles that too few people have for even one group, by field; of a field that nobody is in, nothing. */
export function shortagesIn({
  problem,
  fields,
}: {
  problem: MatchingProblem
  /** Empty = all that somebody names. */
  fields: readonly string[]
}): Shortage[] {
  const people = placeable(problem)
  return (fields.length > 0 ? fields : fieldsOf(people)).flatMap((industry) => {
    const inField = people.filter((person) => fitsField(person, industry))
    if (inField.length === 0) return []
    return problem.roles.flatMap(({ key, min }) => {
      const have = inField.filter(({ role }) => role === key)
      return have.length < min ? [{ role: key, industry, have: have.length, need: min }] : []
    })
  })
}
