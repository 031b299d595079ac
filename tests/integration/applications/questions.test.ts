import { beforeAll, describe, expect, it } from 'vitest'
import {
  create,
  createPeriod,
  createProgramme,
  fromNow,
  promise,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
/** An organisation that promises English alone; its form is open in the other languages all the same. */
beforeAll(() => promise(on.host.payload, ['en']))

const send = (body: unknown) => on.host.api.post('/api/v1/applications', body)

const questions = [
  {
    key: 'field',
    kind: 'choice',
    label: 'Which field?',
    required: true,
    maxLength: 1,
    options: [
      { value: 'it', label: 'IT' },
      { value: 'care', label: 'Care' },
    ],
  },
  { key: 'why', kind: 'long_text', label: 'Why?', required: true, maxLength: 10 },
  { key: 'more', kind: 'text', label: 'More?', required: false, maxLength: 5 },
]
const answers = { field: 'it', why: 'Because' }

describe('A period with its own questions', () => {
  it.each([
    ['all that is asked', answers, null],
    ['exactly as much as fits', { ...answers, why: '1234567890', more: '12345' }, null],
    ['characters, not bytes', { ...answers, why: '👩‍👩‍👧ÄÄÄÄÄ' }, null],
    ['a line break counted once', { ...answers, why: '12345\r\n789' }, null],
    ['nothing', {}, { 'answers.field': 'required', 'answers.why': 'required' }],
    ['blanks', { field: 'it', why: ' \n\t ' }, { 'answers.why': 'required' }],
    ['one character too many', { ...answers, why: '12345678901' }, { 'answers.why': 'too_long' }],
    ['no option', { ...answers, field: 'IT' }, { 'answers.field': 'not_an_option' }],
    [
      'a question that nobody asked',
      { ...answers, motivation: 'x' },
      { 'answers.motivation': 'unknown_key' },
    ],
    ['the prototype', JSON.parse('{"field":"it","why":"x","__proto__":"x"}') as object, undefined],
    ['the constructor', { ...answers, constructor: 'x' }, { 'answers.constructor': 'unknown_key' }],
    ['half a character', { ...answers, why: '\ud83d' }, { 'answers.why': 'invalid' }],
    ['a NUL', { ...answers, why: 'a\0b' }, { 'answers.why': 'invalid' }],
  ])('answered with %s', async (_, given, faults) => {
    const { id } = await createPeriod(on.host.payload, { questions })
    const sent = submissionTo(id, { answers: given as Record<string, string> })
    const answer = await send(sent)
    const rows = await on.database.query<{ answers: object }>(
      'select answers from applications where id = $1',
      [sent.id],
    )
    if (faults === null) {
      expect(answer.status, answer.text).toBe(201)
      expect(rows[0]?.answers).toEqual(given)
      return
    }
    expect(answer.status, answer.text).toBe(faults ? 422 : answer.status)
    expect([201, 422]).toContain(answer.status)
    const errors = (answer.body as { errors?: { path: string; code: string }[] }).errors ?? []
    if (faults) expect(Object.fromEntries(errors.map(({ path, code }) => [path, code]))).toEqual(faults)
    if (answer.status === 422) expect(rows).toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  it('asks the new ones from the next sending on, after they changed', async () => {
    const { id } = await createPeriod(on.host.payload, { questions })
    expect((await send(submissionTo(id, { answers }))).status).toBe(201)
    await update(on.host.payload, 'application-periods', id, {
      questions: [{ ...questions[1], key: 'reason' }],
    })
    expect((await send(submissionTo(id, { answers }))).body).toMatchObject({ code: 'invalid' })
    expect((await send(submissionTo(id, { answers: { reason: 'Because' } }))).status).toBe(201)
  })
  it('keeps them with the application in the words that were asked', async () => {
    const { id } = await createPeriod(on.host.payload, { questions })
    const { payload } = on.host
    const doc = await payload.findByID({ collection: 'application-periods', id, depth: 0 })
    const own = (doc as unknown as { questions: { id: string; options: { id: string }[] }[] }).questions
    const swedish = own.map((row, index) => ({
      ...row,
      label: `Fråga ${index}`,
      options: row.options.map((option) => ({ ...option, label: 'Val' })),
    }))
    await update(payload, 'application-periods', id, { questions: swedish }, { locale: 'sv' })
    const sent = submissionTo(id, { locale: 'sv', answers })
    expect((await send(sent)).status).toBe(201)
    const [row] = await on.database.query<{ questions: { label: string }[] }>(
      'select questions from applications where id = $1',
      [sent.id],
    )
    expect(row?.questions.map(({ label }) => label)).toEqual(['Fråga 0', 'Fråga 1', 'Fråga 2'])
  })
  it('falls back on its English words where a language has none', async () => {
    const programme = await createProgramme(on.host.payload)
    const window = { opensAt: fromNow(-60_000), closesAt: fromNow(60_000), published: true }
    const period = { programme, role: 'mentee', questions, ...window }
    const { id } = await create(on.host.payload, 'application-periods', period)
    const sent = submissionTo(id, { locale: 'fi', answers })
    expect((await send(sent)).status).toBe(201)
    const [row] = await on.database.query<{ questions: { label: string }[] }>(
      'select questions from applications where id = $1',
      [sent.id],
    )
    expect(row?.questions[0]?.label).toBe('Which field?')
  })
})
