import { beforeAll, describe, expect, it } from 'vitest'
import type { EsfReport, EsfRow } from '../../../packages/plugin/src/esf/contract.ts'
import { readEsf } from '../../../packages/plugin/src/esf/report.ts'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { runningGroup } from '../../support/feedback.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { insert } from '../../support/persons.ts'
import { rest } from '../../support/rest.ts'
import { zone } from '../../support/running.ts'
import { create, createStaff, type Staff, unique, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
let going: Awaited<ReturnType<typeof runningGroup>>
let over: Awaited<ReturnType<typeof runningGroup>>
/** Whoever left on the first of April. */
let left = ''
const esf = {
  ...{ esfFunded: true, esfCode: 'S12345', esfForm: 'https://form.example.org/?code=S12345' },
  ...{ esfStartDays: 14, esfEndDays: 28 },
}

beforeAll(async () => {
  staff = await createStaff(on.host)
  const other = await groupWorld(on)
  await runningGroup(on, other, { mentees: 2, startsOn: '2026-03-02' })
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, esf)
  going = await runningGroup(on, world, { mentees: 2, startsOn: '2026-03-02' })
  over = await runningGroup(on, world, { mentees: 2, startsOn: '2026-02-02' })
  left = over.mentees[1]!
  // A seat is taken before the group begins.
  await on.database.query(`update group_members set since = '2026-01-15T10:00:00Z'`)
  await on.database.query(
    `update group_members set state = 'left', holds = null, until = '2026-04-01T10:00:00Z' where application_id = $1`,
    [left],
  )
  await on.database.query(`update groups set stage = 'completed' where id = $1`, [over.group])
  await insert(on.database, 'group_events', {
    ...{ group_id: over.group, kind: 'completed', at: new Date('2026-05-31T15:00:00Z') },
  })
})

const read = (now: string, query: object = {}) =>
  readEsf({
    ...{ pool: world.pool, locale: 'en', zone, now: new Date(now), reader: staff.coordinator.id },
    query: { page: 1, programme: world.programme, ...query },
  })
const ask = (path: string, token: string | null = staff.coordinator.token) =>
  rest(on.host, 'GET', `/editor/esf${path}`, { token })
const note = async (application: string, kind: string, done: boolean, token = staff.coordinator.token) =>
  (await rest(on.host, 'POST', '/editor/esf/notices', { token, body: { application, kind, done } })).status
const states = ({ rows }: EsfReport, person: string) => {
  const row = rows.find(({ application }) => application === person) as EsfRow
  return [row.start.state, row.end.state, row.start.lastDay, row.end.lastDay]
}

