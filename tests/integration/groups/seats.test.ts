import { randomUUID } from 'node:crypto'
import type { SeatStep } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addGroup,
  changeRules,
  dropGroup,
  seatPeople,
} from '../../../packages/plugin/src/services/groups/acts.ts'
import { confirmGroup } from '../../../packages/plugin/src/services/groups/confirm.ts'
import { lastAct, undoLast } from '../../../packages/plugin/src/services/groups/journal.ts'
import { openPlan } from '../../../packages/plugin/src/services/groups/plans.ts'
import { groupWorld, placesOf, refusalOf, type World } from '../../support/groups.ts'
import { applicant } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
})

const of = () => ({ pool: world.pool, plan: world.plan, by: staff.coordinator.id, now: world.clock.now() })
const seat = (...steps: SeatStep[]) => seatPeople({ ...of(), steps })
const place = (application: string, to: string) => seat({ application, from: null, to })
const undo = async () => {
  const last = await lastAct(world.pool, world.plan)
  return undoLast({ ...of(), act: last?.id ?? randomUUID() })
}

describe('A plan', () => {
  it('is one for the same periods in any order, and none for periods of several programmes', async () => {
    const { pool, mentees, mentors, plan } = world
    const now = new Date()
    expect((await openPlan({ pool, periods: [mentors, mentees, mentors], now }))?.id).toBe(plan)
    const other = await groupWorld(on)
    expect(await openPlan({ pool, periods: [mentees, other.mentees], now })).toBeNull()
    expect(await openPlan({ pool, periods: [randomUUID()], now })).toBeNull()
  })
})

