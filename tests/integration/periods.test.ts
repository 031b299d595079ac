import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../support/api.ts'
import { rest } from '../support/rest.ts'
import {
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  type PeriodData,
  type Staff,
  unique,
  update,
} from '../support/scenario.ts'
import { useHost } from '../support/useHost.ts'

const on = useHost()
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

type Doc = { id: string; opensAt: string; closesAt: string | null; zone: string; updatedBy: unknown }
const docOf = ({ body }: Answer) => (body as { doc: Doc }).doc
const errorsOf = ({ body }: Answer) =>
  (body as { errors: { data?: { errors?: { path: string; message: string }[] } }[] }).errors[0]?.data
    ?.errors ?? []

/** Saves a period as a coordinator does, of a programme of its own unless one is given. */
async function save(data: PeriodData, headers: Record<string, string> = {}): Promise<Answer> {
  const programme = data.programme ?? (await createProgramme(on.host.payload))
  const body = { role: 'mentee', opensAt: '2027-05-01T06:00:00.000Z', published: true, ...data, programme }
  return rest(on.host, 'POST', '/application-periods?depth=0', {
    token: staff.coordinator.token,
    body,
    headers,
  })
}
const change = (id: string, body: object) =>
  rest(on.host, 'PATCH', `/application-periods/${id}?depth=0`, { token: staff.coordinator.token, body })

describe('The edges of a period', () => {
  it.each([
    [
      'an instant',
      { opensAt: '2027-05-01T06:00:00.000Z', closesAt: '2027-05-31T13:00:00.000Z' },
      '2027-05-01T06:00:00.000Z',
      '2027-05-31T13:00:00.000Z',
    ],
    [
      'an instant with its offset',
      { opensAt: '2027-05-01T09:00:00+03:00', closesAt: '2027-05-31T16:00+03:00' },
      '2027-05-01T06:00:00.000Z',
      '2027-05-31T13:00:00.000Z',
    ],
    [
      'a wall time',
      { opensAt: '2027-05-01T09:00', closesAt: '2027-05-31T16:00' },
      '2027-05-01T06:00:00.000Z',
      '2027-05-31T13:00:00.000Z',
    ],
    [
      'a wall time in winter',
      { opensAt: '2027-01-15T09:00', closesAt: '2027-02-15T16:00' },
      '2027-01-15T07:00:00.000Z',
      '2027-02-15T14:00:00.000Z',
    ],
    [
      'a bare day',
      { opensAt: '2027-05-01', closesAt: '2027-05-31' },
      '2027-04-30T21:00:00.000Z',
      '2027-05-31T21:00:00.000Z',
    ],
    [
      'one day alone',
      { opensAt: '2027-05-31', closesAt: '2027-05-31' },
      '2027-05-30T21:00:00.000Z',
      '2027-05-31T21:00:00.000Z',
    ],
    [
      'the day of the spring change',
      { opensAt: '2027-03-28', closesAt: '2027-03-28' },
      '2027-03-27T22:00:00.000Z',
      '2027-03-28T21:00:00.000Z',
    ],
    [
      'a wall time in another zone',
      { zone: 'America/New_York', opensAt: '2027-05-01T09:00', closesAt: '2027-05-31' },
      '2027-05-01T13:00:00.000Z',
      '2027-06-01T04:00:00.000Z',
    ],
    ['no closing', { opensAt: '2027-05-01' }, '2027-04-30T21:00:00.000Z', null],
  ])('may be written as %s', async (_, written, opensAt, closesAt) => {
    const answer = await save(written)
    expect(answer.status, answer.text).toBe(201)
    expect(docOf(answer)).toMatchObject({
      opensAt,
      zone: 'zone' in written ? written.zone : 'Europe/Helsinki',
    })
    const [row] = await on.database.query<{ opens_at: Date; closes_at: Date | null }>(
      'select opens_at, closes_at from application_periods where id = $1',
      [docOf(answer).id],
    )
    expect({ opensAt: row?.opens_at.toISOString(), closesAt: row?.closes_at?.toISOString() ?? null }).toEqual(
      { opensAt, closesAt },
    )
  })

  it.each([
    ['closes when it opens', { closesAt: '2027-05-01T06:00:00.000Z' }, 'closesAt', /close after it opens/],
    ['closes before it opens', { closesAt: '2027-04-01' }, 'closesAt', /close after it opens/],
    [
      'closes the day before it opens',
      { opensAt: '2027-05-02', closesAt: '2027-05-01' },
      'closesAt',
      /close after it opens/,
    ],
    ['never opens', { opensAt: '' }, 'opensAt', /./],
    ['opens at no time', { opensAt: 'soon' }, 'opensAt', /2027-05-31 16:00/],
    ['opens on a day that no calendar has', { opensAt: '2027-02-30' }, 'opensAt', /./],
    ['closes at an hour that no clock has', { closesAt: '2027-05-31T25:00' }, 'closesAt', /./],
    ['is told in no zone', { zone: 'Europe/Helsingfors' }, 'zone', /IANA/],
    ['is told in an empty zone', { zone: '' }, 'zone', /./],
  ])('are refused where it %s', async (_, written, path, message) => {
    const answer = await save({ closesAt: '2027-06-01', ...written })
    expect(answer.status, answer.text).toBe(400)
    expect(errorsOf(answer)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringMatching(message) }),
    )
  })
})

