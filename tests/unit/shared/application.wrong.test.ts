import { describe, expect, it } from 'vitest'
import { accepted, errorsOf, json, valid, withoutKey, withValue } from '../../support/submissions.ts'

type Path =
  | 'id'
  | 'periodId'
  | 'locale'
  | 'applicant'
  | 'applicant.name'
  | 'applicant.email'
  | 'applicant.phone'
  | 'answers'
  | 'answers.background'
  | 'consent'

describe('a value of the wrong type', () => {
  const codes: Record<Path, string> = {
    id: 'invalid',
    periodId: 'invalid',
    locale: 'invalid',
    applicant: 'not_text',
    'applicant.name': 'not_text',
    'applicant.email': 'not_text',
    'applicant.phone': 'not_text',
    answers: 'not_text',
    'answers.background': 'not_text',
    consent: 'consent_required',
  }
  const values: [string, unknown][] = [
    ['null', null],
    ['false', false],
    ['0', 0],
    ['-0', json('-0')],
    ['1e400', json('1e400')],
    ['an array', []],
    ['an array of a text', ['x']],
    ['an object', {}],
    ['a nested object', { a: { b: { c: [1] } } }],
    ['a date', new Date(0)],
  ]
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const cases = Object.entries(codes).flatMap(([path, code]) =>
    values
      .filter(([, value]) => !(['applicant', 'answers'].includes(path) && isObject(value)))
      // A list may be an answer; whether to this question is looked at with the questions.
      .filter(([, value]) => !(path === 'answers.background' && Array.isArray(value)))
      .map(([name, value]) => ({ path, name, value, code })),
  )
  it.each(cases)('is refused by name: $path = $name', ({ path, value, code }) => {
    expect(errorsOf(withValue(path, value))).toEqual([{ path, code }])
  })
  it.each([
    ['applicant', {}, ['applicant.name required', 'applicant.email required']],
    ['applicant', new Date(0), ['applicant.name required', 'applicant.email required']],
    ['answers', { a: { b: 1 }, c: null }, ['answers.a not_text', 'answers.c not_text']],
    ['answers', new Date(0), ['answers not_text']],
    ['applicant', 'Aino', ['applicant not_text']],
    ['answers', 'because', ['answers not_text']],
  ])('is refused within an object: %s = %j', (path, value, wrong) => {
    expect(errorsOf(withValue(path, value)).map((error) => `${error.path} ${error.code}`)).toEqual(wrong)
  })
  it.each([
    ['a part that is no text', ['x', 1], 'not_text'],
    ['a list in it', [['x']], 'not_text'],
    ['nothing as a part', [null], 'not_text'],
    ['a part that is too long', ['x'.repeat(301)], 'too_long'],
    ['a part that cannot be stored', ['a\0'], 'invalid'],
    ['too many parts', Array<string>(61).fill('x'), 'too_many'],
  ])('is refused by the name of its question: a list with %s', (_, value, code) => {
    expect(errorsOf(withValue('answers.background', value))).toEqual([{ path: 'answers.background', code }])
  })
  it.each([
    ['no list', 'x', ['preferences invalid']],
    ['no id', ['x'], ['preferences.0 invalid']],
    ['a fourth one', Array<string>(4).fill(valid.id), ['preferences too_many']],
  ])('is refused among the preferences: %s', (_, value, wrong) => {
    expect(errorsOf(withValue('preferences', value)).map(({ path, code }) => `${path} ${code}`)).toEqual(
      wrong,
    )
  })
  it('is refused for the eligibility whatever looks like a yes', () => {
    for (const value of [true, 'yes', null, 'refused'])
      expect(errorsOf(withValue('eligibility', value))).toEqual([{ path: 'eligibility', code: 'invalid' }])
    expect(accepted(withValue('eligibility', 'confirmed')).eligibility).toBe('confirmed')
  })
  it('is refused for consent whatever looks like a yes', () => {
    for (const value of ['true', 'on', 1, 'yes', [true], { value: true }]) {
      expect(errorsOf(withValue('consent', value))).toEqual([{ path: 'consent', code: 'consent_required' }])
    }
  })
})

describe('a value that is missing or empty', () => {
  it.each([
    ['id', 'invalid'],
    ['periodId', 'invalid'],
    ['locale', 'invalid'],
    ['applicant', 'required'],
    ['applicant.name', 'required'],
    ['applicant.email', 'required'],
    ['answers', 'required'],
    ['consent', 'consent_required'],
  ])('is refused when missing: %s', (path, code) =>
    expect(errorsOf(withoutKey(path))).toEqual([{ path, code }]),
  )
  it.each([
    ['id', '', 'invalid'],
    ['periodId', '', 'invalid'],
    ['locale', '', 'invalid'],
    ['applicant.name', '', 'required'],
    ['applicant.name', '   ', 'required'],
    ['applicant.name', '\r\n\u00a0\ufeff', 'required'],
    ['applicant.email', '', 'required'],
    ['applicant.email', '   ', 'required'],
  ])('is refused when empty: %s = %j', (path, value, code) =>
    expect(errorsOf(withValue(path, value))).toEqual([{ path, code }]),
  )
  it('may be empty: answers, one answer, phone', () => {
    expect(accepted(withValue('answers', {})).answers).toEqual({})
    expect(accepted(withValue('answers.background', '')).answers.background).toBe('')
    expect(accepted(withValue('applicant.phone', '')).applicant.phone).toBe('')
  })
})

describe('an unknown key', () => {
  const keys = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'createdAt',
    'updatedAt',
    'submittedAt',
    '_status',
    'status',
    'stage',
    'score',
    'group',
    'reviewer',
    'role',
    'deletedAt',
    'ID',
    'consent ',
    '',
  ]
  it.each(keys)('at the top is refused by name: %j', (key) => {
    expect(
      errorsOf(json(JSON.stringify(valid).replace('{', `{${JSON.stringify(key)}:{"polluted":true},`))),
    ).toEqual([{ path: key, code: 'unknown_key' }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
  it.each(keys)('of the applicant is refused by name: %j', (key) => {
    const body = JSON.stringify(valid).replace(
      '"applicant":{',
      `"applicant":{${JSON.stringify(key)}:{"polluted":true},`,
    )
    expect(errorsOf(json(body))).toEqual([{ path: `applicant.${key}`, code: 'unknown_key' }])
  })
  it('of the answers waits for the questions, but pollutes nothing', () => {
    const body = JSON.stringify(valid).replace('"answers":{', '"answers":{"__proto__":"x","constructor":"y",')
    const { answers } = accepted(json(body))
    expect(Object.entries(answers)).toEqual([['constructor', 'y'], ...Object.entries(valid.answers)])
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })
  it('is told with the other faults, and long lists are cut short', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`${n} ${'x'.repeat(100)}`, 1]))
    const errors = errorsOf({ ...many, ...valid, consent: false })
    expect(errors.map(({ code }) => code)).toEqual([
      'consent_required',
      ...Array<string>(20).fill('unknown_key'),
    ])
    expect(Math.max(...errors.map(({ path }) => path.length))).toBe(60)
  })
  it('of the answers that is too long is not sent back whole', () => {
    const errors = errorsOf(withValue('answers', { ['k'.repeat(100_000)]: 'x' }))
    expect(errors.map(({ code }) => code)).toEqual(['invalid'])
    expect(errors[0]?.path.length).toBeLessThan(200)
  })
  it('never makes more than fifty faults', () => {
    expect(
      errorsOf(
        withValue('answers', Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, n]))),
      ),
    ).toHaveLength(50)
  })
})