describe('A place in a group', () => {
  it('is given, changed, pinned and freed', async () => {
    const [who, one, two] = [await world.person(), await world.group(), await world.group()]
    expect(await place(who, one)).toMatchObject({ ok: true })
    expect(await placesOf(on, { application: who })).toMatchObject([
      { group: one, state: 'planned', pinned: false },
    ])
    expect(await seat({ application: who, from: one, to: two })).toMatchObject({ ok: true })
    expect(await seat({ application: who, from: two, to: two, pinned: true })).toMatchObject({ ok: true })
    expect(await placesOf(on, { application: who })).toMatchObject([{ group: two, pinned: true }])
    expect(await seat({ application: who, from: two, to: null })).toMatchObject({ ok: true })
    expect(await placesOf(on, { application: who })).toEqual([])
  })
  it('is no second one, also by another application of the same person, and says where the first is', async () => {
    const email = `${randomUUID()}@example.org`
    const [who, again] = [await world.person({ email }), await world.person({ email, period: world.mentors })]
    const [one, two] = [await world.group({ name: 'The first' }), await world.group()]
    await place(who, one)
    for (const [person, to] of [
      [who, two],
      [again, two],
      [again, one],
    ] as const) {
      const done = await place(person, to)
      expect(refusalOf(done)).toBe('in_group')
      expect(done).toMatchObject({ refusal: { group: 'The first', by: 'The coordinator' } })
    }
    expect(await placesOf(on, { group: two })).toEqual([])
  })
  it('is one for each group that a mentor has time for', async () => {
    const questions = [{ key: 'groups', kind: 'scale' }]
    const who = await world.person({ role: 'mentor', questions, answers: { groups: '2' } })
    const groups = [await world.group(), await world.group(), await world.group()] as const
    expect(await place(who, groups[0])).toMatchObject({ ok: true })
    expect(await place(who, groups[1])).toMatchObject({ ok: true })
    expect(refusalOf(await place(who, groups[2]))).toBe('in_group')
    await seat({ application: who, from: groups[0], to: null })
    expect(await place(who, groups[2])).toMatchObject({ ok: true })
  })
  it('is not beyond the most of a role, but two full groups may exchange', async () => {
    const [full, other] = [await world.group(), await world.group()]
    const people = await Promise.all([1, 2, 3, 4].map(() => world.person()))
    const [a, b, c, d] = people as [string, string, string, string]
    expect(
      await seat(...[a, b, c].map((application) => ({ application, from: null, to: full }))),
    ).toMatchObject({
      ok: true,
    })
    const done = await place(d, full)
    expect(done).toMatchObject({ refusal: { code: 'group_full', role: 'mentee', have: 3, need: 3 } })
    await place(d, other)
    expect(
      await seat({ application: d, from: other, to: full }, { application: a, from: full, to: other }),
    ).toMatchObject({ ok: true })
    expect(await placesOf(on, { group: full })).toHaveLength(3)
  })
  it.each([
    ['submitted', 'not_ready'],
    ['reserve', 'not_ready'],
    ['withdrawn', 'not_ready'],
    ['placed', 'not_ready'],
  ])('is not for somebody who is %s', async (stage, code) => {
    expect(refusalOf(await place(await world.person({ stage }), await world.group()))).toBe(code)
  })
  it('is not in a group of another field, programme, or one that is over, nor for a role that it lacks', async () => {
    const other = await groupWorld(on)
    const who = await world.person()
    expect(refusalOf(await place(who, await world.group({ field: other.industry })))).toBe('other_field')
    expect(refusalOf(await place(who, await other.group()))).toBe('other_programme')
    expect(refusalOf(await place(who, await world.group({ stage: 'completed' })))).toBe('group_completed')
    expect(refusalOf(await place(who, randomUUID()))).toBe('group_gone')
    expect(refusalOf(await place(randomUUID(), await world.group()))).toBe('person_gone')
    expect(refusalOf(await place(await world.person({ role: 'cook' }), await world.group()))).toBe(
      'role_unknown',
    )
  })
  it('is all of several steps or none', async () => {
    const [fine, late, group] = [
      await world.person(),
      await world.person({ stage: 'reading' }),
      await world.group(),
    ]
    const steps = [fine, late].map((application) => ({ application, from: null, to: group }))
    expect(refusalOf(await seat(...steps))).toBe('not_ready')
    expect(await placesOf(on, { group })).toEqual([])
  })
  it('that was changed meanwhile is left as it is, and the second is told by whom', async () => {
    const [who, one, two] = [await world.person(), await world.group(), await world.group({ name: 'Two' })]
    await place(who, one)
    await seat({ application: who, from: one, to: two })
    expect(await seat({ application: who, from: one, to: null })).toMatchObject({
      refusal: { code: 'changed_meanwhile', group: 'Two', by: 'The coordinator' },
    })
  })
  it('goes with the withdrawal of the application, its erasure, and the end of the group', async () => {
    const applied = await applicant(on)
    await on.database.query(
      `update applications set stage = 'interviewed', programme_id = $2, industry_id = $3 where id = $1`,
      [applied.id, world.programme, world.industry],
    )
    const group = await world.group()
    expect(await place(applied.id, group)).toMatchObject({ ok: true })
    expect((await applied.ask('POST', '/withdraw')).status).toBe(200)
    expect(await placesOf(on, { application: applied.id })).toEqual([])

    await on.database.query(`update applications set stage = 'interviewed' where id = $1`, [applied.id])
    expect(await place(applied.id, group)).toMatchObject({ ok: true })
    expect((await applied.ask('DELETE')).status).toBeLessThan(300)
    expect(
      await on.database.query('select from group_members where application_id = $1', [applied.id]),
    ).toEqual([])

    const [mentor, ...mentees] = await fill(group)
    await on.database.query(`update groups set stage = 'confirmed' where id = $1`, [group])
    await on.host.payload.update({ collection: 'groups', id: group, data: { stage: 'completed' } as never })
    expect(await placesOf(on, { group })).toEqual([])
    expect(await place(mentees[0]!, await world.group())).toMatchObject({ ok: true })
    expect(mentor).toBeDefined()
  })
})

/** A mentor and two mentees who have accepted. */
async function fill(group: string): Promise<string[]> {
  const people = [
    await world.person({ role: 'mentor' }),
    await world.person({ stage: 'accepted' }),
    await world.person({ stage: 'accepted' }),
  ]
  const done = await seat(...people.map((application) => ({ application, from: null, to: group })))
  expect(done).toMatchObject({ ok: true })
  return people
}

describe('Rules of a plan', () => {
  it('keep people apart and out, and whoever already is there comes out', async () => {
    const [a, b, group] = [await world.person(), await world.person(), await world.group()]
    await changeRules({ ...of(), add: [{ kind: 'apart', people: [a, b] }], remove: [] })
    await place(a, group)
    expect(refusalOf(await place(b, group))).toBe('kept_apart')
    const out = { kind: 'keep_out', person: a, group: null } as const
    expect(await changeRules({ ...of(), add: [out], remove: [] })).toMatchObject({ ok: true })
    expect(await placesOf(on, { group })).toEqual([])
    expect(refusalOf(await place(a, group))).toBe('kept_out')
    expect(await undo()).toEqual({ ok: true })
    expect(await placesOf(on, { group })).toMatchObject([{ application: a }])
  })
})