describe('The hour that the spring change skips', () => {
  it.each(['opensAt', 'closesAt', 'pausedAt', 'closedAt'])(
    'is refused as %s with its neighbours',
    async (path) => {
      const answer = await save({ opensAt: '2027-03-01', [path]: '2027-03-28T03:30' })
      expect(answer.status, answer.text).toBe(400)
      const [error] = errorsOf(answer)
      expect(error?.path).toBe(path)
      expect(error?.message).toContain('02:59')
      expect(error?.message).toContain('04:00')
    },
  )
  it.each([
    ['sv', 'Klockan hoppar'],
    ['fi', 'Kelloja siirretään'],
  ])('is refused in %s', async (language, words) => {
    const host = on.host.config.i18n.supportedLanguages
    const answer = await save({ opensAt: '2027-03-28T03:30' }, { 'accept-language': language })
    expect(errorsOf(answer)[0]?.message).toContain(language in host ? words : 'The clocks jump')
  })
  it('is not skipped where the zone has no change', async () => {
    expect((await save({ zone: 'UTC', opensAt: '2027-03-28T03:30' })).status).toBe(201)
  })
})

describe('The hour that the autumn change repeats', () => {
  const first = '2027-10-31T03:30:00+03:00'
  const second = '2027-10-31T03:30:00+02:00'
  it('is refused naming both', async () => {
    const answer = await save({ opensAt: '2027-10-31T03:30' })
    expect(answer.status).toBe(400)
    expect(errorsOf(answer)[0]?.message).toContain(first)
    expect(errorsOf(answer)[0]?.message).toContain(second)
  })
  it.each([
    [first, '2027-10-31T00:30:00.000Z'],
    [second, '2027-10-31T01:30:00.000Z'],
  ])('is taken as %s', async (opensAt, instant) => {
    const answer = await save({ opensAt })
    expect(answer.status, answer.text).toBe(201)
    expect(docOf(answer).opensAt).toBe(instant)
  })
})

describe('A change of one edge alone', () => {
  // Once it is out, its end is changed by acts.
  const window = {
    opensAt: '2027-05-01T06:00:00.000Z',
    closesAt: '2027-05-31T13:00:00.000Z',
    published: false,
  }
  it('is read in the zone that the period has', async () => {
    const { id } = docOf(await save({ ...window, zone: 'America/New_York' }))
    const answer = await change(id, { closesAt: '2027-06-30' })
    expect(answer.status, answer.text).toBe(200)
    expect(docOf(answer)).toMatchObject({ opensAt: window.opensAt, closesAt: '2027-07-01T04:00:00.000Z' })
  })
  it('may not put the close before the opening that is there', async () => {
    const { id } = docOf(await save(window))
    const answer = await change(id, { closesAt: '2027-04-01' })
    expect(answer.status, answer.text).toBe(400)
    expect(errorsOf(answer)[0]?.path).toBe('closesAt')
  })
  it('may not put the opening after the close that is there', async () => {
    const { id } = docOf(await save(window))
    const answer = await change(id, { opensAt: '2027-08-01' })
    expect(answer.status, answer.text).toBe(400)
  })
  it('leaves the other edge to the millisecond', async () => {
    const { id } = docOf(await save({ ...window, opensAt: '2027-05-01T06:00:00.123Z' }))
    expect(docOf(await change(id, { closesAt: '2027-06-30T12:00' })).opensAt).toBe('2027-05-01T06:00:00.123Z')
  })
  it('may take the close away', async () => {
    const { id } = docOf(await save(window))
    expect(docOf(await change(id, { closesAt: null })).closesAt).toBeNull()
  })
  it('records who made it', async () => {
    const { id } = docOf(await save(window))
    expect(docOf(await change(id, { updatedBy: staff.admin.id })).updatedBy).toBe(staff.coordinator.id)
  })
})

