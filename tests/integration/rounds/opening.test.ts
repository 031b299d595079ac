import { beforeAll, describe, expect, it } from 'vitest'
import type { RoundDone, RoundForm } from '../../../packages/plugin/src/rounds/contract.ts'
import type { RoundReport } from '../../../packages/plugin/src/rounds/check.ts'
import { rest } from '../../support/rest.ts'
import {
  create,
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  richText,
  type Row,
  type Staff,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let programme: string
let industries: string[]
let earlier: string[]

/** Two periods of last year, with everything that a period can say, in three languages that say different things. */
beforeAll(async () => {
  staff = await createStaff(on.host)
  const { payload } = on.host
  programme = await createProgramme(payload)
  industries = [await createIndustry(payload), await createIndustry(payload), await createIndustry(payload)]
  const texts = (locale: string) => ({
    title: `Come ${locale}`,
    intro: richText(`Above ${locale}`),
    closedText: `Over ${locale}`,
    pauseReason: `Pause ${locale}`,
  })
  earlier = []
  for (const industry of industries) {
    const made = await create(payload, 'application-periods', {
      ...{ programme, industry, role: 'mentee', graceMinutes: 45 },
      ...{ opensAt: '2025-03-01', closesAt: '2025-03-31', pausedAt: '2025-03-30' },
      ...texts('en'),
      questions: [
        {
          ...{
            key: 'way',
            kind: 'choice',
            label: 'Way en',
            help: 'Help en',
            required: false,
            page: 'background',
          },
          options: [
            { value: 'a', label: 'A en' },
            { value: 'b', label: 'B en' },
          ],
        },
        {
          ...{ key: 'grade', kind: 'scale', label: 'Grade en', required: true, page: 'background' },
          ...{
            scale: { min: 1, max: 7, minLabel: 'Low en', maxLabel: 'High en' },
            showIf: { key: 'way', values: ['a'] },
          },
        },
      ],
    })
    for (const locale of ['sv', 'fi']) {
      const questions = (made.questions as Row[]).map((question) => ({
        ...question,
        label: `${String(question.key)} ${locale}`,
        ...(question.key === 'way' ? { help: `Help ${locale}` } : {}),
        options: (question.options as Row[]).map((option) => ({
          ...option,
          label: `${String(option.value)} ${locale}`,
        })),
        ...(question.key === 'grade'
          ? { scale: { min: 1, max: 7, minLabel: `Low ${locale}`, maxLabel: `High ${locale}` } }
          : {}),
      }))
      await update(payload, 'application-periods', made.id, { ...texts(locale), questions }, { locale })
    }
    earlier.push((await update(payload, 'application-periods', made.id, { published: true })).id)
  }
})

const post = (path: string, body: unknown, token = staff.coordinator.token) =>
  rest(on.host, 'POST', `/editor/rounds${path}`, { token, body })
const request = (change: object = {}) => ({
  ...{ name: 'Spring 2027', programme, role: 'mentee', zone: 'Europe/Helsinki', publish: true },
  ...{ opensAt: '2027-03-01T09:00', closesAt: '2027-03-26' },
  periods: industries.map((industry, index) => ({ industry, copyFrom: earlier[index] })),
  ...change,
})
const inAllLanguages = async (id: string) =>
  (await on.host.payload.findByID({
    ...{ collection: 'application-periods' as 'news', id, locale: 'all', depth: 0 },
  })) as unknown as Row

/** What a copy is its own in; everything else is copied. */
const ownFields = [
  'pausedAt',
  'closedAt',
  'pauseReason',

  'id',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'opensAt',
  'closesAt',
  'label',
  'slug',
  'round',
  'published',
]
/** Rows of arrays have ids of their own. */
const withoutRowIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : [[key, withoutRowIds(inner)]])),
  )
}
const copied = (doc: Row) =>
  withoutRowIds(Object.fromEntries(Object.entries(doc).filter(([name]) => !ownFields.includes(name))))

