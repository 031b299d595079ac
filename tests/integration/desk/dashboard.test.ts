import { beforeAll, describe, expect, it } from 'vitest'
import type { AccountRole } from '../../../packages/plugin/src/access/roles.ts'
import type { InterviewOptions } from '../../../packages/plugin/src/services/interviews/desk.ts'
import { loadDashboard } from '../../../packages/plugin/src/dashboard/load.ts'
import { book } from '../../../packages/plugin/src/services/interviews/book.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { acting, createSlot } from '../../support/interviews.ts'
import { applicant } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { create, createPeriod, createStaff, fromNow, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const day = 86_400_000
const zone = 'Europe/Helsinki'
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

/** As of an instant; by default today is the day around now. */
async function board(role: AccountRole, reader: string) {
  const { pool } = servicesOf(on.host.payload)
  const now = new Date()
  const today = { from: new Date(now.getTime() - day / 2), to: new Date(now.getTime() + day / 2) }
  on.host.statements.length = 0
  const told = await loadDashboard({ pool, role, reader, language: 'en', zone, today, now })
  return { ...told, asked: on.host.statements.length }
}
const figuresOf = ({ figures }: { figures: { key: string; amount: number }[] }) =>
  Object.fromEntries(figures.map(({ key, amount }) => [key, amount]))

describe('The dashboard', () => {
  it('is one statement, however many periods and applications there are', async () => {
    const few = await board('coordinator', staff.coordinator.id)
    for (let index = 0; index < 5; index += 1)
      await createPeriod(on.host.payload, {
        opensAt: fromNow((index - 2) * 10 * day),
        closesAt: fromNow((index - 1) * 10 * day),
      })
    const many = await board('coordinator', staff.coordinator.id)
    expect([few.asked, many.asked]).toEqual([1, 1])
    expect(many.periods.length - few.periods.length).toBe(5)
    expect(new Set(many.periods.map(({ verdict }) => verdict))).toEqual(
      new Set(['closed', 'open', 'scheduled']),
    )
    for (const role of ['admin', 'editor', 'reviewer'] as const)
      expect((await board(role, staff[role === 'reviewer' ? 'editor' : role].id)).asked).toBe(1)
  })

  it('counts what waits for a coordinator: unread, without a time, and whose outcome is missing', async () => {
    const before = figuresOf(await board('coordinator', staff.coordinator.id))
    const person = await applicant(on)
    const arrived = figuresOf(await board('coordinator', staff.coordinator.id))
    expect(arrived.unread).toBe((before.unread ?? 0) + 1)

    await on.database.query(`update applications set stage = 'interviewing' where id = $1`, [person.id])
    const waiting = figuresOf(await board('coordinator', staff.coordinator.id))
    expect([waiting.unread, waiting.unbooked]).toEqual([before.unread, (before.unbooked ?? 0) + 1])

    const slot = await createSlot(on, { period: person.period.id, hours: 2, staff: [staff.coordinator.id] })
    await book({ ...acting(on, person.id), by: staff.coordinator.id, slot })
    const booked = await board('coordinator', staff.coordinator.id)
    expect(figuresOf(booked)).toMatchObject({ unbooked: before.unbooked, notes: before.notes })
    expect(booked.interviews).toMatchObject([{ name: 'Example Applicant', mine: true }])
    expect((await board('admin', staff.admin.id)).interviews).toMatchObject([{ mine: false }])

    await on.database.query(
      `update interview_slots set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [slot],
    )
    expect(figuresOf(await board('coordinator', staff.coordinator.id)).notes).toBe((before.notes ?? 0) + 1)
    expect(figuresOf(await board('admin', staff.admin.id)).notes).toBe(0)
  })

  it('counts an answer to a request until somebody opens the application', async () => {
    const person = await applicant(on)
    const event = (kind: string) =>
      on.database.query(
        `insert into application_events (id, application_id, kind, at, created_at, updated_at) values (gen_random_uuid(), $1, $2, now(), now(), now())`,
        [person.id, kind],
      )
    await event('information_asked')
    const before = figuresOf(await board('coordinator', staff.coordinator.id)).answered ?? 0
    await event('information_given')
    expect(figuresOf(await board('coordinator', staff.coordinator.id)).answered).toBe(before + 1)
    const { token } = staff.coordinator
    const listed = await rest(on.host, 'GET', '/applications-desk?answered=unread', { token })
    expect((listed.body as { rows: { id: string }[] }).rows.map(({ id }) => id)).toContain(person.id)
    await rest(on.host, 'GET', `/applications-desk/${person.id}`, { token })
    expect(figuresOf(await board('coordinator', staff.coordinator.id)).answered).toBe(before)
  })

  it('counts offers that end within two days and can still be answered', async () => {
    const person = await applicant(on)
    const before = figuresOf(await board('coordinator', staff.coordinator.id)).offers ?? 0
    const counted: number[] = []
    for (const [status, hours] of [
      ['open', 47],
      ['open', 49],
      ['open', -1],
      ['accepted', 47],
    ] as const) {
      const [made] = await on.database.query<{ id: string }>(
        `insert into offers (id, application_id, period_id, status, seat, made_at, expires_at, zone)
         values (gen_random_uuid(), $1, $2, $3, 1, now(), now() + make_interval(hours => $4), 'Europe/Helsinki') returning id`,
        [person.id, person.period.id, status, hours],
      )
      const { offers = 0 } = figuresOf(await board('coordinator', staff.coordinator.id))
      counted.push(offers - before)
      await on.database.query('delete from offers where id = $1', [made?.id])
    }
    expect(counted).toEqual([1, 0, 0, 0])
  })

  it('draws the applications of thirty days and of each field', async () => {
    const { perDay, fields, periods } = await board('coordinator', staff.coordinator.id)
    const total = periods.reduce((sum, { applications }) => sum + applications, 0)
    expect(total).toBeGreaterThan(1)
    expect(perDay).toHaveLength(30)
    expect(perDay.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
    expect(fields.reduce((sum, { amount }) => sum + amount, 0)).toBe(total)
  })

  it('shows an editor what is to be written and nothing of applicants, and a reviewer their periods alone', async () => {
    await create(on.host.payload, 'news', { title: 'Not out yet', summary: 'S', _status: 'draft' })
    const editor = await board('editor', staff.editor.id)
    expect(figuresOf(editor)).toMatchObject({
      drafts: 1,
      missing: expect.any(Number),
      stale: expect.any(Number),
    })
    expect(Object.keys(figuresOf(editor))).not.toContain('unread')
    expect([
      editor.interviews,
      editor.fields,
      editor.periods.some(({ applications }) => applications > 0),
    ]).toEqual([[], [], false])
    const reviewer = await board('reviewer', staff.editor.id)
    expect([reviewer.periods, Object.keys(figuresOf(reviewer))]).toEqual([[], ['unscored']])
  })
})

describe('What the interview desk offers to choose', () => {
  it('is told to coordinators: periods, whoever may sit there, and the zone', async () => {
    const ask = (token?: string) => rest(on.host, 'GET', '/editor/interviews/options', token ? { token } : {})
    const { status, body } = await ask(staff.coordinator.token)
    expect(status).toBe(200)
    const options = body as InterviewOptions
    expect(options).toMatchObject({ me: staff.coordinator.id, zone })
    expect(options.staff.map(({ id }) => id).sort()).toEqual([staff.admin.id, staff.coordinator.id].sort())
    expect(options.periods.length).toBeGreaterThan(4)
    expect([(await ask(staff.editor.token)).status, (await ask()).status]).toEqual([403, 401])
  })
})
