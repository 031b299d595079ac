import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  checkAnswers,
  locales,
  plainQuestion,
  type Question,
  questionKinds,
  questionSchema,
  standardQuestions,
} from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'

const question = (change: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  key: 'why',
  kind: 'long_text',
  label: 'Why?',
  help: null,
  required: true,
  maxLength: 10,
  ...change,
})
const options = [
  { value: 'it', label: 'IT' },
  { value: 'care', label: 'Health care' },
]
const choice = question({ kind: 'choice', maxLength: 1, options })

const check = (answers: Answers, ...questions: Question[]) => checkAnswers({ questions, answers })
const kept = (answers: Answers) => ({ answers, errors: [] })
const refused = (code: string, path = 'answers.why') => ({ answers: {}, errors: [{ path, code }] })

describe('a required question', () => {
  it.each([
    ['no answer', {}],
    ['an empty answer', { why: '' }],
    ['spaces', { why: '   ' }],
    ['line breaks', { why: '\r\n\t\n' }],
    ['no-break spaces', { why: '\u00a0\u2003\ufeff' }],
  ])('is not answered by %s', (_, answers: Answers) =>
    expect(check(answers, question())).toEqual(refused('required')),
  )
  it('is answered by one letter', () => expect(check({ why: 'a' }, question())).toEqual(kept({ why: 'a' })))
})

describe('an optional question', () => {
  it.each([
    ['no answer', {}],
    ['an empty answer', { why: '' }],
    ['spaces', { why: '   ' }],
  ])('leaves out %s', (_, answers: Answers) =>
    expect(check(answers, question({ required: false }))).toEqual(kept({})),
  )
  it('is held to its limit all the same', () => {
    expect(check({ why: 'a'.repeat(11) }, question({ required: false }))).toEqual(refused('too_long'))
  })
})

describe('the length of a text', () => {
  it.each([
    ['one below the limit', 'a'.repeat(9)],
    ['the limit', 'a'.repeat(10)],
    ['the limit in emoji', '\u{1F600}'.repeat(10)],
    ['the limit in line breaks from Windows', `a${'\r\n'.repeat(8)}b`],
    ['the limit with line breaks', `a${'\n'.repeat(8)}b`],
  ])('may be %s', (_, why) => {
    expect(check({ why }, question())).toEqual(kept({ why }))
    expect(check({ why }, question({ kind: 'text' }))).toEqual(kept({ why }))
  })
  it.each([
    ['one above the limit', 'a'.repeat(11)],
    ['one above the limit in emoji', '\u{1F600}'.repeat(11)],
    ['one above the limit in line breaks from Windows', `a${'\r\n'.repeat(9)}b`],
    ['spaces around that go above the limit', `  ${'a'.repeat(7)}  `],
  ])('may not be %s', (_, why) => {
    expect(check({ why }, question())).toEqual(refused('too_long'))
    expect(check({ why }, question({ kind: 'text' }))).toEqual(refused('too_long'))
  })
  it('is kept to the letter', () => {
    const why = ' A\u0308 \r\n\u202E '
    expect(check({ why }, question())).toEqual(kept({ why }))
  })
})

describe('a text', () => {
  it.each([
    ['NUL', 'a\0'],
    ['half a surrogate pair', 'a\ud800'],
  ])('that cannot be stored is refused: %s', (_, why) => {
    expect(check({ why }, question())).toEqual(refused('invalid'))
    expect(check({ why }, choice)).toEqual(refused('invalid'))
  })
})

describe('a choice', () => {
  it.each(['it', 'care'])('may be %s, whatever its length', (why) =>
    expect(check({ why }, choice)).toEqual(kept({ why })),
  )
  it.each(['IT', 'Health care', ' it', 'it ', 'other', 'constructor', '__proto__', 'it\n'])(
    'may not be %j',
    (why) => {
      expect(check({ why }, choice)).toEqual(refused('not_an_option'))
    },
  )
  it('without options accepts nothing', () => {
    expect(check({ why: 'it' }, question({ kind: 'choice' }))).toEqual(refused('not_an_option'))
  })
})

describe('an answer to a question that was not asked', () => {
  it.each(['other', 'Why', 'why ', 'constructor', 'toString', 'hasOwnProperty'])(
    'is refused by name: %s',
    (key) => {
      expect(check({ why: 'a', [key]: 'b' }, question())).toEqual({
        answers: { why: 'a' },
        errors: [{ path: `answers.${key}`, code: 'unknown_key' }],
      })
    },
  )
  it('is refused even when blank', () => {
    expect(check({ other: '' }, question({ required: false }))).toEqual(
      refused('unknown_key', 'answers.other'),
    )
  })
  it('called __proto__ is refused and pollutes nothing', () => {
    const answers = JSON.parse('{"why":"a","__proto__":"b"}') as Answers
    expect(check(answers, question())).toEqual({
      answers: { why: 'a' },
      errors: [{ path: 'answers.__proto__', code: 'unknown_key' }],
    })
    expect(Object.hasOwn(Object.prototype, 'why')).toBe(false)
  })
})

