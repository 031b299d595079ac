import { randomUUID } from 'node:crypto'
import { type GroupLog, groupLogSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { runReport } from '../../../packages/plugin/src/running/report.ts'
import { renewLogLink, revokeLogLink } from '../../../packages/plugin/src/services/running/accesses.ts'
import { holdMeeting } from '../../../packages/plugin/src/services/running/hold.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { begin, confirmed, mailsTo, meetingsOf, whyNot, zone } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  const model = { meetingsMin: 2, cadence: 'weekly', themes: [{ text: 'First steps' }] }
  await update(on.host.payload, 'programmes', world.programme, model)
})

const post = (path: string, body: object) => on.host.api.post(`/api/v1/group-logs${path}`, body)
const linkOf = async (mentor: string) => {
  const all = await letters(on, `application_id = '${mentor}' and template = 'log_link'`)
  return tokensIn(all.at(-1)?.text ?? '')[0] ?? ''
}
/** A running group whose first meeting is over, and the token that its mentor was mailed. */
async function led() {
  const people = await confirmed(world, staff.coordinator.id)
  const done = await begin(world, { group: people.group, by: staff.coordinator.id })
  if (!done.ok) throw new Error(done.refusal.code)
  const [first, second] = await meetingsOf(on, people.group)
  await on.database.query(`update meetings set starts_at = '2026-01-05T15:00:00Z' where id = $1`, [first!.id])
  const token = await linkOf(people.mentor)
  const read = () => post('/read', { token, locale: 'en' })
  const log = async (): Promise<GroupLog> => groupLogSchema.parse((await read()).body)
  const seats = (await log()).people
  const write = (change: object = {}) =>
    post('/write', {
      ...{
        token,
        id: randomUUID(),
        meetingId: first!.id,
        revision: 0,
        wall: '2026-01-05T17:00',
        mode: 'online',
      },
      ...{ present: seats.slice(0, 2).map(({ id }) => id), note: 'We practised.' },
      ...change,
    })
  return { ...people, first: first!.id, second: second!.id, token, read, log, write, seats }
}
type Led = Awaited<ReturnType<typeof led>>
const access = ({ group, mentor }: Led) => ({
  ...{ pool: world.pool, by: staff.coordinator.id, now: world.clock.now(), group, application: mentor },
})
const logged = async (meeting: string) =>
  (
    await on.database.query<{ state: string; note: string | null; there: number }>(
      `select m.state, m.note, count(t.id) filter (where t.present)::int as there from meetings m
       left join meeting_attendances t on t.meeting_id = m.id where m.id = $1 group by m.id`,
      [meeting],
    )
  )[0]

describe('The link of a mentor', () => {
  it('is mailed when the group begins, to those who lead it alone', async () => {
    const { mentor, mentees, token } = await led()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await mailsTo(on, mentor)).toContain('log_link')
    expect(await mailsTo(on, mentees[0])).not.toContain('log_link')
    const kept = await on.database.query(`select * from application_links where hash = $1`, [token])
    expect(kept).toEqual([])
  })
  it('shows the meetings, and people by their first names alone', async () => {
    const { read, log, mentor, mentees, first } = await led()
    const { text } = await read()
    for (const secret of ['Canary', 'Mentee"', 'Mona Mentor', '@', mentor, ...mentees])
      expect(text, secret).not.toContain(secret)
    const { people, meetings } = await log()
    expect(people.map(({ name, leads }) => [name, leads])).toEqual([
      ['Ali', false],
      ['Zoë', false],
      ['Mona', true],
    ])
    expect(meetings[0]).toMatchObject({
      id: first,
      theme: 'First steps',
      wall: '2026-01-05T17:00',
      waits: true,
    })
    expect(meetings[1]).toMatchObject({ waits: false, state: 'planned' })
  })
  it('changes nothing when it is read', async () => {
    const { read, group } = await led()
    const all = () =>
      on.database.query(
        `select (select jsonb_agg(m) from meetings m where m.group_id = $1) as meetings,
           (select jsonb_agg(e) from group_events e where e.group_id = $1) as events,
           (select jsonb_agg(l) from application_links l join log_accesses c on c.id = l.log_access_id where c.group_id = $1) as links`,
        [group],
      )
    const before = await all()
    await read()
    expect(await all()).toEqual(before)
  })
  it('opens nothing else, and is opened by no other token', async () => {
    const { token } = await led()
    expect((await on.host.api.post('/api/v1/links/exchange', { token })).status).toBe(404)
    expect((await on.host.api.post('/api/v1/consultations/read', { token, locale: 'en' })).status).toBe(404)
    for (const other of ['A'.repeat(43), 'nonsense', ''])
      expect((await post('/read', { token: other, locale: 'en' })).body).toMatchObject({
        code: 'link_unknown',
      })
  })
  it('ends when it is closed, and a new one takes its place', async () => {
    const one = await led()
    expect(await revokeLogLink(access(one))).toEqual({ ok: true })
    expect(whyNot(await revokeLogLink(access(one)))).toBe('not_member')
    expect((await one.read()).body).toMatchObject({ code: 'link_expired' })
    expect((await one.write()).body).toMatchObject({ code: 'link_expired' })
    expect(await logged(one.first)).toMatchObject({ state: 'planned' })
    expect(await renewLogLink(access(one))).toEqual({ ok: true })
    expect((await one.read()).body).toMatchObject({ code: 'link_expired' })
    const fresh = await linkOf(one.mentor)
    expect((await post('/read', { token: fresh, locale: 'fi' })).status).toBe(200)
    const report = await runReport({
      pool: world.pool,
      id: one.group,
      locale: 'en',
      zone,
      now: world.clock.now(),
    })
    expect(report?.members.map(({ linkUntil }) => linkUntil !== null)).toEqual([true, false, false])
  })
  it.each([
    ['the instant at which it runs out', `update log_accesses set expires_at = $2 where group_id = $1`, 410],
    [
      'the last moment before that',
      `update log_accesses set expires_at = $2::timestamptz + interval '1 minute' where group_id = $1`,
      200,
    ],
    ['the end of the group', `update groups set stage = 'completed', updated_at = $2 where id = $1`, 410],
    [
      'a mentor who leaves',
      `update group_members set state = 'left', until = $2 where group_id = $1 and role = 'mentor'`,
      410,
    ],
  ])('at %s answers as it should', async (_, change, status) => {
    const { group, read } = await led()
    await on.database.query(change, [group, world.clock.now()])
    expect((await read()).status).toBe(status)
  })
  it('goes with the person', async () => {
    const { mentor, read } = await led()
    await on.host.payload.delete({ collection: 'applications', id: mentor })
    expect((await read()).body).toMatchObject({ code: 'link_unknown' })
    expect(await on.database.query('select from log_accesses where application_id = $1', [mentor])).toEqual(
      [],
    )
  })
  it('is for coordinators to give: not to a mentee', async () => {
    const one = await led()
    expect(whyNot(await renewLogLink({ ...access(one), application: one.mentees[0] }))).toBe('not_member')
  })
})

