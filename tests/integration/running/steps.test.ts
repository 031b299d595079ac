import type { NewStep, StepAct } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { runReport } from '../../../packages/plugin/src/running/report.ts'
import { completeGroup } from '../../../packages/plugin/src/services/running/complete.ts'
import { recordPreparation } from '../../../packages/plugin/src/services/running/prepare.ts'
import { addStep, changeStep } from '../../../packages/plugin/src/services/running/steps.ts'
import { leaveGroups } from '../../../packages/plugin/src/services/groups/leave.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { rest } from '../../support/rest.ts'
import { begin, confirmed, meetingsOf, whyNot, zone } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, {
    meetingsMin: 1,
    meetingsMax: 1,
    trainings: [{ name: 'Training of mentors', hours: 25, role: 'mentor' }],
    agreements: [{ name: 'Guidelines', text: 'Be kind.' }],
    goals: [{ text: 'See a workplace' }, { text: 'Meet an employer' }],
    goalsEach: 1,
    milestones: [
      { name: 'An expert visits', kind: 'expert' },
      { name: 'Closing', kind: 'closing' },
    ],
  })
})

const of = (now = world.clock.now()) => ({ pool: world.pool, by: staff.coordinator.id, now })
const read = async (group: string) => {
  const asked = { pool: world.pool, id: group, locale: 'en', zone, now: world.clock.now() } as const
  const report = await runReport(asked)
  if (!report) throw new Error('There is no group')
  return report
}

type People = Awaited<ReturnType<typeof confirmed>>
/** Records what the programme wants of everybody. */
async function prepare({ group, mentor, mentees }: People, { hours = 25 } = {}) {
  const [training, agreement] = (await read(group)).duties
  const on = '2026-01-05'
  const all = { ...of(), group, zone }
  return [
    await recordPreparation({
      ...all,
      write: { applications: [mentor], kind: 'training', part: training!.part, on, hours },
    }),
    await recordPreparation({
      ...all,
      write: {
        ...{ applications: [mentor, ...mentees], kind: 'agreement', part: agreement!.part, on, hours: null },
      },
    }),
  ]
}
/** A group that runs, prepared as its programme asks. */
async function running() {
  const people = await confirmed(world, staff.coordinator.id)
  await prepare(people)
  const done = await begin(world, { group: people.group, by: staff.coordinator.id })
  if (!done.ok) throw new Error(done.refusal.code)
  await on.database.query(
    `update meetings set state = case when kind = 'meeting' then 'held' else 'cancelled' end, starts_at = '2026-01-05T15:00:00Z'
     where group_id = $1`,
    [people.group],
  )
  return people
}
const goal = (more: Partial<NewStep> = {}): NewStep => ({
  ...{ kind: 'goal', of: 'group', part: null, title: 'Find a mentor at work', on: null, partner: null },
  ...more,
})
const add = (group: string, step: NewStep) => addStep({ ...of(), group, step })
const change = (step: string, act: Partial<Extract<StepAct, { act: 'change' }>> = {}) =>
  changeStep({
    ...of(),
    step,
    act: { act: 'change', revision: 0, state: 'done', on: null, partner: null, outcome: '', ...act },
  })