describe('a question whose key is a name that every object has', () => {
  it.each(['constructor', 'tostring', 'valueof'])('is not answered by the object itself: %s', (key) => {
    expect(check({}, question({ key }))).toEqual(refused('required', `answers.${key}`))
    expect(check({}, question({ key, required: false }))).toEqual(kept({}))
    expect(check({ [key]: 'a' }, question({ key })).answers[key]).toBe('a')
  })
})

describe('several questions', () => {
  it('are each told, unknown keys first, then in the order they were asked', () => {
    const questions = [
      question({ key: 'a' }),
      question({ key: 'b', kind: 'choice', options }),
      question({ key: 'c' }),
      question({ key: 'd' }),
    ]
    expect(checkAnswers({ questions, answers: { x: '1', d: 'fine', c: 'a'.repeat(11), b: 'no' } })).toEqual({
      answers: { d: 'fine' },
      errors: [
        { path: 'answers.x', code: 'unknown_key' },
        { path: 'answers.a', code: 'required' },
        { path: 'answers.b', code: 'not_an_option' },
        { path: 'answers.c', code: 'too_long' },
      ],
    })
  })
  it('keep an answer or name a fault, never both and never neither', () => {
    const questions = [question({ key: 'a' }), question({ key: 'b', required: false }), choice]
    const keys = fc.constantFrom('a', 'b', 'why', 'x', 'constructor')
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(nastyText, fc.constantFrom('it', 'care', ''))), (answers) => {
        const checked = checkAnswers({ questions, answers })
        for (const [key, answer] of Object.entries(answers)) {
          const faults = checked.errors.filter(({ path }) => path === `answers.${key}`).length
          const isKept = Object.hasOwn(checked.answers, key)
          expect(faults + Number(isKept)).toBe(String(answer).trim() === '' && key === 'b' ? 0 : 1)
          if (isKept) expect(checked.answers[key]).toBe(answer)
        }
        if (checked.errors.length === 0)
          expect(checkAnswers({ questions, answers: checked.answers })).toEqual(checked)
      }),
      runs(2000),
    )
  })
  it('name at most fifty faults, so that a small request gets no large answer', () => {
    const unasked = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`key${n}`, 'a']))
    expect(checkAnswers({ questions: [question()], answers: unasked }).errors.length).toBeLessThanOrEqual(50)
  })
})

describe('the standard questions', () => {
  it.each(locales)('are well-formed and in their own words in %s', (locale) => {
    const questions = standardQuestions(locale)
    for (const one of questions) expect(questionSchema.parse(one)).toEqual(one)
    expect(questions.map(({ key, kind, required, maxLength }) => [key, kind, required, maxLength])).toEqual([
      ['background', 'long_text', true, 3000],
      ['languages', 'text', false, 300],
      ['motivation', 'long_text', true, 3000],
    ])
    for (const { label } of questions) expect(label.trim()).toMatch(/\?$/)
  })
  it('are told differently in every language', () => {
    const labels = locales.flatMap((locale) => standardQuestions(locale).map(({ label }) => label))
    expect(new Set(labels).size).toBe(labels.length)
    const helps = locales.flatMap((locale) => standardQuestions(locale).flatMap(({ help }) => help ?? []))
    expect(new Set(helps).size).toBe(helps.length)
  })
})

describe('a question', () => {
  it('is of a kind from a closed list', () => {
    expect(questionKinds).toEqual([
      'text',
      'long_text',
      'choice',
      'choices',
      'scale',
      'date',
      'file',
      'yes_no',
      'language_levels',
    ])
    for (const kind of questionKinds) expect(questionSchema.safeParse(question({ kind })).success).toBe(true)
    expect(questionSchema.safeParse({ ...question(), kind: 'password' }).success).toBe(false)
  })
  it('of before, without what newer questions have, is read as a plain one', () => {
    const { page, minChoices, maxChoices, scale, earliest, latest, showIf, ...before } = question()
    expect([page, minChoices, maxChoices, scale, earliest, latest, showIf]).toEqual([
      'background',
      ...Array<null>(6).fill(null),
    ])
    expect(questionSchema.parse(before)).toEqual(question())
  })
  it.each(['a', 'why_not', 'q1', 'a'.repeat(40), 'constructor'])('may have the key %s', (key) => {
    expect(questionSchema.safeParse(question({ key })).success).toBe(true)
  })
  it.each(['', 'A', '1a', '_a', 'a-b', 'a.b', 'ä', 'a'.repeat(41), 'a\n', '__proto__'])(
    'may not have the key %j',
    (key) => {
      expect(questionSchema.safeParse(question({ key })).success).toBe(false)
    },
  )
  it.each([0, -1, 1.5, Number.NaN])('may not have the limit %d', (maxLength) => {
    expect(questionSchema.safeParse(question({ maxLength })).success).toBe(false)
  })
})
