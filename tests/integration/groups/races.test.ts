import { randomUUID } from 'node:crypto'
import type { GroupDone } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { seatPeople } from '../../../packages/plugin/src/services/groups/acts.ts'
import { confirmGroup } from '../../../packages/plugin/src/services/groups/confirm.ts'
import { openPlan } from '../../../packages/plugin/src/services/groups/plans.ts'
import { groupWorld, placesOf, type World } from '../../support/groups.ts'
import { create, password } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const rounds = 200
const on = useHost()
let world: World
/** Two coordinators, each at a plan of their own over the same applications. */
let desks: { plan: string; by: string; name: string }[]
beforeAll(async () => {
  world = await groupWorld(on)
  const { pool, mentees, plan, clock } = world
  const wider = await openPlan({ pool, periods: [mentees], now: clock.now() })
  desks = await Promise.all(
    [plan, wider?.id ?? ''].map(async (each, index) => {
      const name = ['Anna', 'Bertil'][index] ?? ''
      const { id } = await create(on.host.payload, 'users', {
        name,
        email: `${randomUUID()}@example.org`,
        password,
        role: 'coordinator',
      })
      return { plan: each, by: id, name }
    }),
  )
})

type Wish = { application: string; from?: string | null; to: string | null }
const seat = (desk: number, ...wishes: Wish[]): Promise<GroupDone> => {
  const { plan, by } = desks[desk]!
  const steps = wishes.map(({ application, from = null, to }) => ({ application, from, to }))
  return seatPeople({ pool: world.pool, plan, by, now: world.clock.now(), steps })
}
/** Both at once, in the same plan in every other round. */
const both = (round: number, one: Wish, other: Wish) =>
  Promise.all([seat(0, one), seat(round % 2 === 0 ? 1 : 0, other)])

/** One was first; the other was told `code`. */
function expectOneWon(done: GroupDone[], code: string): void {
  const refused = done.flatMap((each) => (each.ok ? [] : [each.refusal]))
  expect(refused).toHaveLength(1)
  expect(refused[0]).toMatchObject({
    code,
    person: expect.stringMatching(/./),
    group: expect.stringMatching(/./),
  })
}

/** Who has more than one live place, by address. */
const placedTwice = () =>
  on.database.query(
    `select a.email_key from group_members m join applications a on a.id = m.application_id where m.holds is not null
     group by 1 having count(*) > 1`,
  )

describe(`In ${rounds} rounds of two coordinators at once`, () => {
  it('nobody is placed in two groups, and the second is told where the person is', async () => {
    const [people, groups] = [await world.many(rounds), await world.manyGroups(2 * rounds)]
    for (const [round, application] of people.entries()) {
      const [one, two] = [groups[2 * round]!, groups[2 * round + 1]!]
      expectOneWon(await both(round, { application, to: one }, { application, to: two }), 'in_group')
    }
    expect(await placedTwice()).toEqual([])
    const placed = await on.database.query(
      'select 1 from group_members where holds is not null and application_id = any($1)',
      [people],
    )
    expect(placed).toHaveLength(rounds)
  })
  it('nobody is placed twice by two applications of theirs', async () => {
    const [first, second] = [await world.many(rounds), await world.many(rounds, { role: 'mentor' })]
    await on.database.query(
      `update applications a set email_key = b.email_key from unnest($1::uuid[], $2::uuid[]) as pair(one, other)
       join applications b on b.id = pair.one where a.id = pair.other`,
      [first, second],
    )
    const groups = await world.manyGroups(2 * rounds)
    for (let round = 0; round < rounds; round += 1) {
      const done = await both(
        round,
        { application: first[round]!, to: groups[2 * round]! },
        { application: second[round]!, to: groups[2 * round + 1]! },
      )
      expect(done.flatMap((each) => (each.ok ? [] : [each.refusal.code]))).toEqual(['in_group'])
    }
    expect(await placedTwice()).toEqual([])
  })
  it('the last place of a group is given once', async () => {
    const [people, groups] = [await world.many(4 * rounds), await world.manyGroups(rounds)]
    for (const [round, group] of groups.entries()) {
      const [a, b, one, two] = people.slice(4 * round, 4 * round + 4) as [string, string, string, string]
      await seat(0, { application: a, to: group }, { application: b, to: group })
      expectOneWon(
        await both(round, { application: one, to: group }, { application: two, to: group }),
        'group_full',
      )
    }
    const sizes = await on.database.query(
      'select distinct count(*)::int as size from group_members where group_id = any($1) and holds is not null group by group_id',
      [groups],
    )
    expect(sizes).toEqual([{ size: 3 }])
  })
  it('a move is done once, and the second is told that somebody came first', async () => {
    const [people, groups] = [await world.many(rounds), await world.manyGroups(3 * rounds)]
    for (const [round, application] of people.entries()) {
      const [from, one, two] = groups.slice(3 * round, 3 * round + 3) as [string, string, string]
      await seat(0, { application, to: from })
      const done = await both(round, { application, from, to: one }, { application, from, to: two })
      expectOneWon(done, 'changed_meanwhile')
    }
    expect(await placedTwice()).toEqual([])
  })
  it('a group that is confirmed has everybody who was in it at that moment', async () => {
    const [mentors, mentees] = [
      await world.many(rounds, { role: 'mentor' }),
      await world.many(2 * rounds, { stage: 'accepted' }),
    ]
    for (const [round, group] of (await world.manyGroups(rounds)).entries()) {
      const people = [mentors[round]!, mentees[2 * round]!, mentees[2 * round + 1]!]
      await seat(0, ...people.map((application) => ({ application, to: group })))
      const [confirmed, left] = await Promise.all([
        confirmGroup({ pool: world.pool, group, by: null, now: world.clock.now() }),
        seat(1, { application: people[2]!, from: group, to: null }),
      ])
      expect(confirmed.ok && left.ok).toBe(false)
      const inside = await placesOf(on, { group })
      expect([...new Set(inside.map(({ state }) => state))]).toEqual([confirmed.ok ? 'confirmed' : 'planned'])
      expect(inside).toHaveLength(left.ok ? 2 : 3)
    }
  })
})
