import { languageLevels } from '@jobbuddies/shared'
import {
  greedyGroups,
  type MatchingProblem,
  matchingProblemSchema,
  proposalSchema,
  proposeGroups,
  verifyGroups,
} from '@jobbuddies/shared/matching'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { startSolver } from '../../../../packages/plugin/src/matching/solver.ts'

const roleKeys = ['mentor', 'mentee', 'tutor']
const some = (values: string[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...values), { maxLength })

/** A programme nobody has thought of: one to three roles with any bounds. */
const roles = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([count, models]) =>
    models.slice(0, count).map(([facilitator, min, more], index) => ({
      key: roleKeys[index] ?? '',
      facilitator,
      min,
      max: Math.max(1, min + more),
    })),
  )

const person = fc.record({
  role: fc.constantFrom(...roleKeys),
  industries: some(['it', 'health']),
  languages: fc.uniqueArray(
    fc.record({ language: fc.constantFrom('en', 'fi', 'sv'), level: fc.constantFrom(...languageLevels) }),
    { maxLength: 2, selector: ({ language }) => language },
  ),
  subFields: some(['a', 'b']),
  modes: some(['online', 'on_site']),
  level: fc.option(fc.integer({ min: 1, max: 5 })),
  experienced: fc.boolean(),
  capacity: fc.integer({ min: 0, max: 2 }),
})

const name = (index: number) => `p${index}`
const rule = (people: number) => {
  const one = fc.integer({ min: 0, max: people - 1 }).map(name)
  const two = fc.uniqueArray(one, { minLength: 2, maxLength: 3 })
  const group = fc.constantFrom('kept-1', 'kept-2')
  return fc.oneof(
    fc.record({ kind: fc.constant('together' as const), people: two }),
    fc.record({ kind: fc.constant('apart' as const), people: two }),
    fc.record({ kind: fc.constant('pin' as const), person: one, group }),
    fc.record({ kind: fc.constant('keep_out' as const), person: one, group: fc.option(group) }),
  )
}

const problems: fc.Arbitrary<MatchingProblem> = fc.integer({ min: 2, max: 14 }).chain((count) => {
  const member = fc.integer({ min: 0, max: count - 1 }).map(name)
  const kept = (key: string) =>
    fc.record({
      key: fc.constant(key),
      industry: fc.constantFrom('it', 'health', null),
      lead: fc.option(member),
      members: fc.uniqueArray(member, { maxLength: 4 }),
    })
  return fc
    .record({
      roles,
      groups: fc.record({
        min: fc.constantFrom(0, 0, 0, 1, 2),
        max: fc.option(fc.integer({ min: 2, max: 4 })),
      }),
      candidates: fc
        .array(person, { minLength: count, maxLength: count })
        .map((people) => people.map((each, index) => ({ ...each, id: name(index) }))),
      rules: fc.array(rule(count), { maxLength: 4 }),
      kept: fc.tuple(kept('kept-1'), kept('kept-2')).map((both) => [...both]),
      language: fc.record({ required: fc.boolean() }),
      seed: fc.integer({ min: 0, max: 1_000 }),
    })
    .map((problem) => matchingProblemSchema.parse(problem))
})

const solver = startSolver()
afterAll(() => solver.close())

describe('groups for a programme that nobody has thought of', () => {
  it('keep every hard rule, or say what cannot be kept', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const proposal = proposalSchema.parse(await proposeGroups({ problem, solve: solver.solve }))
        const groups = proposal.groups.map(({ members, ...group }) => ({
          ...group,
          members: members.map(({ id }) => id),
        }))
        const binding = problem.groups.min > 0 || problem.rules.some(({ kind }) => kind === 'pin')
        if (groups.length > 0 || !binding) expect(verifyGroups(problem, groups)).toEqual([])
        else expect(verifyGroups(problem, groups).length === 0 || proposal.findings.length > 0).toBe(true)
        const told = new Set([
          ...groups.flatMap(({ members }) => members),
          ...proposal.unplaced.map(({ id }) => id),
        ])
        expect(told.size).toBe(problem.candidates.length)
        expect(proposal.figures.proven).toBe(true)
      }),
      { numRuns: 50, seed: 20_261_128, endOnFailure: true },
    )
  })

  it('place at least as many people as groups made one by one', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (given) => {
        const problem = {
          ...given,
          groups: { ...given.groups, min: 0 },
          rules: given.rules.filter(({ kind }) => kind !== 'pin'),
        }
        const greedy = greedyGroups(problem)
        fc.pre(verifyGroups(problem, greedy).length === 0)
        const { figures } = await proposeGroups({ problem, solve: solver.solve })
        expect(figures.placed).toBeGreaterThanOrEqual(new Set(greedy.flatMap(({ members }) => members)).size)
      }),
      { numRuns: 30, seed: 20_261_128, endOnFailure: true },
    )
  })
})
