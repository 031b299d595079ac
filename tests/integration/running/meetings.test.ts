import { randomUUID } from 'node:crypto'
import { overdueAt } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDashboard } from '../../../packages/plugin/src/dashboard/load.ts'
import { runReport, runRows } from '../../../packages/plugin/src/running/report.ts'
import { seatPeople } from '../../../packages/plugin/src/services/groups/acts.ts'
import { confirmGroup } from '../../../packages/plugin/src/services/groups/confirm.ts'
import { completeGroup } from '../../../packages/plugin/src/services/running/complete.ts'
import { holdMeeting } from '../../../packages/plugin/src/services/running/hold.ts'
import {
  addMeeting,
  cancelMeeting,
  moveMeeting,
} from '../../../packages/plugin/src/services/running/meetings.ts'
import { answerRoom, askRoom } from '../../../packages/plugin/src/services/running/rooms.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { letters } from '../../support/mailedLinks.ts'
import { begin, confirmed, mailsTo, meetingsOf, whyNot, zone } from '../../support/running.ts'
import { rest } from '../../support/rest.ts'
import { create, createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, {
    meetingsMin: 2,
    meetingsMax: 3,
    meetingMinutesMin: 60,
    meetingMinutesMax: 90,
    cadence: 'weekly',
    meetingPlace: 'in_person',
    themes: [{ text: 'First steps' }, { text: 'The interview' }],
    milestones: [{ name: 'Closing party', kind: 'closing', week: 4, text: 'x' }],
  })
})

const by = () => staff.coordinator.id
const of = (now = world.clock.now()) => ({ pool: world.pool, by: by(), now })
/** A group that begins on 3 March 2031, with its first meeting. */
async function running(start: object = {}) {
  const people = await confirmed(world, by())
  const done = await begin(world, { group: people.group, by: by(), start })
  if (!done.ok) throw new Error(done.refusal.code)
  const [first, second, last] = await meetingsOf(on, people.group)
  return { ...people, first: first!, second: second!, last: last! }
}
const time = (wall: string, more: object = {}) => ({
  ...{ wall, minutes: 60, mode: 'in_person' as const, place: 'Library', link: '' },
  ...more,
})
const past = async (meeting: string, to = '2026-01-05T15:00:00Z') =>
  on.database.query(`update meetings set starts_at = $2 where id = $1`, [meeting, to])
const hold = (meeting: string, revision: number, present: string[], more: object = {}) =>
  holdMeeting({ ...of(), meeting, revision, wall: null, mode: 'in_person', present, note: '', ...more })

