import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Answers,
  checkAnswers,
  checkPage,
  inFormOrder,
  pagesOf,
  type Question,
  shownQuestions,
  valuesOfQuestion,
} from '@jobbuddies/shared'
import { ask } from '../../support/questions.ts'

const options = ['it', 'care', 'hotels'].map((value) => ({ value, label: value }))
/** What becomes of one answer to one question: the answer as it is kept, or the code of the fault with its bound. */
function read(question: Partial<Question> & Pick<Question, 'kind'>, answer: Answer): unknown {
  const { answers, errors } = checkAnswers({
    questions: [ask({ key: 'q', ...question })],
    answers: { q: answer },
  })
  const [fault] = errors
  return fault ? [fault.code, fault.limit].filter(Boolean).join(' ') : (answers.q ?? 'left out')
}

describe('yes or no', () => {
  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['', 'required'],
    ['Yes', 'not_an_option'],
    ['true', 'not_an_option'],
    [['yes'], 'not_text'],
  ])('%j: %s', (answer, expected) => expect(read({ kind: 'yes_no' }, answer)).toEqual(expected))
})

describe('a scale', () => {
  const scale = { min: -1, max: 10, minLabel: 'no', maxLabel: 'yes' }
  it.each([
    ['-1', '-1'],
    ['0', '0'],
    ['10', '10'],
    ['-2', 'not_an_option'],
    ['11', 'not_an_option'],
    ['01', 'not_an_option'],
    ['1.0', 'not_an_option'],
    ['1e0', 'not_an_option'],
    [' 1', 'not_an_option'],
  ])('from −1 to 10: %j: %s', (answer, expected) =>
    expect(read({ kind: 'scale', scale }, answer)).toEqual(expected),
  )
  it('without bounds, or upside down, accepts nothing', () => {
    expect(read({ kind: 'scale' }, '1')).toBe('not_an_option')
    expect(read({ kind: 'scale', scale: { ...scale, min: 11 } }, '11')).toBe('not_an_option')
  })
})

describe('a date', () => {
  const bounds = { earliest: '2027-03-01', latest: '2027-03-31' }
  it.each([
    ['2027-03-01', '2027-03-01'],
    ['2027-03-31', '2027-03-31'],
    ['2027-02-28', 'date_too_early 2027-03-01'],
    ['2027-04-01', 'date_too_late 2027-03-31'],
    ['2027-02-29', 'date_invalid'],
    ['2027-3-1', 'date_invalid'],
    ['2027-03-01T00:00:00Z', 'date_invalid'],
    ['31.3.2027', 'date_invalid'],
    ['--', 'date_invalid'],
  ])('%j: %s', (answer, expected) => expect(read({ kind: 'date', ...bounds }, answer)).toEqual(expected))
  it('without bounds may be any day', () => {
    expect(read({ kind: 'date' }, '1928-02-29')).toBe('1928-02-29')
    expect(read({ kind: 'date' }, '2100-02-29')).toBe('date_invalid')
  })
})

describe('several choices', () => {
  it.each([
    [
      ['care', 'it'],
      ['it', 'care'],
    ],
    [['it', 'it', ''], ['it']],
    ['hotels', ['hotels']],
    [[], 'required'],
    [['', ' '], 'required'],
    [['it', 'IT'], 'not_an_option'],
    [['it', 'constructor'], 'not_an_option'],
    [['a\0'], 'invalid'],
  ])('%j: %j', (answer, expected) => expect(read({ kind: 'choices', options }, answer)).toEqual(expected))
  it.each([
    [['it'], 'too_few 2'],
    [['it', 'it'], 'too_few 2'],
    [
      ['it', 'care'],
      ['it', 'care'],
    ],
    [['it', 'care', 'hotels'], 'too_many 2'],
  ])('exactly two of them: %j: %j', (answer, expected) =>
    expect(read({ kind: 'choices', options, minChoices: 2, maxChoices: 2 }, answer)).toEqual(expected),
  )
  it('may stay empty when nothing must be answered, whatever the bound', () => {
    expect(read({ kind: 'choices', options, minChoices: 2, required: false }, [])).toBe('left out')
  })
})

describe('languages and their levels', () => {
  it.each([
    [
      ['fi:B1', 'es:native'],
      ['fi:B1', 'es:native'],
    ],
    ['sv:A1', ['sv:A1']],
    [['fi:'], 'level_missing'],
    [['fi'], 'level_missing'],
    [[':B1'], 'not_an_option'],
    [['xx:B1'], 'not_an_option'],
    [['fi:D1'], 'not_an_option'],
    [['fi:B1:C1'], 'not_an_option'],
    [['fi:B1', 'fi:C1'], 'named_twice'],
    [[], 'required'],
  ])('%j: %j', (answer, expected) => expect(read({ kind: 'language_levels' }, answer)).toEqual(expected))
  it('are no more and no fewer than asked for', () => {
    expect(read({ kind: 'language_levels', minChoices: 2 }, ['fi:B1'])).toBe('too_few 2')
    expect(read({ kind: 'language_levels', maxChoices: 1 }, ['fi:B1', 'sv:B1'])).toBe('too_many 1')
  })
})