describe('Opening a round', () => {
  it('is refused as a whole when one period cannot be saved, naming it and the field', async () => {
    const other = industries[1]
    await createPeriod(on.host.payload, {
      programme,
      industry: other!,
      opensAt: '2028-03-01',
      closesAt: '2028-04-01',
    })
    const before = await on.database.query('select 1 from application_periods')
    const { status, body } = await post('', request({ opensAt: '2028-03-01', closesAt: '2028-03-26' }))
    expect(status).toBe(422)
    expect(body).toMatchObject({ period: 1, errors: [{ path: 'opensAt' }] })
    expect(await on.database.query('select 1 from application_periods')).toHaveLength(before.length)
    expect(await on.database.query('select 1 from rounds')).toEqual([])
  })

  it('copies every field of the earlier periods in every language, and nothing of their stops', async () => {
    const answer = await post('', request({ copiedFrom: null }))
    expect(answer.status, answer.text).toBe(201)
    const { round, periods } = answer.body as RoundDone
    expect(periods).toHaveLength(3)
    for (const [index, { id }] of periods.entries()) {
      const [source, copy] = [await inAllLanguages(earlier[index]!), await inAllLanguages(id)]
      expect(copied(copy)).toEqual(copied(source))
      expect(copy).toMatchObject({ pausedAt: null, closedAt: null })
      expect(JSON.stringify(copy.pauseReason ?? null)).not.toContain('Pause')
      expect(copy).toMatchObject({
        ...{ opensAt: '2027-03-01T07:00:00.000Z', closesAt: '2027-03-26T22:00:00.000Z' },
        ...{ published: true, round, updatedBy: staff.coordinator.id },
      })
      const slugs = Object.values(copy.slug as Record<string, string>)
      expect(
        new Set([...slugs, ...Object.values(source.slug as Record<string, string>)]).size,
      ).toBeGreaterThan(slugs.length)
      expect(slugs).toHaveLength(3)
    }
    const site = await on.host.api.get('/api/v1/site?locale=fi')
    for (const { id } of periods) expect(site.text).toContain(id)
  })

  it('gives one period dates of its own, saves unpublished on wish, and can start from nothing', async () => {
    const answer = await post(
      '',
      request({
        publish: false,
        opensAt: '2029-03-01',
        closesAt: '2029-03-30',
        periods: [
          { industry: industries[0] },
          { industry: null, own: { opensAt: '2029-05-01', closesAt: null } },
        ],
      }),
    )
    expect(answer.status, answer.text).toBe(201)
    const [first, second] = (answer.body as RoundDone).periods
    expect(await inAllLanguages(first!.id)).toMatchObject({ published: false, industry: industries[0] })
    expect(await inAllLanguages(second!.id)).toMatchObject({
      ...{ industry: null, opensAt: '2029-04-30T21:00:00.000Z', closesAt: null },
    })
  })

  it('opens the same field for several roles, and counts the same role twice as twice', async () => {
    const dates = { opensAt: '2033-03-01', closesAt: '2033-03-30' }
    const [industry] = industries
    const both = { periods: [{ industry }, { industry, role: 'mentor' }] }
    const answer = await post('', request({ ...dates, ...both, publish: false }))
    expect(answer.status, answer.text).toBe(201)
    const { periods } = answer.body as RoundDone
    const docs = await Promise.all(periods.map(({ id }) => inAllLanguages(id)))
    expect(docs.map(({ role }) => role)).toEqual(['mentee', 'mentor'])

    const twice = { periods: [{ industry }, { industry, role: 'mentee' }, { industry, role: 'mentor' }] }
    const { body } = await post(
      '/check',
      request({ opensAt: '2034-03-01', closesAt: '2034-03-30', ...twice }),
    )
    const stops = (body as RoundReport).periods.map((all) => all.some(({ code }) => code === 'twice'))
    expect(stops).toEqual([false, true, false])
  })

  it('is for coordinators', async () => {
    expect((await post('', request(), staff.editor.token)).status).toBe(403)
    expect((await post('/check', request(), staff.editor.token)).status).toBe(403)
    expect((await rest(on.host, 'GET', '/editor/rounds/new')).status).toBe(401)
  })

  it('by two coordinators at once, in any order of fields: one does, the other is told', async () => {
    const dates = { opensAt: '2031-03-03', closesAt: '2031-03-28' }
    const forth = request(dates)
    const answers = await Promise.all([
      post('', forth),
      post('', { ...forth, periods: forth.periods.toReversed() }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422])
  })
})

describe('The check list of a round', () => {
  const check = async (change: object) => (await post('/check', request(change))).body as RoundReport
  const codes = async (change: object) =>
    (await check(change)).periods[0]?.map((each) =>
      'note' in each ? `${each.edge} ${each.note.code}` : each.code,
    )

  it('says what is in order', async () => {
    expect(await codes({ opensAt: '2032-02-03T09:00', closesAt: '2032-02-26T16:00' })).toEqual([
      'texts_complete',
      'questions',
    ])
  })
  it('names weekends, nights, holidays, the past and the change of the clock', async () => {
    expect(await codes({ opensAt: '2024-01-06T23:00', closesAt: '2024-06-20' })).toEqual(
      expect.arrayContaining([
        'opensAt past',
        'opensAt holiday',
        'opensAt weekend',
        'opensAt night',
        'closesAt holiday_eve',
        'clock_between',
      ]),
    )
  })
  it('stops what could not be saved: a skipped hour, a close before the opening, overlap, a field twice, texts that lack', async () => {
    expect(await codes({ opensAt: '2032-03-28T03:30' })).toContain('edge')
    expect(await codes({ opensAt: '2032-03-28', closesAt: '2032-03-01' })).toContain('edge')
    expect(await codes({ opensAt: '2025-03-10', closesAt: '2025-03-11' })).toContain('overlap')
    const twice = await check({ periods: [{ industry: industries[0] }, { industry: industries[0] }] })
    expect(twice.periods[1]?.map(({ code }) => code)).toContain('twice')
    const bare = await create(on.host.payload, 'application-periods', {
      ...{
        programme,
        industry: industries[0],
        role: 'mentee',
        opensAt: '2033-01-01',
        closesAt: '2033-01-02',
      },
      title: 'English alone',
    })
    const periods = [{ industry: industries[0], copyFrom: bare.id }]
    const { periods: checked } = await check({ opensAt: '2034-01-02', closesAt: null, periods })
    const lack = checked[0]?.find(({ code }) => code === 'texts_missing')
    expect(lack).toMatchObject({ level: 'stop', message: expect.stringContaining('title') as string })
    expect(checked[0]?.map(({ code }) => code)).toContain('standard_questions')
  })
})

it('The screen begins with what can be chosen and copied, by name', async () => {
  const { body } = await rest(on.host, 'GET', '/editor/rounds/new', { token: staff.coordinator.token })
  const form = body as RoundForm
  expect(form.programmes.find(({ id }) => id === programme)?.roles.map(({ name }) => name)).toEqual([
    'Mentee',
    'Mentor',
  ])
  expect(form.industries.map(({ id }) => id)).toEqual(expect.arrayContaining(industries))
  expect(form.periods.map(({ id }) => id)).toEqual(expect.arrayContaining(earlier))
  expect(form.rounds.map(({ name }) => name)).toContain('Spring 2027')
})
