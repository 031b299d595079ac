import { proposalSchema, verifyGroups } from '@jobbuddies/shared/matching'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanReport, ProposalReport } from '../../../packages/plugin/src/groups/contract.ts'
import { planFacts, problemOf } from '../../../packages/plugin/src/services/groups/problem.ts'
import { readPlan } from '../../../packages/plugin/src/services/groups/plans.ts'
import { groupWorld, placesOf, type World } from '../../support/groups.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const asked = async (method: string, path: string, body?: object) =>
  rest(on.host, method, `/groups-builder${path}`, {
    token: staff.coordinator.token,
    ...(body ? { body } : {}),
  })
const report = async ({ plan }: World) => (await asked('GET', `/${plan}`)).body as PlanReport

/** Searches and answers what came of it. */
async function proposed(world: World, body: object = {}): Promise<ProposalReport> {
  const { status, text, body: began } = await asked('POST', `/${world.plan}/solve`, body)
  expect(status, text).toBe(200)
  const { proposal } = began as { proposal: string }
  let found: ProposalReport | undefined
  await eventually(
    async () => {
      found = (await report(world)).proposals.find(({ id }) => id === proposal)
      return found !== undefined && found.state !== 'solving'
    },
    { what: 'the search ends', within: 60_000 },
  )
  return found!
}

const apply = (world: World, { id }: ProposalReport) => asked('POST', `/proposals/${id}/apply`)
const questions = [
  { key: 'languages', kind: 'language_levels' },
  { key: 'times', kind: 'choices', options: [{ value: 'evening', label: 'In the evening' }] },
  { key: 'motivation', kind: 'long_text' },
]

/** Two mentors and five mentees of one field; groups take one or two of the one and two or three of the others. */
async function pool() {
  const world = await groupWorld(on)
  const answers = { languages: ['en:C1', 'fi:B1'], times: ['evening'], motivation: 'Words.' }
  const mentors = [
    await world.person({ role: 'mentor', name: 'Mentor A', questions, answers }),
    await world.person({ role: 'mentor', name: 'Mentor B', questions, answers }),
  ] as const
  const mentees: string[] = []
  for (const name of ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'])
    mentees.push(await world.person({ name, stage: 'accepted', questions, answers }))
  return { world, mentors, mentees: mentees as [string, string, string, string, string] }
}

describe('Groups that are proposed for a plan', () => {
  it('take everybody, keep the bounds, and say for each person why; the same again for the same people', async () => {
    const { world, mentees } = await pool()
    await world.person({ stage: 'reading', name: 'Not ready' })
    const { state, result, metrics, outdated } = await proposed(world)
    expect({ state, outdated }).toEqual({ state: 'draft', outdated: false })
    const proposal = proposalSchema.parse(result)
    expect(proposal.figures).toMatchObject({ people: 7, placed: 7, proven: true })
    expect(proposal.groups).toHaveLength(2)
    for (const { members } of proposal.groups)
      for (const { reasons } of members) expect(reasons.length).toBeGreaterThan(0)
    const ada = proposal.groups.flatMap(({ members }) => members).find(({ id }) => id === mentees[0])
    expect(ada?.reasons).toContainEqual({ code: 'language', points: 10, values: ['en:C1', 'fi:B1'] })
    expect(ada?.reasons).toContainEqual({ code: 'times', points: 3, values: ['evening'] })
    expect(metrics).toMatchObject({ method: 'solver', greedy: { groups: 2 } })

    const problem = problemOf({
      facts: await planFacts({ pool: world.pool, plan: (await readPlan(world.pool, world.plan))! }),
    })
    const groups = proposal.groups.map((group) => ({ ...group, members: group.members.map(({ id }) => id) }))
    expect(verifyGroups(problem, groups)).toEqual([])
    expect((await proposed(world)).result).toEqual(result)
    expect(await placesOf(on, { application: mentees[0] })).toEqual([])
  })
  it('are applied at once and undone at once, and stay around the pins when proposed anew', async () => {
    const { world, mentees } = await pool()
    const first = await proposed(world)
    expect((await apply(world, first)).status).toBe(200)
    const { groups, proposals, labels } = await report(world)
    expect(labels).toMatchObject({ evening: 'In the evening' })
    expect(proposals[0]).toMatchObject({ state: 'applied' })
    expect(groups).toHaveLength(2)
    expect(groups.flatMap(({ members }) => members)).toHaveLength(7)
    expect(groups.every(({ members }) => members.every(({ reasons }) => reasons.length > 0))).toBe(true)

    const home = groups.find(({ members }) => members.some(({ id }) => id === mentees[0]))!
    const other = groups.find(({ id }) => id !== home.id)!
    const swap = other.members.filter(({ role }) => role === 'mentee').at(-1)!
    const steps = [
      { application: mentees[0], from: home.id, to: other.id, pinned: true },
      { application: swap.id, from: other.id, to: home.id },
    ]
    expect((await asked('POST', `/${world.plan}/seats`, { steps })).status).toBe(200)
    const again = await proposed(world)
    expect((await apply(world, again)).status).toBe(200)
    expect(await placesOf(on, { application: mentees[0] })).toMatchObject([{ group: other.id, pinned: true }])

    for (let left = 3; left > 0; left -= 1) {
      const { lastAct } = await report(world)
      expect((await asked('POST', `/${world.plan}/undo`, { act: lastAct!.id })).status).toBe(200)
    }
    const undone = await report(world)
    expect(undone.groups).toEqual([])
    expect(undone.lastAct).toBeNull()
    expect(undone.people.every(({ left }) => left === 1)).toBe(true)
  })
  it('leave nobody without a reason, and name what cannot be met', async () => {
    const { world, mentees } = await pool()
    const rules = [
      { kind: 'keep_out', person: mentees[4], group: null },
      { kind: 'apart', people: [mentees[0], mentees[1]] },
      { kind: 'together', people: [mentees[0], mentees[1]] },
    ]
    expect((await asked('POST', `/${world.plan}/rules`, { add: rules, remove: [] })).status).toBe(200)
    const { result } = await proposed(world)
    const reasons = Object.fromEntries(result!.unplaced.map(({ id, reason }) => [id, reason.code]))
    expect(reasons).toEqual({
      [mentees[0]]: 'only_together',
      [mentees[1]]: 'only_together',
      [mentees[4]]: 'kept_out',
    })
    expect(result!.findings).toContainEqual(
      expect.objectContaining({ code: 'never_together', because: 'apart' }),
    )
  })
  it('are told as outdated once somebody has gone', async () => {
    const { world, mentees } = await pool()
    const { id } = await proposed(world)
    await on.database.query(`update applications set stage = 'withdrawn' where id = $1`, [mentees[0]])
    const { proposals } = await report(world)
    expect(proposals[0]).toMatchObject({ id, outdated: true })
    const refused = await asked('POST', `/proposals/${id}/apply`)
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ refusal: { code: 'not_ready', person: 'Ada' } })
    expect((await report(world)).groups).toEqual([])
  })
})

