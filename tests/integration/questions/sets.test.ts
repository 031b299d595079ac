import { formVersionOfSite, siteOf } from '../../support/siteApi.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../support/api.ts'
import { rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  type Row,
  type Staff,
  submissionTo,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const worked = { key: 'worked', kind: 'yes_no', label: 'Have you worked here?', required: true }
const where = {
  key: 'where',
  kind: 'text',
  label: 'Where?',
  required: true,
  showIf: { key: 'worked', values: ['yes'] },
}
const every = [
  { key: 'name_of_degree', kind: 'text', maxLength: 20 },
  { key: 'why', kind: 'long_text', maxLength: 200, page: 'goals' },
  { key: 'field', kind: 'choice', options: [{ value: 'it', label: 'IT' }] },
  {
    key: 'days',
    kind: 'choices',
    page: 'availability',
    minChoices: 1,
    maxChoices: 2,
    options: ['mo', 'tu', 'we'].map((value) => ({ value, label: value })),
  },
  { key: 'sure', kind: 'scale', scale: { min: 1, max: 3, minLabel: 'no', maxLabel: 'yes' } },
  { key: 'start', kind: 'date', earliest: '2027-01-01', latest: '2027-12-31' },
  { key: 'languages', kind: 'language_levels', minChoices: 1 },
  { key: 'licence', kind: 'yes_no', page: 'about' },
].map((question) => ({ label: `${question.key}?`, required: true, ...question }))
const answersToEvery = {
  name_of_degree: 'MSc',
  why: 'Because',
  field: 'it',
  days: ['mo', 'we'],
  sure: '2',
  start: '2027-03-01',
  languages: ['fi:B1', 'es:native'],
  licence: 'no',
}

/** The same words in every language. */
async function createSet(questions: object[]): Promise<string> {
  const { payload } = on.host
  const set = await create(payload, 'question-sets', { name: unique('Set'), questions })
  for (const locale of ['sv', 'fi'])
    await update(payload, 'question-sets', set.id, { questions: set.questions }, { locale })
  return set.id
}
const role = (questionSet: string) => ({
  ...{ key: 'mentee', name: 'Mentee', plural: 'Mentees', facilitator: false, min: 8, max: 12 },
  questionSet,
})
const save = (method: string, path: string, body: object, { language = 'en', locale = 'en' } = {}) =>
  rest(on.host, method, `${path}?depth=0&locale=${locale}`, {
    token: staff.coordinator.token,
    body,
    headers: { 'accept-language': language },
  })
type Fault = { path: string; message: string }
const faultsOf = ({ body }: Answer): Fault[] =>
  (body as { errors?: { data?: { errors?: Fault[] } }[] }).errors?.[0]?.data?.errors ?? []
const send = (body: unknown) => on.host.api.post('/api/v1/applications', body)
const asked = async (period: string, locale = 'en') =>
  (await siteOf(on.host, locale)).periods.find(({ id }) => id === period)!
const keys = async (period: string) => (await asked(period)).questions.map(({ key }) => key)

describe('A question set that a coordinator saves', () => {
  const wrong: [string, object[], string, RegExp][] = [
    ['a key twice', [worked, { ...where, showIf: null, key: 'worked' }], '0.key', /another question/i],
    ['a key in capitals', [{ ...worked, key: 'Worked' }], '0.key', /lower-case/i],
    ['a choice without options', [{ ...worked, kind: 'choice', options: [] }], '0.options', /at least one/],
    [
      'an option twice',
      [{ ...worked, kind: 'choices', options: ['a', 'a'].map((value) => ({ value, label: value })) }],
      '0.options',
      /own key/,
    ],
    ['a condition on a later question', [where, worked], '0.showIf', /earlier/],
    ['a condition on itself', [{ ...where, key: 'worked' }], '0.showIf', /earlier/],
    [
      'a condition on nothing',
      [worked, { ...where, showIf: { key: 'x', values: ['yes'] } }],
      '1.showIf',
      /earlier/,
    ],
    [
      'a condition on a text',
      [{ ...worked, kind: 'text' }, where],
      '1.showIf',
      /a choice, a scale or yes\/no/,
    ],
    ['a condition on a later page', [{ ...worked, page: 'cv' }, where], '1.showIf', /earlier/],
    [
      'a condition without answers',
      [worked, { ...where, showIf: { key: 'worked', values: [] } }],
      '1.showIf',
      /which answers/,
    ],
    [
      'a condition on no answer of it',
      [worked, { ...where, showIf: { key: 'worked', values: ['maybe'] } }],
      '1.showIf',
      /which answers/,
    ],
    [
      'a scale that goes down',
      [{ ...worked, kind: 'scale', scale: { min: 5, max: 1 } }],
      '0.scale.min',
      /larger/,
    ],
    ['a scale without end', [{ ...worked, kind: 'scale', scale: { min: 1, max: 100 } }], '0.scale.max', /20/],
    [
      'a day that does not exist',
      [{ ...worked, kind: 'date', earliest: '2027-02-29' }],
      '0.earliest',
      /2027-05-31/,
    ],
    [
      'days in the wrong order',
      [{ ...worked, kind: 'date', earliest: '2027-03-02', latest: '2027-03-01' }],
      '0.latest',
      /before/,
    ],
  ]
  it.each(wrong)(
    'is refused with %s, at its field and in the language of the admin',
    async (_, questions, path, says) => {
      const body = { name: unique('Set'), questions }
      const english = await save('POST', '/question-sets', body)
      expect(english.status).toBe(400)
      const fault = faultsOf(english).find((each) => each.path === `questions.${path}`)
      expect(fault?.message, english.text).toMatch(says)
      for (const language of ['sv', 'fi']) {
        const answer = await save('POST', '/question-sets', body, { language })
        const other = faultsOf(answer).find((each) => each.path === `questions.${path}`)
        expect(other?.message).toMatch(/^\S/)
        expect(other?.message).not.toBe(fault?.message)
      }
    },
  )
  it('is stored with every kind and a condition, and leftovers of other kinds bother nobody', async () => {
    const leftover = { ...worked, options: [], scale: { min: 9, max: 1 }, earliest: 'never' }
    const answer = await save('POST', '/question-sets', {
      name: 'All',
      questions: [...every, leftover, where],
    })
    expect(answer.status, answer.text).toBe(201)
  })
})

describe('A period', () => {
  it('asks the set of its role, its own set instead, its own questions instead, or a set and its own', async () => {
    const [ofRole, ofPeriod] = await Promise.all([
      createSet([worked, where]),
      createSet([{ ...worked, key: 'other' }]),
    ])
    const programme = await createProgramme(on.host.payload, { roles: [role(ofRole)] })
    const { id } = await createPeriod(on.host.payload, { programme })
    expect(await keys(id)).toEqual(['worked', 'where'])
    await update(on.host.payload, 'application-periods', id, { questionSet: ofPeriod })
    expect(await keys(id)).toEqual(['other'])
    const own = await createPeriod(on.host.payload, {
      programme: await createProgramme(on.host.payload, { roles: [role(ofRole)] }),
      questions: [{ ...worked, key: 'own' }],
    })
    expect(await keys(own.id)).toEqual(['own'])
    await update(on.host.payload, 'application-periods', own.id, { questionSet: ofRole })
    expect(await keys(own.id)).toEqual(['worked', 'where', 'own'])
  })
  it('asks the standard questions when there is no set, and its answers are judged by what is asked', async () => {
    const { id } = await createPeriod(on.host.payload)
    expect(await keys(id)).toEqual(['background', 'languages', 'motivation'])
    expect((await send(submissionTo(id))).status).toBe(201)
    const set = await createSet([worked, where])
    await update(on.host.payload, 'application-periods', id, { questionSet: set })
    expect((await send(submissionTo(id))).status).toBe(422)
    expect((await send(submissionTo(id, { answers: { worked: 'no' } }))).status).toBe(201)
    expect((await send(submissionTo(id, { answers: { worked: 'yes' } }))).body).toMatchObject({
      errors: [{ path: 'answers.where', code: 'required' }],
    })
  })
  it('takes an own question in place of one of the set with its key, and a condition on one of the set', async () => {
    const set = await createSet([worked, { ...worked, key: 'car' }])
    const questions = [
      { ...worked, key: 'car', label: 'A licence?' },
      { ...where, showIf: { key: 'worked', values: ['no'] } },
    ]
    const { id } = await createPeriod(on.host.payload, { questionSet: set, questions })
    const { questions: told } = await asked(id)
    expect(told.map(({ key, label }) => `${key} ${label}`)).toEqual([
      'worked Have you worked here?',
      'car A licence?',
      'where Where?',
    ])
    expect((await send(submissionTo(id, { answers: { worked: 'yes', car: 'no' } }))).status).toBe(201)
  })
  it('asks every kind, page by page, stores the answers and keeps the questions with them', async () => {
    const { id } = await createPeriod(on.host.payload, { questionSet: await createSet(every) })
    expect(await keys(id)).toEqual([
      'licence',
      'name_of_degree',
      'field',
      'sure',
      'start',
      'languages',
      'why',
      'days',
    ])
    const sent = submissionTo(id, { answers: answersToEvery })
    const answer = await send(sent)
    expect(answer.status, answer.text).toBe(201)
    const [row] = await on.database.query<{ answers: object; questions: Row[] }>(
      'select answers, questions from applications where id = $1',
      [sent.id],
    )
    expect(row?.answers).toEqual(answersToEvery)
    expect(row?.questions).toEqual((await asked(id)).questions)
    expect(row?.questions.find(({ key }) => key === 'days')).toMatchObject({ minChoices: 1, maxChoices: 2 })
    const bad = { ...answersToEvery, days: ['mo', 'tu', 'we'], start: '2028-01-01', languages: ['fi:'] }
    expect((await send(submissionTo(id, { answers: bad }))).body).toMatchObject({
      errors: [
        { path: 'answers.start', code: 'date_too_late', limit: '2027-12-31' },
        { path: 'answers.languages', code: 'level_missing' },
        { path: 'answers.days', code: 'too_many', limit: '2' },
      ],
    })
  })
  it('stores no answer to a question that its condition hides', async () => {
    const { id } = await createPeriod(on.host.payload, { questionSet: await createSet([worked, where]) })
    const sent = submissionTo(id, { answers: { worked: 'no', where: 'Lima' } })
    expect((await send(sent)).status).toBe(201)
    const rows = await on.database.query('select answers from applications where id = $1', [sent.id])
    expect(rows).toEqual([{ answers: { worked: 'no' } }])
  })
  it('tells another version of its form in each language, and another one once a word or a limit changed', async () => {
    const set = await createSet([{ ...worked, kind: 'text', maxLength: 10 }])
    const { id } = await createPeriod(on.host.payload, { questionSet: set })
    const before = await formVersionOfSite(on.host, id, 'en')
    expect(before).toMatch(/^[\w-]{16}$/)
    expect(await formVersionOfSite(on.host, id, 'en')).toBe(before)
    const doc = await on.host.payload.findByID({ collection: 'question-sets' as 'news', id: set, depth: 0 })
    const [row] = (doc as unknown as { questions: Row[] }).questions
    const swedish = await formVersionOfSite(on.host, id, 'sv')
    await update(
      on.host.payload,
      'question-sets',
      set,
      { questions: [{ ...row, label: 'Annat?' }] },
      { locale: 'sv' },
    )
    expect(await formVersionOfSite(on.host, id, 'en')).toBe(before)
    expect(await formVersionOfSite(on.host, id, 'sv')).not.toBe(swedish)
    await update(on.host.payload, 'question-sets', set, { questions: [{ ...row, maxLength: 11 }] })
    expect(await formVersionOfSite(on.host, id, 'en')).not.toBe(before)
  })
})

describe('The promise of languages', () => {
  const english = (questions: object[]) =>
    create(on.host.payload, 'question-sets', { name: unique('Set'), questions })
  it('holds up publishing a period whose set lacks words, whether its own set or that of its role', async () => {
    const set = (await english([{ ...worked, kind: 'scale', scale: { min: 1, max: 2, minLabel: 'low' } }])).id
    const ofRole = await createProgramme(on.host.payload, { roles: [role(set)] })
    for (const data of [{ questionSet: set }, { programme: ofRole }]) {
      const { id } = await createPeriod(on.host.payload, { ...data, published: false })
      const answer = await save('PATCH', `/application-periods/${id}`, { published: true })
      expect(answer.status).toBe(400)
      expect(faultsOf(answer)[0]?.message).toContain(
        'Swedish: the label of question “worked”; what the ends of the scale mean in question “worked”.',
      )
    }
  })
  it('holds up a change of a set that a published period asks, and no other', async () => {
    const set = await createSet([worked])
    const more = [worked, { ...worked, key: 'new_one' }]
    const free = await createSet([worked])
    expect((await save('PATCH', `/question-sets/${free}`, { questions: more })).status).toBe(200)
    const { id } = await createPeriod(on.host.payload, { questionSet: set })
    const answer = await save('PATCH', `/question-sets/${set}`, { questions: more }, { language: 'sv' })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)[0]?.message).toMatch(/^Publicerade ansökningstider.*Finska: .*”new_one”/)
    expect((await save('PATCH', `/question-sets/${set}`, { name: 'Renamed' })).status).toBe(200)
    await update(on.host.payload, 'application-periods', id, { published: false })
    expect((await save('PATCH', `/question-sets/${set}`, { questions: more })).status).toBe(200)
  })
})

describe('A set in use', () => {
  it('is not deleted by who does not know', async () => {
    const set = await createSet([worked])
    await createPeriod(on.host.payload, { questionSet: set })
    const path = `/question-sets/${set}`
    expect((await rest(on.host, 'DELETE', path, { token: staff.coordinator.token })).status).toBe(409)
  })
})