describe('A group that begins', () => {
  it('has the meetings of its programme, on the wall of its zone, and everybody in it is told once', async () => {
    const { group, mentor, mentees } = await running()
    const rows = await meetingsOf(on, group)
    expect(rows.map(({ number, kind, theme, starts_at }) => [number, kind, theme?.en, starts_at])).toEqual([
      [1, 'meeting', 'First steps', new Date('2031-03-03T15:00:00Z')],
      [2, 'meeting', 'The interview', new Date('2031-03-10T15:00:00Z')],
      // Summer time has begun.
      [3, 'closing', 'Closing party', new Date('2031-03-31T14:00:00Z')],
    ])
    for (const row of rows) expect(row).toMatchObject({ minutes: 90, place: 'Library', mode: 'in_person' })
    for (const mentee of mentees) expect(await mailsTo(on, mentee)).toEqual(['group_started'])
    expect((await mailsTo(on, mentor)).toSorted()).toEqual(['group_started', 'log_link'])
    const [letter] = await letters(on, `application_id = '${mentees[0]}'`)
    expect(letter?.text).toContain('Monday, 3 March 2031, 17.00–18.30 (Finnish time)')
    expect(letter?.calendar).toMatchObject({ from: new Date('2031-03-03T15:00:00Z'), sequence: 0 })
  })
  it('begins once, whoever presses at the same time, and only when it is confirmed', async () => {
    const { group } = await confirmed(world, by())
    const both = await Promise.all([
      begin(world, { group, by: by() }),
      begin(world, { group, by: staff.admin.id }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(whyNot(both.find(({ ok }) => !ok)!)).toBe('not_confirmed')
    expect(await meetingsOf(on, group)).toHaveLength(3)
    expect(whyNot(await begin(world, { group: await world.group(), by: by() }))).toBe('not_confirmed')
    expect(whyNot(await begin(world, { group: randomUUID(), by: by() }))).toBe('group_gone')
  })
})

it('Whoever comes into a running group later is told of it, and nobody else once more', async () => {
  const { group, mentees } = await running()
  const newcomer = await world.person({ stage: 'accepted' })
  const seat = { ...of(), plan: world.plan, steps: [{ application: newcomer, from: null, to: group }] }
  expect(await seatPeople(seat)).toMatchObject({ ok: true })
  expect(await mailsTo(on, newcomer)).toEqual([])
  expect(await confirmGroup({ ...of(), group })).toMatchObject({ ok: true, confirmed: 1 })
  expect(await mailsTo(on, newcomer)).toEqual(['group_started'])
  expect(await mailsTo(on, mentees[0])).toEqual(['group_started'])
})

describe('A meeting', () => {
  it('is moved by one of two coordinators, and the other is told by whom', async () => {
    const { group, first, mentees } = await running()
    const at = (wall: string, who: string) =>
      moveMeeting({ ...of(), by: who, meeting: first.id, revision: 0, time: time(wall) })
    const both = await Promise.all([at('2031-03-04T18:00', by()), at('2031-03-05T18:00', staff.admin.id)])
    const refused = both.flatMap((each) => (each.ok ? [] : [each.refusal]))
    expect(refused).toEqual([{ code: 'changed_meanwhile', by: both[0].ok ? 'The coordinator' : 'The admin' }])
    const [moved] = await meetingsOf(on, group)
    expect(moved).toMatchObject({ revision: 1, sequence: 1 })
    expect(await mailsTo(on, mentees[0])).toEqual(['group_started', 'meeting_moved'])
  })
  it('takes its calendar entry along, and an older mail that has not left says nothing any more', async () => {
    const { first, mentees } = await running()
    await moveMeeting({ ...of(), meeting: first.id, revision: 0, time: time('2031-03-04T18:00') })
    await moveMeeting({
      ...of(),
      meeting: first.id,
      revision: 1,
      time: time('2031-03-05T18:00', { place: 'Café' }),
    })
    const told = await letters(on, `application_id = '${mentees[0]}' and template = 'meeting_moved'`)
    expect(told.map(({ calendar }) => calendar)).toMatchObject([
      { uid: `meeting-${first.id}`, sequence: 2, from: new Date('2031-03-05T16:00:00Z'), location: 'Café' },
    ])
  })
  it('keeps the number of its place in time', async () => {
    const { group, first, second } = await running()
    await moveMeeting({ ...of(), meeting: first.id, revision: 0, time: time('2031-03-20T18:00') })
    const rows = await meetingsOf(on, group)
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id])
  })
  it('is cancelled once, leaves calendars, and is neither moved nor held afterwards', async () => {
    const { first, mentees } = await running()
    expect(await cancelMeeting({ ...of(), meeting: first.id, revision: 0 })).toEqual({ ok: true })
    const [letter] = await letters(on, `application_id = '${mentees[0]}' and template = 'meeting_cancelled'`)
    expect(letter?.calendar).toMatchObject({ cancelled: true, sequence: 1 })
    const again = { ...of(), meeting: first.id, revision: 1 }
    expect(whyNot(await cancelMeeting(again))).toBe('not_planned')
    expect(whyNot(await moveMeeting({ ...again, time: time('2031-03-05T18:00') }))).toBe('not_planned')
    expect(whyNot(await hold(first.id, 1, []))).toBe('not_planned')
  })
  it('is added to a running group, and not at a time that no clock shows', async () => {
    const { group } = await running()
    const added = await addMeeting({ ...of(), group, zone, theme: 'Extra', time: time('2031-03-07T18:00') })
    expect(added.ok).toBe(true)
    expect((await meetingsOf(on, group)).map(({ theme }) => theme?.fi ?? theme?.en)).toContain('Extra')
    const skipped = await addMeeting({ ...of(), group, zone, theme: '', time: time('2031-03-30T03:30') })
    expect(whyNot(skipped)).toBe('skipped_time')
    const idle = await confirmed(world, by())
    const early = await addMeeting({
      ...of(),
      group: idle.group,
      zone,
      theme: '',
      time: time('2031-03-07T18:00'),
    })
    expect(whyNot(early)).toBe('not_running')
  })
})

describe('The log of a meeting', () => {
  it('is not written 1 ms before it begins, and is when it begins', async () => {
    const { first, mentees } = await running()
    const start = new Date('2031-03-03T15:00:00Z').getTime()
    const at = (ms: number) =>
      holdMeeting({
        ...of(new Date(start + ms)),
        ...{
          meeting: first.id,
          revision: 0,
          wall: null,
          mode: 'online',
          present: [mentees[0]],
          note: 'Good',
        },
      })
    expect(whyNot(await at(-1))).toBe('not_yet')
    expect(await at(0)).toEqual({ ok: true })
  })
  it('says of everybody in the group who was there, and is corrected', async () => {
    const { group, first, mentor, mentees } = await running()
    await past(first.id)
    expect(await hold(first.id, 0, [mentor, mentees[0]])).toEqual({ ok: true })
    const there = () =>
      on.database.query(
        `select application_id as id, present from meeting_attendances where meeting_id = $1 order by present, application_id`,
        [first.id],
      )
    expect(await there()).toHaveLength(3)
    expect((await there())[0]).toEqual({ id: mentees[1], present: false })
    expect(await hold(first.id, 1, mentees)).toEqual({ ok: true })
    expect((await there())[0]).toEqual({ id: mentor, present: false })
    const report = await runReport({
      pool: world.pool,
      id: group,
      locale: 'en',
      zone,
      now: world.clock.now(),
    })
    expect(report?.members.find(({ id }) => id === mentees[1])).toMatchObject({ logged: 1, attended: 1 })
    expect(report?.events.map(({ kind }) => kind)).toEqual(['log_changed', 'held', 'started'])
  })
  it('holds one row per person, whatever is written at once', async () => {
    const { first, mentees } = await running()
    await past(first.id)
    const done = await Promise.all(
      [[mentees[0]], [mentees[1]], mentees].map((present) => hold(first.id, 0, [...present])),
    )
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    await expect(
      on.database.query(
        `insert into meeting_attendances (id, meeting_id, application_id, present)
         select gen_random_uuid(), meeting_id, application_id, true from meeting_attendances where meeting_id = $1`,
        [first.id],
      ),
    ).rejects.toThrow(/unique/)
  })
  it('names nobody who is not in the group', async () => {
    const [one, other] = [await running(), await confirmed(world, by())]
    await past(one.first.id)
    expect(whyNot(await hold(one.first.id, 0, [other.mentees[0]]))).toBe('not_member')
    expect(
      await on.database.query('select from meeting_attendances where meeting_id = $1', [one.first.id]),
    ).toEqual([])
  })
  it('is overdue a day after the end and not 1 ms before', async () => {
    const { group, first } = await running()
    const startsAt = new Date('2031-03-03T15:00:00Z')
    const edge = overdueAt({ startsAt, minutes: 90 }).getTime()
    expect(edge).toBe(new Date('2031-03-04T16:30:00Z').getTime())
    for (const [ms, overdue] of [
      [-1, false],
      [0, true],
      [1, true],
    ] as const) {
      const now = new Date(edge + ms)
      const report = await runReport({ pool: world.pool, id: group, locale: 'en', zone, now })
      expect(report?.meetings.find(({ id }) => id === first.id)?.overdue, `${ms} ms`).toBe(overdue)
      expect(report?.group.risks.includes('log_overdue')).toBe(overdue)
    }
  })
})

describe('A room', () => {
  it('is asked for by mail, and becomes the place that members are told of', async () => {
    const { first, mentees } = await running()
    const asked = {
      ...of(),
      meeting: first.id,
      email: 'host@example.org',
      wish: 'With a screen',
      locale: 'sv',
    }
    expect(await askRoom({ ...asked, revision: 0 })).toEqual({ ok: true })
    const [letter] = await letters(on, `template = 'room_request' and data ->> 'meeting' = '${first.id}'`)
    expect(letter?.text).toContain('With a screen')
    expect(letter?.text).toContain('måndag 3 mars 2031')
    const said = { ...of(), meeting: first.id, granted: true, place: 'Room 5' }
    expect(await answerRoom({ ...said, revision: 1 })).toEqual({ ok: true })
    expect(whyNot(await answerRoom({ ...said, revision: 2 }))).toBe('room_not_asked')
    const [moved] = await letters(on, `application_id = '${mentees[0]}' and template = 'meeting_moved'`)
    expect(moved?.text).toContain('Where: Room 5')
  })
  it('is not asked for before there is a time', async () => {
    const { first } = await running()
    await on.database.query('update meetings set starts_at = null where id = $1', [first.id])
    const asked = { ...of(), meeting: first.id, email: 'host@example.org', wish: '', locale: 'fi' }
    expect(whyNot(await askRoom({ ...asked, revision: 0 }))).toBe('no_time')
  })
})

describe('A group that ends', () => {
  it('has held what its programme asks for, with nothing ahead and nothing unlogged; then its people are free', async () => {
    const { group, first, second, last, mentees, mentor } = await running()
    const end = () => completeGroup({ ...of(), group })
    expect(whyNot(await end())).toBe('meetings_ahead')
    for (const { id } of [first, second, last]) await past(id)
    expect(whyNot(await end())).toBe('log_missing')
    await hold(first.id, 0, [mentor])
    await cancelMeeting({ ...of(), meeting: second.id, revision: 0 })
    await hold(last.id, 0, mentees)
    // The closing is not one of the meetings that are counted.
    expect(await end()).toMatchObject({ refusal: { code: 'too_few_meetings', have: 1, need: 2 } })
    const extra = await addMeeting({ ...of(), group, zone, theme: '', time: time('2026-01-20T18:00') })
    await hold(extra.ok ? extra.meeting : '', 0, mentees)
    const both = await Promise.all([end(), end()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(whyNot(both.find(({ ok }) => !ok)!)).toBe('not_running')
    const held = await on.database.query(
      'select from group_members where group_id = $1 and holds is not null',
      [group],
    )
    expect(held).toEqual([])
    expect(whyNot(await hold(first.id, 1, [mentor]))).toBe('not_running')
  })
})

describe('What a coordinator sees', () => {
  it('counts a group to look after on the first page for as long as the desk says why', async () => {
    const { group, first } = await running()
    await past(first.id)
    const now = world.clock.now()
    const today = { from: now, to: now }
    const asked = {
      pool: world.pool,
      reader: by(),
      role: 'coordinator' as const,
      language: 'en',
      zone,
      today,
      now,
    }
    const figure = async () => {
      const { figures } = await loadDashboard(asked)
      return Number(figures.find(({ key }) => key === 'risks')?.amount)
    }
    const rows = await runRows({ pool: world.pool, locale: 'en', now })
    expect(rows.find(({ id }) => id === group)?.risks).toEqual(['log_overdue'])
    const before = await figure()
    expect(before).toBe(rows.filter(({ risks }) => risks.length > 0).length)
    await hold(first.id, 0, [])
    expect(await figure()).toBe(before - 1)
  })
  it('hears of a role with too few, and of somebody who missed two in a row', async () => {
    const { group, first, second, mentor, mentees } = await running()
    for (const { id } of [first, second]) {
      await past(id)
      await hold(id, 0, [mentor, mentees[0]])
    }
    const risks = async () =>
      (await runReport({ pool: world.pool, id: group, locale: 'en', zone, now: world.clock.now() }))?.group
        .risks
    expect(await risks()).toEqual(['absent'])
    await on.database.query(
      `update group_members set state = 'left', holds = null, until = now() where application_id = $1`,
      [mentees[1]],
    )
    expect(await risks()).toEqual(['too_few'])
  })
  it('cannot set the stage of a group with people by hand, but that of one which is only noted', async () => {
    const { group } = await confirmed(world, by())
    const empty = await create(on.host.payload, 'groups', {
      name: 'Noted',
      programme: world.programme,
      stage: 'confirmed',
    })
    const set = async (id: string) => {
      const { status } = await rest(on.host, 'PATCH', `/groups/${id}`, {
        token: staff.coordinator.token,
        body: { stage: 'running' },
      })
      expect(status).toBe(200)
      const [row] = await on.database.query<{ stage: string }>('select stage from groups where id = $1', [id])
      return row?.stage
    }
    expect(await set(group)).toBe('confirmed')
    expect(await set(empty.id)).toBe('running')
  })
})
