import {
  type MatchingProblemInput,
  matchingProblemSchema,
  proposeGroups,
  verifyGroups,
} from '@jobbuddies/shared/matching'
import { afterAll, describe, expect, it } from 'vitest'
import { startSolver } from '../../../../packages/plugin/src/matching/solver.ts'
import { matchingPool } from '../../../support/matchingPool.ts'

const solver = startSolver()
afterAll(() => solver.close())

type Person = NonNullable<MatchingProblemInput['candidates']>[number]
const mentor = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  role: 'mentor',
  industries: ['it'],
  ...more,
})
const mentee = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  role: 'mentee',
  industries: ['it'],
  ...more,
})

const pairs = [
  { key: 'mentor', facilitator: true, min: 1, max: 1 },
  { key: 'mentee', facilitator: false, min: 1, max: 1 },
]
const trios = [
  { key: 'mentor', facilitator: true, min: 2, max: 2 },
  { key: 'mentee', facilitator: false, min: 1, max: 1 },
]

async function propose(given: MatchingProblemInput) {
  const problem = matchingProblemSchema.parse(given)
  const proposal = await proposeGroups({ problem, solve: solver.solve })
  const groups = proposal.groups.map(({ members, ...group }) => ({
    ...group,
    members: members.map(({ id }) => id),
  }))
  return {
    ...proposal,
    problem,
    members: groups.map(({ members }) => members.toSorted()).toSorted(),
    plain: groups,
    whyNot: Object.fromEntries(proposal.unplaced.map(({ id, reason }) => [id, reason])),
  }
}

describe('a proposal', () => {
  it('pairs those who suit each other best, seen over everybody', async () => {
    const { members } = await propose({
      roles: pairs,
      candidates: [
        mentor('m1', { subFields: ['web', 'data'] }),
        mentor('m2', { subFields: ['web'] }),
        mentee('a', { subFields: ['web'] }),
        mentee('b', { subFields: ['data'] }),
      ],
    })
    expect(members).toEqual([
      ['a', 'm2'],
      ['b', 'm1'],
    ])
  })

  it('gives one mentee two mentors where the programme says so', async () => {
    const { members } = await propose({
      roles: trios,
      candidates: [mentor('m1'), mentor('m2'), mentor('m3'), mentor('m4'), mentee('a'), mentee('b')],
    })
    expect(members.map((group) => group.length)).toEqual([3, 3])
  })

  it('gives reasons for each place, with what the two have in common', async () => {
    const { groups } = await propose({
      roles: pairs,
      candidates: [
        mentor('m', { languages: [{ language: 'sv', level: 'native' }], modes: ['online'] }),
        mentee('a', { languages: [{ language: 'sv', level: 'B2' }], modes: ['online', 'on_site'] }),
      ],
    })
    const reasons = groups[0]?.members.find(({ id }) => id === 'a')?.reasons ?? []
    expect(reasons.find(({ code }) => code === 'language')?.values).toEqual(['sv:B2'])
    expect(reasons.find(({ code }) => code === 'modes')?.values).toEqual(['online'])
  })

  it('says why somebody has no place: no language in common, or others suited better and by how much', async () => {
    const language = (name: 'sv' | 'fi' | 'en') => [{ language: name, level: 'C1' as const }]
    const { whyNot } = await propose({
      roles: pairs,
      candidates: [
        mentor('m', { languages: language('sv'), subFields: ['web'] }),
        mentee('a', { languages: language('sv'), subFields: ['web'] }),
        mentee('b', { languages: language('sv') }),
        mentee('c', { languages: language('fi') }),
        mentee('d', { industries: ['health'] }),
      ],
    })
    expect(whyNot.b).toMatchObject({ code: 'others_suited_better', by: 6 })
    expect(whyNot.c).toMatchObject({ code: 'no_common_language' })
    expect(whyNot.d).toMatchObject({
      code: 'no_group_of_field',
      lacking: [{ role: 'mentor', industry: 'health', have: 0, need: 1 }],
    })
  })

  it('names who must be together and never can', async () => {
    const { findings, whyNot } = await propose({
      roles: pairs,
      candidates: [mentor('m'), mentee('a'), mentor('n', { industries: ['health'] })],
      rules: [{ kind: 'together', people: ['a', 'n'] }],
    })
    expect(findings).toContainEqual({ code: 'never_together', people: ['a', 'n'], because: 'fields' })
    expect(whyNot.a).toMatchObject({ code: 'no_group_of_field' })
  })

  it('names exactly the rules that contradict each other, and makes no groups then', async () => {
    const kept = { key: 'g', industry: 'it', lead: 'm', members: [] }
    const pin = (person: string) => ({ kind: 'pin', person, group: 'g' }) as const
    const { findings, groups } = await propose({
      roles: [
        { key: 'mentor', facilitator: true, min: 1, max: 1 },
        { key: 'mentee', facilitator: false, min: 1, max: 5 },
      ],
      candidates: [mentor('m'), mentee('a'), mentee('b'), mentee('c')],
      kept: [kept],
      rules: [pin('a'), pin('b'), pin('c'), { kind: 'apart', people: ['a', 'b'] }],
    })
    expect(groups).toEqual([])
    expect(findings).toEqual([
      { code: 'conflict', rules: [pin('a'), pin('b'), { kind: 'apart', people: ['a', 'b'] }] },
    ])
  })

  it('goes on from the one before: whoever is pinned stays, and nobody moves without need', async () => {
    const problem = matchingPool({
      people: 40,
      mentors: 8,
      fields: 2,
      mentorBounds: [1, 2],
      menteeBounds: [3, 6],
      mostGroups: null,
      seed: 3,
    })
    const first = await propose(problem)
    const [group] = first.plain
    const moved = group?.members.find((id) => id !== group.lead) ?? ''
    const again = await propose({
      ...problem,
      kept: first.plain,
      rules: [...problem.rules, { kind: 'keep_out', person: moved, group: group?.key ?? '' }],
    })
    expect(verifyGroups(again.problem, again.plain)).toEqual([])
    expect(again.figures.moved).toBeLessThanOrEqual(2)
    expect((await propose(problem)).groups).toEqual(first.groups)
  })
})

describe('the solver', () => {
  it('ends at once when it is told to, with the reason given', async () => {
    const cancel = new AbortController()
    const { solve } = startSolver({ signal: cancel.signal })
    const problem = matchingPool({
      people: 300,
      mentors: 60,
      fields: 2,
      mentorBounds: [1, 2],
      menteeBounds: [4, 8],
      mostGroups: 30,
      seed: 5,
    })
    const proposing = proposeGroups({ problem, solve })
    cancel.abort(new Error('No longer wanted'))
    await expect(proposing).rejects.toThrow('No longer wanted')
  })
})