describe('Undoing', () => {
  it('takes the last act back, one after the other, and no other act', async () => {
    const [who, one, two] = [await world.person(), await world.group(), await world.group()]
    const first = await place(who, one)
    await seat({ application: who, from: one, to: two, pinned: true })
    expect(refusalOf(await undoLast({ ...of(), act: first.ok ? first.act : '' }))).toBe('not_last')
    expect(await undo()).toEqual({ ok: true })
    expect(await placesOf(on, { application: who })).toMatchObject([{ group: one, pinned: false }])
    expect(await undo()).toEqual({ ok: true })
    expect(await placesOf(on, { application: who })).toEqual([])
  })
  it('of a group that was made removes it, unless somebody is in it', async () => {
    const made = await addGroup({ ...of(), name: 'New', industry: world.industry })
    expect(made.ok).toBe(true)
    const group = made.ok ? made.group : ''
    const exists = async () => (await on.database.query('select from groups where id = $1', [group])).length
    expect(await undo()).toEqual({ ok: true })
    expect(await exists()).toBe(0)

    const again = await addGroup({ ...of(), name: 'New', industry: world.industry })
    const filled = again.ok ? again.group : ''
    await place(await world.person(), filled)
    expect(refusalOf(await dropGroup({ ...of(), group: filled }))).toBe('changed_meanwhile')
  })
})

describe('Confirming a group', () => {
  it('places everybody in it, once, with a line in each history', async () => {
    const group = await world.group()
    const people = await fill(group)
    const by = staff.coordinator.id
    const confirm = () => confirmGroup({ pool: world.pool, group, by, now: world.clock.now() })
    expect(await confirm()).toEqual({ ok: true, confirmed: 3 })
    expect(await confirm()).toEqual({ ok: true, confirmed: 0 })
    const stages = await on.database.query('select distinct stage from applications where id = any($1)', [
      people,
    ])
    expect(stages).toEqual([{ stage: 'placed' }])
    const events = await on.database.query<{ data: object }>(
      `select data from application_events where application_id = any($1) and kind = 'stage_changed'`,
      [people],
    )
    expect(events).toHaveLength(3)
    expect(events[0]?.data).toMatchObject({ to: 'placed', group, by })
    expect(await on.database.query('select stage from groups where id = $1', [group])).toEqual([
      { stage: 'confirmed' },
    ])
    expect(refusalOf(await seat({ application: people[1]!, from: group, to: null }))).toBe(
      'confirmed_already',
    )
  })
  it('is refused while somebody has not accepted, a role has too few, or nobody is inside', async () => {
    const { pool, clock } = world
    const confirm = (group: string) => confirmGroup({ pool, group, by: null, now: clock.now() })
    const group = await world.group({ name: 'Short' })
    expect(refusalOf(await confirm(group))).toBe('nobody_inside')
    const [, , mentee] = await fill(group)
    await on.database.query(`update applications set stage = 'offered', name = 'Undecided' where id = $1`, [
      mentee,
    ])
    expect(await confirm(group)).toMatchObject({ refusal: { code: 'not_accepted', people: ['Undecided'] } })
    await seat({ application: mentee!, from: group, to: null })
    expect(await confirm(group)).toMatchObject({
      refusal: { code: 'below_minimum', role: 'mentee', have: 1, need: 2, group: 'Short' },
    })
  })
})

describe('A group that is deleted', () => {
  it('frees those who were thought of for it, and stays while somebody is confirmed in it', async () => {
    const [planned, confirmed] = [await world.group(), await world.group()]
    const [who] = await fill(planned)
    await fill(confirmed)
    await confirmGroup({ pool: world.pool, group: confirmed, by: null, now: world.clock.now() })
    const { token } = staff.coordinator
    expect((await rest(on.host, 'DELETE', `/groups/${confirmed}`, { token })).status).toBe(409)
    expect((await rest(on.host, 'DELETE', `/groups/${planned}`, { token })).status).toBe(200)
    expect(await placesOf(on, { application: who! })).toEqual([])
  })
})