describe('What a programme wants before the start', () => {
  it('keeps a group from beginning until everybody has done it', async () => {
    const people = await confirmed(world, staff.coordinator.id)
    const { group, mentor, mentees } = people
    const start = () => begin(world, { group, by: staff.coordinator.id })
    expect(await start()).toEqual({ ok: false, refusal: { code: 'not_prepared', have: 3 } })
    await prepare(people, { hours: 24.5 })
    expect(await start()).toEqual({ ok: false, refusal: { code: 'not_prepared', have: 1 } })
    expect(await meetingsOf(on, group)).toEqual([])
    await prepare(people)
    const { duties, events } = await read(group)
    const everybody = [...mentees, mentor].toSorted()
    expect(duties.map(({ kind, name, hours, missing }) => [kind, name?.en, hours, missing])).toEqual([
      ['training', 'Training of mentors', 25, []],
      ['agreement', 'Guidelines', null, []],
    ])
    expect(duties.map(({ of: whose }) => whose.toSorted())).toEqual([[mentor], everybody])
    expect(duties[0]?.done).toEqual([{ application: mentor, on: '2026-01-05', hours: 25, byLink: false }])
    expect(events.filter(({ kind }) => kind === 'prepared')).toHaveLength(4)
    expect((await start()).ok).toBe(true)
  })

  it('is recorded with its words, and taken back without a trace but the history', async () => {
    const people = await confirmed(world, staff.coordinator.id)
    await prepare(people)
    const kept = () =>
      on.database.query<{ wording: { en: string } }>(
        `select wording from preparations where application_id = $1 and kind = 'agreement'`,
        [people.mentees[0]],
      )
    expect(await kept()).toEqual([{ wording: { en: 'Be kind.' } }])
    const [, agreement] = (await read(people.group)).duties
    const write = { kind: 'agreement', part: agreement!.part, on: null, hours: null } as const
    const applications = [people.mentees[0]]
    await recordPreparation({ ...of(), group: people.group, zone, write: { ...write, applications } })
    expect(await kept()).toEqual([])
    const { duties, events } = await read(people.group)
    expect(duties[1]?.missing).toEqual(applications)
    expect(events[0]).toMatchObject({ kind: 'unprepared' })
  })

  it('is refused of strangers, of other roles, of what nobody asks for and of days to come, as a whole', async () => {
    const { group, mentor, mentees } = await confirmed(world, staff.coordinator.id)
    const [training, agreement] = (await read(group)).duties
    const stranger = await world.person({ stage: 'accepted' })
    // In Helsinki it is the 6th already.
    const now = new Date('2031-01-05T22:30:00Z')
    const say = (part: string, applications: string[], on = '2031-01-06', kind = 'training') =>
      recordPreparation({
        ...{ ...of(now), group, zone },
        write: { applications, kind: kind as 'training', part, on, hours: 25 },
      })
    expect(whyNot(await say(training!.part, [mentor, stranger]))).toBe('not_member')
    expect(whyNot(await say(training!.part, [mentor, mentees[0]]))).toBe('not_asked_for')
    expect(whyNot(await say(agreement!.part, [mentor]))).toBe('not_asked_for')
    expect(whyNot(await say('nothing', [mentor]))).toBe('not_asked_for')
    expect(whyNot(await say(training!.part, [mentor], '2031-01-07'))).toBe('day_ahead')
    expect((await read(group)).duties[0]?.done).toEqual([])
    expect((await say(training!.part, [mentor])).ok).toBe(true)
  })
})