describe('A search', () => {
  it('runs once for each plan, and is over soon after somebody ends it', async () => {
    const of = [
      { key: 'mentee', name: 'Mentee', plural: 'Mentees', facilitator: false, min: 10, max: 12 },
      { key: 'mentor', name: 'Mentor', plural: 'Mentors', facilitator: true, min: 2, max: 3 },
    ]
    const world = await groupWorld(on, { of })
    // Enough to choose from that no search is over within a second.
    for (let number = 0; number < 200; number += 1) {
      const wishes = {
        times: [`t${number % 7}`, `t${number % 5}`],
        goals: [`g${number % 11}`, `g${number % 3}`],
      }
      const kinds = ['times', 'goals'].map((key) => ({ key, kind: 'choices' }))
      const role = number % 5 === 0 ? 'mentor' : 'mentee'
      await world.person({ role, stage: 'accepted', questions: kinds, answers: wishes })
    }
    const began = await asked('POST', `/${world.plan}/solve`, {})
    expect(began.status).toBe(200)
    const second = await asked('POST', `/${world.plan}/solve`, {})
    expect({ status: second.status, body: second.body }).toEqual({
      status: 409,
      body: { refusal: { code: 'searching' } },
    })
    const { proposal } = began.body as { proposal: string }
    expect((await asked('POST', `/proposals/${proposal}/cancel`)).status).toBe(200)
    const stateOf = async () =>
      (
        await on.database.query<{ state: string }>('select state from group_proposals where id = $1', [
          proposal,
        ])
      )[0]?.state
    await eventually(async () => (await stateOf()) !== 'solving', { what: 'the search ends', within: 10_000 })
    expect(await stateOf()).toBe('cancelled')
    expect((await asked('POST', `/proposals/${proposal}/cancel`)).status).toBe(404)
    expect((await asked('POST', `/proposals/${proposal}/apply`)).status).toBe(404)
  })
  it('that was lost with its process stands in nobody’s way', async () => {
    const { world } = await pool()
    await on.database.query(
      `insert into group_proposals (id, plan_id, number, state, solves, seed, weights, hash, cancel, beat_at, at, created_at, updated_at)
       values (gen_random_uuid(), $1::uuid, 1, 'solving', $1::text, 1, '{}', '', false, now() - interval '1 minute', now(), now(), now())`,
      [world.plan],
    )
    expect(await proposed(world)).toMatchObject({ state: 'draft', number: 2 })
  })
})