describe('A log by link', () => {
  it('is kept with who was there, and the coordinator reads by whom', async () => {
    const { write, first, group, log, seats } = await led()
    expect((await write()).status).toBe(200)
    expect(await logged(first)).toEqual({ state: 'held', note: 'We practised.', there: 2 })
    const report = await runReport({
      pool: world.pool,
      id: group,
      locale: 'en',
      zone,
      now: world.clock.now(),
    })
    expect(report?.meetings[0]).toMatchObject({ loggedBy: 'Mona Mentor', mode: 'online' })
    expect((await log()).meetings[0]).toMatchObject({
      present: seats.slice(0, 2).map(({ id }) => id),
      revision: 1,
    })
  })
  it('counts once, however often and at once it is sent, also after it was corrected', async () => {
    const { write, first, group } = await led()
    const id = randomUUID()
    const sent = await Promise.all(Array.from({ length: 8 }, () => write({ id })))
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const correct = {
      pool: world.pool,
      by: staff.coordinator.id,
      now: world.clock.now(),
      meeting: first,
      revision: 1,
    }
    expect(
      await holdMeeting({ ...correct, wall: null, mode: 'online', present: [], note: 'Corrected' }),
    ).toEqual({ ok: true })
    expect((await write({ id })).status).toBe(200)
    expect(await logged(first)).toMatchObject({ note: 'Corrected', there: 0 })
    const held = await on.database.query(`select from group_events where group_id = $1 and kind = 'held'`, [
      group,
    ])
    expect(held).toHaveLength(1)
  })
  it('of two mentors at once is kept of one, and the other is told', async () => {
    const { write, first } = await led()
    const both = await Promise.all([write({ note: 'One' }), write({ note: 'Two' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const kept = both[0].status === 200 ? 'One' : 'Two'
    expect(await logged(first)).toMatchObject({ note: kept })
  })
  it('of a meeting that was not in the plan makes it one, once', async () => {
    const { write, group } = await led()
    const id = randomUUID()
    const extra = { id, meetingId: null, wall: '2026-01-20T18:00' }
    expect([(await write(extra)).status, (await write(extra)).status]).toEqual([200, 200])
    const rows = await meetingsOf(on, group)
    expect(rows.filter((row) => row.id === id)).toMatchObject([{ state: 'held', number: 2 }])
  })
  it.each([
    [{ wall: '2099-01-01T10:00' }, 'date_too_late'],
    [{ wall: '2025-03-30T03:30' }, 'date_invalid'],
    [{ wall: '' }, 'required'],
  ])('with %j is refused at its time', async (change, code) => {
    const { write, first } = await led()
    const { status, body } = await write(change)
    expect([status, body]).toMatchObject([422, { errors: [{ path: 'wall', code }] }])
    expect(await logged(first)).toMatchObject({ state: 'planned' })
  })
  it('reaches no meeting and no person of another group', async () => {
    const [one, other] = [await led(), await led()]
    expect((await one.write({ meetingId: other.first })).body).toMatchObject({ code: 'not_now' })
    expect((await one.write({ present: [other.seats[0]!.id] })).body).toMatchObject({ code: 'not_now' })
    expect((await one.write({ meetingId: randomUUID() })).body).toMatchObject({ code: 'not_now' })
    const id = randomUUID()
    expect((await other.write({ id })).status).toBe(200)
    expect((await one.write({ id })).body).toMatchObject({ code: 'not_now' })
    expect(await logged(one.first)).toMatchObject({ state: 'planned', there: 0 })
  })
})
