import { overdueAt } from '@jobbuddies/shared'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { revokeLogLink } from '../../../packages/plugin/src/services/running/accesses.ts'
import { holdMeeting } from '../../../packages/plugin/src/services/running/hold.ts'
import { cancelMeeting } from '../../../packages/plugin/src/services/running/meetings.ts'
import { nudging } from '../../../packages/plugin/src/services/running/nudge.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { begin, confirmed, mailsTo, meetingsOf } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  const model = { meetingsMin: 2, cadence: 'weekly', themes: [{ text: 'First; steps' }] }
  await update(on.host.payload, 'programmes', world.programme, model)
})

/** A group whose first meeting ended so many milliseconds before its log was due. */
async function due(before = 0) {
  const people = await confirmed(world, staff.coordinator.id)
  await begin(world, { group: people.group, by: staff.coordinator.id })
  const [first, second] = await meetingsOf(on, people.group)
  const startsAt = new Date(Date.now() - 2 * 86_400_000)
  await on.database.query(`update meetings set starts_at = $2 where id = $1`, [first!.id, startsAt])
  const edge = overdueAt({ startsAt, minutes: first!.minutes })
  return { ...people, first: first!.id, second: second!.id, edge: new Date(edge.getTime() + before) }
}
const nudge = (now: Date) => nudging({ pool: world.pool, now: () => now, wakeOutbox: () => undefined })()
const nudges = async (person: string) =>
  (await mailsTo(on, person)).filter((template) => template === 'log_overdue').length

describe('A mentor whose log is overdue', () => {
  it.each([
    [-1, 0],
    [0, 1],
    [1, 1],
  ])('%i ms after a day has been reminded %i times, and no mentee ever', async (ms, times) => {
    const { mentor, mentees, edge } = await due(ms)
    await nudge(edge)
    expect(await nudges(mentor)).toBe(times)
    expect(await nudges(mentees[0])).toBe(0)
  })
  it('is reminded once of a meeting, however many look at the same time and afterwards', async () => {
    const { mentor, edge } = await due()
    await Promise.all(Array.from({ length: 5 }, () => nudge(edge)))
    await nudge(new Date(edge.getTime() + 86_400_000))
    expect(await nudges(mentor)).toBe(1)
  })
  it('reads of which meeting, with a link that opens the log', async () => {
    const { mentor, edge } = await due()
    await nudge(edge)
    const [letter] = await letters(on, `application_id = '${mentor}' and template = 'log_overdue'`)
    expect(letter?.text).toMatch(/It was planned for \w+day, \d+ \w+ \d{4}/)
    const [token] = tokensIn(letter?.text ?? '')
    expect((await on.host.api.post('/api/v1/group-logs/read', { token, locale: 'en' })).status).toBe(200)
  })
  it('is not reminded any more once it is logged or cancelled, and not by a closed link', async () => {
    const [one, two, three] = [await due(), await due(), await due()]
    const of = (now: Date) => ({ pool: world.pool, by: staff.coordinator.id, now })
    await nudge(one.edge)
    const log = { revision: 0, wall: null, mode: 'online' as const, present: [], note: '' }
    await holdMeeting({ ...of(one.edge), meeting: one.first, ...log })
    expect(await letters(on, `application_id = '${one.mentor}' and template = 'log_overdue'`)).toEqual([])
    await cancelMeeting({ ...of(two.edge), meeting: two.first, revision: 0 })
    await revokeLogLink({ ...of(three.edge), group: three.group, application: three.mentor })
    await nudge(three.edge)
    expect([await nudges(two.mentor), await nudges(three.mentor)]).toEqual([0, 0])
  })
})

describe('The calendar of a group', () => {
  const tokenOf = async (person: string) => {
    const [letter] = await letters(on, `application_id = '${person}' and template = 'group_started'`)
    expect(letter?.text).toContain('/en/group.ics?t=')
    return tokensIn(letter?.text ?? '')[0] ?? ''
  }
  const read = (token: string) => on.host.api.post('/api/v1/group-logs/calendar', { token, locale: 'en' })
  const events = (body: unknown) =>
    new ICAL.Component(ICAL.parse((body as { calendar: string }).calendar) as never).getAllSubcomponents(
      'vevent',
    )

  it('has its meetings for everybody in it, names nobody, and follows what is cancelled', async () => {
    const { mentees, second, edge } = await due()
    const token = await tokenOf(mentees[0])
    const before = await read(token)
    expect(events(before.body).map((event) => event.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ])
    for (const secret of ['Mentee', 'Mentor', '@example']) expect(before.text, secret).not.toContain(secret)
    await cancelMeeting({
      pool: world.pool,
      by: staff.coordinator.id,
      now: edge,
      meeting: second,
      revision: 0,
    })
    const after = events((await read(token)).body)
    const gone = after.find((event) => event.getFirstPropertyValue('uid') === `meeting-${second}@jobbuddies`)
    expect([gone?.getFirstPropertyValue('status'), gone?.getFirstPropertyValue('sequence')]).toEqual([
      'CANCELLED',
      1,
    ])
  })
  it('is closed to somebody who leaves the group, and to any other token', async () => {
    const { mentees, mentor } = await due()
    const [one, other] = [await tokenOf(mentees[0]), await tokenOf(mentor)]
    await on.database.query(
      `update group_members set state = 'left', holds = null, until = now() where application_id = $1`,
      [mentees[0]],
    )
    expect((await read(one)).body).toMatchObject({ code: 'link_expired' })
    expect((await read(other)).status).toBe(200)
    for (const token of ['A'.repeat(43), 'nonsense'])
      expect((await read(token)).body).toMatchObject({ code: 'link_unknown' })
    expect((await on.host.api.post('/api/v1/group-logs/read', { token: other, locale: 'en' })).status).toBe(
      404,
    )
  })
})