describe('The desk of ESF+ notices', () => {
  it.each([
    ['2026-03-01T21:59:59.999Z', 'ahead'],
    ['2026-03-01T22:00:00.000Z', 'due'],
    ['2026-03-16T21:59:59.999Z', 'due'],
    ['2026-03-16T22:00:00.000Z', 'overdue'],
  ])('at %s the start notice of a group that began on 2 March is %s', async (now, state) => {
    expect(states(await read(now), going.mentees[0]!)).toEqual([state, 'ahead', '2026-03-16', null])
  })
  it('counts the end from the end of the group, or from the day on which somebody left', async () => {
    const report = await read('2026-06-01T09:00:00Z')
    expect(states(report, over.mentees[0]!)).toEqual(['overdue', 'due', '2026-02-16', '2026-06-28'])
    expect(states(report, left)).toEqual(['overdue', 'overdue', '2026-02-16', '2026-04-29'])
  })
  it('shows those who take part in programmes of ESF+, and nobody else; those who lead are not meant', async () => {
    const report = await read('2026-06-01T09:00:00Z')
    expect(report.programmes.map(({ value }) => value)).toEqual([world.programme])
    expect(report.rows.map(({ application }) => application).toSorted()).toEqual(
      [...going.mentees, ...over.mentees].toSorted(),
    )
    expect(report.project).toMatchObject({ code: 'S12345', form: esf.esfForm })
    const group = await read('2026-06-01T09:00:00Z', { group: going.group })
    expect(group.amount).toBe(2)
    expect((await read('2026-03-10T09:00:00Z', { show: 'overdue', group: going.group })).amount).toBe(0)
    expect((await read('2026-03-10T09:00:00Z', { show: 'missing', group: going.group })).amount).toBe(2)
  })
  it('notes that a notice was given and by whom, once, and takes it back with a trace', async () => {
    const [person] = going.mentees as [string]
    const now = '2026-06-01T09:00:00Z'
    expect(await Promise.all([1, 2, 3].map(() => note(person, 'start', true)))).toEqual([200, 200, 200])
    const noted = async () =>
      on.database.query(
        `select by_id, undone_by_id, holds is not null as counts from esf_notices where application_id = $1`,
        [person],
      )
    expect(await noted()).toEqual([{ by_id: staff.coordinator.id, undone_by_id: null, counts: true }])
    expect(states(await read(now), person)[0]).toBe('done')
    expect(await note(person, 'start', false, staff.admin.token)).toBe(200)
    expect(await note(person, 'start', false)).toBe(200)
    expect(await noted()).toEqual([
      { by_id: staff.coordinator.id, undone_by_id: staff.admin.id, counts: false },
    ])
    expect(states(await read(now), person)[0]).toBe('overdue')
    expect(await note(going.mentors[0]!, 'start', true), 'who leads gives none').toBe(404)
  })
  it('is for coordinators alone, and every read of a person is recorded', async () => {
    for (const path of ['', '/export?format=csv']) {
      expect((await ask(path, null)).status).toBe(401)
      expect((await ask(path, staff.editor.token)).status).toBe(403)
    }
    const reads = async () =>
      on.database.query<{ how: string; n: number }>(
        `select how, count(*)::int as n from application_reads where application_id = any($1) and reader_id = $2 group by 1 order by 1`,
        [going.mentees, staff.admin.id],
      )
    expect(await reads()).toEqual([])
    const below = `?programme=${world.programme}&group=${going.group}`
    expect((await ask(below, staff.admin.token)).status).toBe(200)
    expect((await ask(`/export${below}&format=csv`, staff.admin.token)).status).toBe(200)
    expect(await reads()).toEqual([
      { how: 'export', n: 2 },
      { how: 'list', n: 2 },
    ])
  })
  it('is a file with a row for each person, in the language of whoever asks, and recorded', async () => {
    const { text, headers } = await rest(
      on.host,
      'GET',
      `/editor/esf/export?programme=${world.programme}&format=csv`,
      {
        token: staff.coordinator.token,
        headers: { 'accept-language': 'fi' },
      },
    )
    const lines = text
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
    expect(headers['content-disposition']).toMatch(/filename="esf-/)
    expect(lines[0]).toContain('"Hankkeen koodi","Viite","Osallistuja","Ryhmä","Aloitusilmoitus: päivä"')
    expect(lines).toHaveLength(5)
    expect(text).toContain('"S12345"')
    expect(text).toContain('"2026-03-02","2026-03-16"')
    const [last] = await on.database.query(
      `select by_id, format, amount::int, filter->'esf'->>'programme' as programme from application_exports order by at desc, id desc limit 1`,
    )
    expect(last).toEqual({
      ...{ by_id: staff.coordinator.id, format: 'csv', amount: 4, programme: world.programme },
    })
    expect((await ask('/export?format=pdf')).status).toBe(422)
  })
  it('tells of questions that may not belong in the forms', async () => {
    expect((await read('2026-06-01T09:00:00Z')).doubts).toEqual([])
    const question = { kind: 'text', required: false, maxLength: 99, page: 'background' }
    const set = await create(on.host.payload, 'question-sets', {
      name: unique('Asked too much'),
      questions: [
        { ...question, key: 'ill', label: 'Do you have an illness?' },
        { ...question, key: 'why', label: 'Why do you apply?' },
      ],
    })
    // Past what a published period promises: in one language alone.
    await on.database.query(`update application_periods set question_set_id = $2 where id = $1`, [
      world.mentees,
      set.id,
    ])
    expect((await read('2026-06-01T09:00:00Z')).doubts).toEqual([
      { question: 'Do you have an illness?', topics: ['health'] },
    ])
  })
  it('counts those who have begun, ended and told, the erased with the others', async () => {
    const now = '2026-06-01T09:00:00Z'
    await note(left, 'start', true)
    await note(left, 'end', true)
    await note(over.mentees[0]!, 'start', true)
    await insert(on.database, 'follow_ups', {
      ...{ application_id: left, group_id: over.group, months: 0, answer: 'employed', stopped: false },
      ...{ opens_at: new Date(), closes_at: new Date() },
    })
    const { figures } = await read(now)
    expect(figures).toEqual({
      ...{ begun: 4, startDone: 2, endDone: 1, startMissing: 2, startOverdue: 2, ended: 2 },
      ...{ endMissing: 1, endOverdue: 0, finished: 0, employed: 1, studying: 0, looking: 0, other: 0 },
    })
    const { mail: sources, files, ledger } = servicesOf(on.host.payload)
    expect(await eraseOwn({ sources, store: files.store, ledger, id: left })).toEqual({ ok: true })
    const rows = await on.database.query(`select from esf_notices where application_id = $1`, [left])
    expect(rows).toEqual([])
    expect((await read(now)).figures).toEqual({ ...figures, ended: 1 })
    expect(await note(left, 'start', true)).toBe(404)
  })
})

describe('A programme', () => {
  it('takes whole addresses of forms alone', async () => {
    for (const esfForm of ['form.example.org', 'http://form.example.org', 'javascript:alert(1)'])
      await expect(update(on.host.payload, 'programmes', world.programme, { esfForm })).rejects.toThrow()
  })
  it('tells nobody but staff of its funder', async () => {
    await update(on.host.payload, 'programmes', world.programme, { _status: 'published' })
    const { text } = await on.host.api.get('/api/v1/site?locale=en')
    expect(text).not.toMatch(/S12345|form\.example\.org|esf/i)
  })
})