describe('Goals and steps', () => {
  it('come from the programme in its words, for the group, for one or for each who takes part', async () => {
    const { group, mentor, mentees } = await running()
    const { offer } = await read(group)
    expect(offer.choices.map(({ kind, title }) => [kind, title?.en])).toEqual([
      ['goal', 'See a workplace'],
      ['goal', 'Meet an employer'],
      ['expert', 'An expert visits'],
    ])
    const [first, , expert] = offer.choices
    expect(await add(group, goal({ part: first!.part, of: mentees[0] }))).toEqual({ ok: true, steps: 1 })
    expect(await add(group, goal({ kind: 'expert', part: expert!.part, on: '2031-04-01' }))).toMatchObject({
      ok: true,
    })
    expect(await add(group, goal({ kind: 'interview', of: 'each' }))).toEqual({ ok: true, steps: 2 })
    const steps = (await read(group)).steps.map(({ kind, title, of: whose, on }) => [
      ...[kind, title?.en, whose, on],
    ])
    expect(steps).toHaveLength(4)
    expect(steps).toEqual(
      expect.arrayContaining([
        ['expert', 'An expert visits', null, '2031-04-01'],
        ['goal', 'See a workplace', mentees[0], null],
        ['interview', 'Find a mentor at work', mentees[0], null],
        ['interview', 'Find a mentor at work', mentees[1], null],
      ]),
    )
    expect(whyNot(await add(group, goal({ kind: 'goal', part: expert!.part })))).toBe('not_asked_for')
    expect(whyNot(await add(group, goal({ title: '' })))).toBe('not_asked_for')
    expect(whyNot(await add(group, goal({ of: await world.person() })))).toBe('not_member')
    expect(whyNot(await add(group, goal({ partner: mentor })))).toBe('not_asked_for')
  })

  it('are no more goals than the programme has for each, and a goal that was given up makes room', async () => {
    const { group, mentees } = await running()
    expect((await add(group, goal())).ok).toBe(true)
    expect(whyNot(await add(group, goal()))).toBe('goals_enough')
    expect((await add(group, goal({ of: mentees[1] }))).ok).toBe(true)
    const [first] = (await read(group)).steps
    expect((await change(first!.id, { state: 'not_done' })).ok).toBe(true)
    expect((await add(group, goal())).ok).toBe(true)
  })

  it('are changed by whoever saw them as they are, and removed', async () => {
    const { group } = await running()
    await add(group, goal())
    const [step] = (await read(group)).steps
    const { id } = step!
    expect((await change(id, { state: 'under_way', outcome: 'Two letters sent', on: '2031-05-01' })).ok).toBe(
      true,
    )
    expect(await change(id)).toMatchObject({ ok: false, refusal: { code: 'changed_meanwhile' } })
    const [seen] = (await read(group)).steps
    expect(seen).toMatchObject({
      ...{ state: 'under_way', outcome: 'Two letters sent', on: '2031-05-01', revision: 1 },
    })
    const remove = (revision: number) => changeStep({ ...of(), step: id, act: { act: 'remove', revision } })
    expect(whyNot(await remove(0))).toBe('changed_meanwhile')
    expect((await remove(1)).ok).toBe(true)
    expect((await read(group)).steps).toEqual([])
    expect(whyNot(await remove(1))).toBe('step_gone')
  })

  it('keep a group from ending that lacks a goal or does not know what came of one', async () => {
    const { group, mentees } = await running()
    const complete = () => completeGroup({ ...of(), group })
    expect(await complete()).toEqual({ ok: false, refusal: { code: 'goals_missing', have: 0, need: 1 } })
    await add(group, goal({ of: mentees[0] }))
    await add(group, goal({ kind: 'interview', of: mentees[1] }))
    expect(await complete()).toEqual({ ok: false, refusal: { code: 'steps_open', have: 2 } })
    // What somebody had before them who has left is nobody's business any more.
    await on.database.query(
      `with gone as (select $1::uuid as id), ${leaveGroups({ of: 'gone', at: 'now()' })} select 1`,
      [mentees[1]],
    )
    expect(await complete()).toEqual({ ok: false, refusal: { code: 'steps_open', have: 1 } })
    const own = (await read(group)).steps.find(({ of: whose }) => whose === mentees[0])
    expect((await change(own!.id)).ok).toBe(true)
    expect((await complete()).ok).toBe(true)
    // What came of it may be known better afterwards; there is no new one.
    expect((await change(own!.id, { revision: 1, outcome: 'A job' })).ok).toBe(true)
    expect(whyNot(await add(group, goal()))).toBe('not_running')
  })
})

describe('Preparations and steps', () => {
  it('are for coordinators alone', async () => {
    const { group, mentees } = await running()
    const bodies = {
      [`/editor/groups/${group}/preparations`]: {
        ...{
          applications: mentees,
          kind: 'agreement',
          part: (await read(group)).duties[1]?.part,
          on: '2026-01-05',
        },
      },
      [`/editor/groups/${group}/steps`]: goal(),
    }
    for (const [path, body] of Object.entries(bodies)) {
      const as = (token: string | null) => rest(on.host, 'POST', path, { token, body })
      expect((await as(null)).status, path).toBe(401)
      expect((await as(staff.editor.token)).status, path).toBe(403)
      expect((await as(staff.coordinator.token)).status, path).toBe(200)
    }
    const [step] = (await read(group)).steps
    const path = `/editor/group-steps/${step?.id}`
    const body = { act: 'remove', revision: 0 }
    expect((await rest(on.host, 'POST', path, { token: staff.editor.token, body })).status).toBe(403)
    expect((await rest(on.host, 'POST', path, { token: staff.coordinator.token, body })).status).toBe(200)
  })
})