describe('Two periods of one programme, industry and role', () => {
  const may = { opensAt: '2027-05-01', closesAt: '2027-05-31' }
  const june = { opensAt: '2027-06-01', closesAt: '2027-06-30' }

  it.each([
    ['the same window', may],
    ['a window inside', { opensAt: '2027-05-10', closesAt: '2027-05-11' }],
    ['a window around', { opensAt: '2027-01-01', closesAt: '2027-12-31' }],
    ['one millisecond', { opensAt: '2027-05-31T20:59:59.999Z', closesAt: '2027-06-30' }],
    ['a window without end', { opensAt: '2027-05-20', closesAt: null }],
  ])('may not share %s', async (_, other) => {
    const programme = await createProgramme(on.host.payload)
    const title = unique('The first')
    await createPeriod(on.host.payload, { programme, ...may, title })
    const answer = await save({ programme, ...other })
    expect(answer.status, answer.text).toBe(400)
    expect(errorsOf(answer)[0]).toMatchObject({ path: 'opensAt', message: expect.stringContaining(title) })
  })
  it('may touch', async () => {
    const programme = await createProgramme(on.host.payload)
    expect((await save({ programme, ...may })).status).toBe(201)
    expect((await save({ programme, ...june })).status).toBe(201)
  })
  it('may overlap once the first was closed early', async () => {
    const programme = await createProgramme(on.host.payload)
    expect((await save({ programme, ...may, closedAt: '2027-05-10' })).status).toBe(201)
    const next = await save({ programme, opensAt: '2027-05-10', closesAt: '2027-06-30' })
    expect(next.status, next.text).toBe(201)
  })
  it('may not be moved onto each other', async () => {
    const programme = await createProgramme(on.host.payload)
    await save({ programme, ...may })
    const { id } = docOf(await save({ programme, ...june }))
    expect((await change(id, { opensAt: '2027-05-31' })).status).toBe(400)
    expect((await change(id, { closesAt: '2027-07-31' })).status).toBe(200)
  })
  it('overlap freely when the industry, the role or the programme is another', async () => {
    const programme = await createProgramme(on.host.payload)
    const [it, care] = [await createIndustry(on.host.payload), await createIndustry(on.host.payload)]
    const others: PeriodData[] = [
      { industry: it },
      { industry: care },
      { industry: null },
      { role: 'mentor' },
      { role: 'mentor', industry: it },
    ]
    for (const other of others) {
      const answer = await save({ programme, ...may, ...other })
      expect(answer.status, answer.text).toBe(201)
    }
    expect((await save({ ...may })).status).toBe(201)
    for (const other of others) expect((await save({ programme, ...may, ...other })).status).toBe(400)
  })
  it('are told apart when two coordinators save at once: one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const programme = await createProgramme(on.host.payload)
      const industry = round % 2 ? await createIndustry(on.host.payload) : null
      const answers = await Promise.all([1, 2, 3, 4].map(() => save({ programme, industry, ...may })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400])
      const rows = await on.database.query('select 1 from application_periods where programme_id = $1', [
        programme,
      ])
      expect(rows).toHaveLength(1)
    }
  })
  it('are told apart when two are moved onto the same month at once', async () => {
    const programme = await createProgramme(on.host.payload)
    const saved = await Promise.all(
      [may, june].map((window) => save({ programme, ...window, published: false })),
    )
    const ids = saved.map((answer) => docOf(answer).id)
    const answers = await Promise.all(
      ids.map((id) => change(id, { opensAt: '2027-09-01', closesAt: '2027-09-30' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })
})

describe('A period', () => {
  it('without a title names itself, apart from another of the same month', async () => {
    const programme = await createProgramme(on.host.payload)
    const early = await save({ programme, opensAt: '2027-05-01', closesAt: '2027-05-10' })
    const late = await save({ programme, opensAt: '2027-05-20', closesAt: '2027-05-30' })
    expect([early.status, late.status], late.text).toEqual([201, 201])
  })
  it('may have the title of an earlier one', async () => {
    const programme = await createProgramme(on.host.payload)
    const title = unique('Mentees wanted')
    const named = { programme, title, published: false }
    expect((await save({ ...named, opensAt: '2027-05-01', closesAt: '2027-05-31' })).status).toBe(201)
    const again = await save({ ...named, opensAt: '2028-05-01', closesAt: '2028-05-31' })
    expect(again.status, again.text).toBe(201)
  })
  it('needs a programme and a role', async () => {
    const { token } = staff.coordinator
    const body = { opensAt: '2027-05-01', role: '' }
    const answer = await rest(on.host, 'POST', '/application-periods', { token, body })
    expect(answer.status).toBe(400)
    expect(errorsOf(answer).map(({ path }) => path)).toEqual(expect.arrayContaining(['programme', 'role']))
  })
  it('that is edited in one language keeps its other ones', async () => {
    const { payload } = on.host
    const { id } = await createPeriod(payload, { title: 'Spring' })
    await update(payload, 'application-periods', id, { title: 'Våren' }, { locale: 'sv' })
    const answer = await change(id, { role: 'mentor' })
    expect(answer.status, answer.text).toBe(200)
    const doc = await payload.findByID({ collection: 'application-periods', id, locale: 'all', depth: 0 })
    expect(doc).toMatchObject({ title: { en: 'Spring', sv: 'Våren' } })
  })
})
