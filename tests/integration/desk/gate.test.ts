import { beforeAll, describe, expect, it } from 'vitest'
import { actsOf } from '../../support/acts.ts'
import type { Answer } from '../../support/api.ts'
import { rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  programmeData,
  promise,
  type Row,
  type Staff,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

type Fault = { path: string; message: string }
const faultsOf = ({ body }: Answer): Fault[] =>
  (body as { errors?: { data?: { errors?: Fault[] } }[] }).errors?.[0]?.data?.errors ?? []
const publishedFault = (answer: Answer) => faultsOf(answer).find(({ path }) => path === 'published')?.message

/** Saves as a coordinator does whose admin speaks `language`, with the form in `locale`. */
const change = (id: string, body: object, { locale = 'en', language = 'en' } = {}) =>
  rest(on.host, 'PATCH', `/application-periods/${id}?depth=0&locale=${locale}`, {
    token: staff.coordinator.token,
    body,
    headers: { 'accept-language': language },
  })

const question = (key: string, extra: object = {}) => ({
  key,
  kind: 'choice',
  label: 'Why?',
  required: true,
  maxLength: 100,
  options: [{ value: 'work', label: 'Work' }],
  ...extra,
})
const unpublished = (data: object = {}) => createPeriod(on.host.payload, { published: false, ...data })
const stored = async (id: string) => {
  const [row] = await on.database.query<{ published: boolean }>(
    'select published from application_periods where id = $1',
    [id],
  )
  return row?.published
}
describe('Publishing a period', () => {
  it('is refused while a language lacks words, and the refusal names each', async () => {
    const { id } = await unpublished({
      title: 'Spring',
      closedText: 'Over',
      questions: [question('motivation')],
    })
    const answer = await change(id, { published: true })
    expect(answer.status).toBe(400)
    expect(publishedFault(answer)).toBe(
      'It cannot be published until these texts exist. ' +
        'Swedish: the title; the text after the close; the label of question “motivation”; the option “work” of question “motivation”. ' +
        'Finnish: the title; the text after the close; the label of question “motivation”; the option “work” of question “motivation”. ' +
        'It can be saved unpublished.',
    )
    expect(await stored(id)).toBe(false)
  })
  it('is refused in the words of the admin, on the fields of the language that the form is in', async () => {
    const { id } = await unpublished({
      title: 'Spring',
      closedText: 'Over',
      questions: [question('motivation')],
    })
    const doc = await on.host.payload.findByID({ collection: 'application-periods', id, depth: 0 })
    const [row] = doc.questions as unknown as (Row & { options: Row[] })[]
    const questions = [{ ...row, label: 'Varför?', options: [{ ...row?.options[0], label: 'Arbete' }] }]
    const answer = await change(
      id,
      { published: true, title: 'Vår', questions },
      { locale: 'sv', language: 'sv' },
    )
    expect(publishedFault(answer)).toMatch(
      /Svenska: texten efter att tiden gått ut\. Finska: rubriken; .*; rubriken för frågan ”motivation”; alternativet ”work” i frågan/,
    )
    expect(faultsOf(answer).map(({ path }) => path)).toEqual(['published', 'closedText'])
    const inFinnish = await change(id, { published: true }, { language: 'fi' })
    expect(publishedFault(inFinnish)).toMatch(
      /^Hakuaikaa ei voi julkaista.*Ruotsi: otsikko; .*Suomi: otsikko;/,
    )
  })
  it('succeeds once the last text is there, and not one before', async () => {
    const { id } = await unpublished({ title: 'Spring' })
    expect((await change(id, { title: 'Vår' }, { locale: 'sv' })).status).toBe(200)
    expect((await change(id, { published: true })).status).toBe(400)
    expect((await change(id, { title: 'Kevät' }, { locale: 'fi' })).status).toBe(200)
    expect((await change(id, { published: true })).status).toBe(200)
    expect(await stored(id)).toBe(true)
  })
  it('needs nothing where no language has a text of its own', async () => {
    const { id } = await unpublished()
    expect((await change(id, { published: true })).status).toBe(200)
  })
  it('counts help texts once one language has them', async () => {
    const { id } = await createPeriod(on.host.payload, {
      questions: [question('why', { kind: 'text' })],
      published: true,
    })
    expect((await change(id, { published: false })).status).toBe(200)
    const doc = await on.host.payload.findByID({
      collection: 'application-periods',
      id,
      locale: 'fi',
      depth: 0,
    })
    const rows = (doc.questions as unknown as Row[]).map((row) => ({ ...row, help: 'Lyhyesti' }))
    expect((await change(id, { questions: rows }, { locale: 'fi' })).status).toBe(200)
    const answer = await change(id, { published: true })
    expect(publishedFault(answer)).toMatch(
      /English: the help text of question “why”\. Swedish: .*“why”\. It can/,
    )
  })
  it.each([
    [
      'programme',
      async () => ({ programme: (await create(on.host.payload, 'programmes', programmeData())).id }),
    ],
    [
      'industry',
      async () => ({
        industry: (
          await create(on.host.payload, 'industries', { name: 'Bakery', summary: '.', _status: 'published' })
        ).id,
      }),
    ],
  ])('is refused while its %s has no name in a language', async (what, data) => {
    const { id } = await unpublished(await data())
    const answer = await change(id, { published: true })
    expect(publishedFault(answer)).toContain(
      `Swedish: the name of the ${what}. Finnish: the name of the ${what}.`,
    )
  })
  it('needs only the languages that the site promises', async () => {
    await promise(on.host.payload, ['en', 'sv'])
    try {
      const { id } = await unpublished({ title: 'Spring' })
      expect(publishedFault(await change(id, { published: true }))).toMatch(/Swedish: the title\. It can/)
      expect((await change(id, { title: 'Vår', published: true }, { locale: 'sv' })).status).toBe(200)
    } finally {
      await promise(on.host.payload, [])
    }
  })
  it('is refused at creation too, also to code', async () => {
    const programme = await createProgramme(on.host.payload)
    const data = { programme, role: 'mentee', opensAt: fromNow(0), title: 'Spring', published: true }
    const answer = await rest(on.host, 'POST', '/application-periods?locale=en', {
      token: staff.coordinator.token,
      body: data,
    })
    expect(answer.status).toBe(400)
    await expect(create(on.host.payload, 'application-periods', data)).rejects.toThrow(/Published/i)
    const rows = await on.database.query('select id from application_periods where programme_id = $1', [
      programme,
    ])
    expect(rows).toEqual([])
  })
  it('is refused when an incomplete version is restored', async () => {
    const { payload } = on.host
    const { id } = await createPeriod(payload, { title: 'Spring' })
    await update(payload, 'application-periods', id, { published: false })
    const { docs } = await payload.findVersions({
      collection: 'application-periods',
      where: { and: [{ parent: { equals: id } }, { 'version.published': { equals: true } }] },
      limit: 1,
    })
    await on.database.query(
      `update _application_periods_v_locales set version_title = null where _parent_id = $1 and _locale = 'fi'`,
      [docs[0]?.id],
    )
    const restored = payload.restoreVersion({ collection: 'application-periods', id: String(docs[0]?.id) })
    await expect(restored).rejects.toThrow(/Published/i)
    expect(await stored(id)).toBe(false)
  })
})

describe('Saving unpublished', () => {
  it('is always possible', async () => {
    const { id } = await unpublished({ title: 'Spring' })
    expect((await change(id, { closedText: 'Över' }, { locale: 'sv' })).status).toBe(200)
    const { id: published } = await createPeriod(on.host.payload, { title: 'Spring' })
    const body = { published: false, questions: [question('new_one')] }
    expect((await change(published, body)).status).toBe(200)
  })
})

describe('A published period', () => {
  it('takes no question in one language alone', async () => {
    const { id } = await createPeriod(on.host.payload, { title: 'Spring' })
    const answer = await change(id, { questions: [question('new_one')] })
    expect(answer.status).toBe(400)
    expect(publishedFault(answer)).toMatch(
      /^The public sees this period.*Swedish: the label of question “new_one”/,
    )
    const rows = await on.database.query(
      'select 1 from application_periods_questions where _parent_id = $1',
      [id],
    )
    expect(rows).toEqual([])
  })
  it('takes new words for what each language has', async () => {
    const { id } = await createPeriod(on.host.payload, { title: 'Spring' })
    expect((await change(id, { title: 'Summer' })).status).toBe(200)
  })
  it('gives up no text in one language alone', async () => {
    const { id } = await createPeriod(on.host.payload, { title: 'Spring' })
    expect(publishedFault(await change(id, { title: '' }, { locale: 'fi' }))).toContain('Finnish: the title.')
  })
})

describe('A published period that lacked texts before', () => {
  let id = ''
  beforeAll(async () => {
    await promise(on.host.payload, ['en'])
    id = (
      await createPeriod(on.host.payload, { published: false, title: 'Spring', opensAt: fromNow(-60_000) })
    ).id
    expect((await change(id, { published: true })).status).toBe(200)
    await promise(on.host.payload, [])
  })
  const { act } = actsOf(on, () => staff.coordinator.token)
  it.each([
    ['extended', () => act(id, 'extend', { until: fromNow(7_200_000) })],
    ['paused', () => act(id, 'pause')],
    ['given more words about the pause', () => change(id, { pauseReason: 'Too many for us.' })],
    ['taken up again', () => act(id, 'resume')],
    ['closed at once', () => act(id, 'close_early')],
    ['given a word about its close', () => change(id, { closedText: 'All places are taken.' })],
    ['taken back', () => change(id, { published: false })],
  ])('can be %s', async (_, doing) => {
    const answer = await doing()
    expect(answer.text).not.toContain('errors')
    expect(answer.status).toBe(200)
  })
  it('cannot be published again as it is', async () => {
    expect((await change(id, { published: true })).status).toBe(400)
  })
})