describe('a file', () => {
  it.each([
    ['0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a', '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'],
    ['cv.pdf', 'invalid'],
    ['../0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a', 'invalid'],
  ])('is named by the id of its upload: %j: %s', (answer, expected) =>
    expect(read({ kind: 'file' }, answer)).toEqual(expected),
  )
})

describe('a list', () => {
  it.each(['text', 'long_text', 'choice', 'scale', 'date', 'file', 'yes_no'] as const)(
    'is no answer to a question of kind %s',
    (kind) => expect(read({ kind, options }, ['it'])).toBe('not_text'),
  )
})

const form = [
  ask({ key: 'worked', kind: 'yes_no' }),
  ask({ key: 'where', kind: 'text', showIf: { key: 'worked', values: ['yes'] } }),
  ask({ key: 'fields', kind: 'choices', options, showIf: { key: 'worked', values: ['yes'] } }),
  ask({ key: 'ward', kind: 'text', page: 'goals', showIf: { key: 'fields', values: ['care', 'hotels'] } }),
]
const shown = (answers: Answers, questions = form) =>
  shownQuestions({ questions, answers }).map(({ key }) => key)

describe('a condition', () => {
  it.each([
    [{}, ['worked']],
    [{ worked: 'no' }, ['worked']],
    [{ worked: 'yes' }, ['worked', 'where', 'fields']],
    [{ worked: 'yes', fields: ['it'] }, ['worked', 'where', 'fields']],
    [{ worked: 'yes', fields: ['it', 'care'] }, ['worked', 'where', 'fields', 'ward']],
    [{ worked: 'yes', fields: 'hotels' }, ['worked', 'where', 'fields', 'ward']],
    [{ worked: 'no', fields: ['care'] }, ['worked']],
  ])('with %j asks %j', (answers, expected) => expect(shown(answers as Answers)).toEqual(expected))
  it('on nothing, on itself, or on what comes later hides nothing', () => {
    for (const key of ['missing', 'one', 'two', 'constructor']) {
      const questions = [
        ask({ key: 'one', kind: 'text', showIf: { key, values: ['yes'] } }),
        ask({ key: 'two', kind: 'yes_no' }),
      ]
      expect(shown({}, questions)).toEqual(['one', 'two'])
    }
  })
  it('that hides a required question asks for no answer to it and stores none', () => {
    expect(checkAnswers({ questions: form, answers: { worked: 'no', where: 'Lima', ward: 'a\0' } })).toEqual({
      answers: { worked: 'no' },
      errors: [],
    })
  })
  it('that shows it asks for the answer', () => {
    const { errors } = checkAnswers({ questions: form, answers: { worked: 'yes' } })
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'answers.where required',
      'answers.fields required',
    ])
  })
})

describe('a page of the form', () => {
  it('is checked by itself; what stands on others, or nowhere, waits', () => {
    const answers = { worked: 'yes', fields: ['care'], other: 'x' }
    expect(checkPage({ questions: form, answers, page: 'background' })).toEqual([
      { path: 'answers.where', code: 'required' },
    ])
    expect(checkPage({ questions: form, answers, page: 'goals' })).toEqual([
      { path: 'answers.ward', code: 'required' },
    ])
    expect(checkPage({ questions: form, answers, page: 'cv' })).toEqual([])
  })
  it('is left out when nothing is asked on it', () => {
    expect(pagesOf({ questions: form, answers: { worked: 'no' } })).toEqual(['background'])
    expect(pagesOf({ questions: form, answers: { worked: 'yes', fields: ['care'] } })).toEqual([
      'background',
      'goals',
    ])
  })
  it('comes in the order of the form, whatever the order of the list', () => {
    const list = (['cv', 'about', 'goals', 'about', 'background'] as const).map((page, n) =>
      ask({ key: `q${n}`, kind: 'text', page }),
    )
    expect(inFormOrder(list).map(({ key }) => key)).toEqual(['q1', 'q3', 'q4', 'q2', 'q0'])
  })
})

describe('the values that a condition may name', () => {
  it('are those that the question can be answered with', () => {
    const scale = { min: 1, max: 3, minLabel: '', maxLabel: '' }
    const values = (kind: Question['kind']) => valuesOfQuestion(ask({ key: 'q', kind, options, scale }))
    expect(values('yes_no')).toEqual(['yes', 'no'])
    expect(values('choice')).toEqual(['it', 'care', 'hotels'])
    expect(values('choices')).toEqual(['it', 'care', 'hotels'])
    expect(values('scale')).toEqual(['1', '2', '3'])
    for (const kind of ['text', 'long_text', 'date', 'file', 'language_levels'] as const)
      expect(values(kind)).toEqual([])
  })
})
