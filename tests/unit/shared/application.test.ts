import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideSubmission,
  isStorable,
  normaliseEmail,
  type PeriodTimes,
  readSubmission,
  referenceAlphabet,
  referencePattern,
  receiptSchema,
  standardQuestions,
  type Submission,
  submissionExample,
} from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'

const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
const valid: Submission = {
  id,
  periodId: '0190a6f2-7c11-7b7e-9d53-2f2e3d4c5b6a',
  locale: 'fi',
  applicant: { name: 'Aino Example', email: 'aino@example.org', phone: '+358 40 000 0000' },
  answers: { background: 'Studies.\r\nWork.', motivation: 'To learn.' },
  consent: true,
}

type Path = 'id' | 'periodId' | 'locale' | 'applicant' | 'applicant.name' | 'applicant.email' | 'applicant.phone' | 'answers' | 'answers.background' | 'consent'

/** The valid body with one value replaced, by its path. */
function withValue(path: string, value: unknown): unknown {
  const body = structuredClone(valid) as Record<string, unknown>
  const [first, second] = path.split('.') as [string, string?]
  if (second === undefined) body[first] = value
  else body[first] = { ...(body[first] as object), [second]: value }
  return body
}
const withoutKey = (path: string) => JSON.parse(JSON.stringify(withValue(path, undefined))) as unknown
const errorsOf = (body: unknown) => {
  const read = readSubmission(body)
  return read.ok ? [] : read.errors
}
const accepted = (body: unknown) => {
  const read = readSubmission(body)
  return read.ok ? read.submission : expect.fail(`refused: ${JSON.stringify(read.errors)}`)
}
const json = (text: string): unknown => JSON.parse(text)

describe('a submission', () => {
  it('is accepted as it stands', () => expect(readSubmission(valid)).toEqual({ ok: true, submission: valid }))
  it('needs no phone', () => {
    expect(accepted(withoutKey('applicant.phone')).applicant).toEqual({ name: 'Aino Example', email: 'aino@example.org' })
  })
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['true', true],
    ['a number', 1],
    ['a text', 'x'],
    ['an array', []],
    ['an array of a submission', [valid]],
  ])('is not %s', (_, body) => expect(errorsOf(body)).toEqual([{ path: '', code: body === undefined ? 'required' : 'not_text' }]))
  it('names everything that an empty body lacks', () => {
    expect(errorsOf({})).toEqual([
      { path: 'id', code: 'invalid' },
      { path: 'periodId', code: 'invalid' },
      { path: 'locale', code: 'invalid' },
      { path: 'applicant', code: 'required' },
      { path: 'answers', code: 'required' },
      { path: 'consent', code: 'consent_required' },
    ])
  })
})

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
  ])('is refused when missing: %s', (path, code) => expect(errorsOf(withoutKey(path))).toEqual([{ path, code }]))
  it.each([
    ['id', '', 'invalid'],
    ['periodId', '', 'invalid'],
    ['locale', '', 'invalid'],
    ['applicant.name', '', 'required'],
    ['applicant.name', '   ', 'required'],
    ['applicant.name', '\r\n\u00a0\ufeff', 'required'],
    ['applicant.email', '', 'required'],
    ['applicant.email', '   ', 'required'],
  ])('is refused when empty: %s = %j', (path, value, code) => expect(errorsOf(withValue(path, value))).toEqual([{ path, code }]))
  it('may be empty: answers, one answer, phone', () => {
    expect(accepted(withValue('answers', {})).answers).toEqual({})
    expect(accepted(withValue('answers.background', '')).answers.background).toBe('')
    expect(accepted(withValue('applicant.phone', '')).applicant.phone).toBe('')
  })
})

describe('an unknown key', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'createdAt', 'updatedAt', 'submittedAt', '_status', 'status', 'stage', 'score', 'group', 'reviewer', 'role', 'deletedAt', 'ID', 'consent ', '']
  it.each(keys)('at the top is refused by name: %j', (key) => {
    expect(errorsOf(json(JSON.stringify(valid).replace('{', `{${JSON.stringify(key)}:{"polluted":true},`)))).toEqual([{ path: key, code: 'unknown_key' }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
  it.each(keys)('of the applicant is refused by name: %j', (key) => {
    const body = JSON.stringify(valid).replace('"applicant":{', `"applicant":{${JSON.stringify(key)}:{"polluted":true},`)
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
    expect(errors.map(({ code }) => code)).toEqual(['consent_required', ...Array<string>(20).fill('unknown_key')])
    expect(Math.max(...errors.map(({ path }) => path.length))).toBe(60)
  })
  it('of the answers that is too long is not sent back whole', () => {
    const errors = errorsOf(withValue('answers', { ['k'.repeat(100_000)]: 'x' }))
    expect(errors.map(({ code }) => code)).toEqual(['invalid'])
    expect(errors[0]?.path.length).toBeLessThan(200)
  })
  it('never makes more than fifty faults', () => {
    expect(errorsOf(withValue('answers', Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, n]))))).toHaveLength(50)
  })
})

describe('an id', () => {
  it.each([
    ['version 7', id],
    ['version 4', '9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f'],
    ['upper case, which becomes lower case', id.toUpperCase()],
  ])('may be a UUID of %s', (_, value) => {
    expect(accepted({ ...valid, id: value, periodId: value })).toEqual({ ...valid, id: value.toLowerCase(), periodId: value.toLowerCase() })
  })
  it.each([
    ['a word', 'abc'],
    ['a number in words', '12345678901234567890'],
    ['without hyphens', id.replaceAll('-', '')],
    ['in braces', `{${id}}`],
    ['as a URN', `urn:uuid:${id}`],
    ['with a space before', ` ${id}`],
    ['with a line break after', `${id}\n`],
    ['with NUL after', `${id}\0`],
    ['with an impossible version', '0190a6f2-7c11-9b7e-9d53-1f2e3d4c5b6a'],
    ['with an impossible variant', '0190a6f2-7c11-7b7e-cd53-1f2e3d4c5b6a'],
    ['one digit too long', `${id}0`],
    ['one digit too short', id.slice(0, -1)],
    ['with a letter beyond f', id.replace('a', 'g')],
    ['SQL', "' or 1=1 --"],
  ])('may not be %s', (_, value) => {
    expect(errorsOf({ ...valid, id: value })).toEqual([{ path: 'id', code: 'invalid' }])
    expect(errorsOf({ ...valid, periodId: value })).toEqual([{ path: 'periodId', code: 'invalid' }])
  })
})

describe('a language', () => {
  it.each(['en', 'sv', 'fi'])('may be %s', (locale) => expect(accepted({ ...valid, locale }).locale).toBe(locale))
  it.each(['EN', 'en-GB', 'de', 'constructor', ' en'])('may not be %j', (locale) => {
    expect(errorsOf({ ...valid, locale })).toEqual([{ path: 'locale', code: 'invalid' }])
  })
})

describe('the characters of a text', () => {
  const one = (path: string, value: string) => {
    const read = readSubmission(withValue(path, value))
    if (!read.ok) return read.errors.map(({ code }) => code)
    const [first, second] = path.split('.') as ['applicant' | 'answers', string]
    return (read.submission[first] as Record<string, string>)[second]
  }
  it.each([
    ['NUL', 'a\0b', ['invalid'], ['invalid']],
    ['the first half of a pair', 'a\ud800', ['invalid'], ['invalid']],
    ['the second half of a pair', '\udfffa', ['invalid'], ['invalid']],
    ['CR/LF within, which would add a mail header', 'a\r\nBcc: x@example.org', ['invalid'], 'a\r\nBcc: x@example.org'],
    ['a tab within', 'a\tb', ['invalid'], 'a\tb'],
    ['spaces around', ' a ', 'a', ' a '],
    ['a line break after', 'a\n', 'a', 'a\n'],
    ['letters apart from their marks', 'A\u0308', 'Ä', 'A\u0308'],
    ['a right-to-left override', 'a\u202Eb', 'a\u202Eb', 'a\u202Eb'],
    ['a zero-width joiner', '\u{1F468}\u200D\u{1F469}', '\u{1F468}\u200D\u{1F469}', '\u{1F468}\u200D\u{1F469}'],
    ['Arabic', 'محمد', 'محمد', 'محمد'],
    ['Hangul', '홍길동', '홍길동', '홍길동'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a formula', '=1+1', '=1+1', '=1+1'],
    ['a template', '{{7*7}}${7}', '{{7*7}}${7}', '{{7*7}}${7}'],
  ])('in a name and in an answer: %s', (_, value, inName, inAnswer) => {
    expect(one('applicant.name', value)).toEqual(inName)
    expect(one('applicant.phone', value)).toEqual(inName)
    expect(one('answers.background', value)).toEqual(inAnswer)
  })
})

describe('the characters of an answer’s key', () => {
  it.each([
    ['NUL, which no jsonb column can hold', 'a\0'],
    ['half a surrogate pair', '\ud800'],
  ])('may not be %s', (_, key) => {
    expect(errorsOf(withValue('answers', { [key]: 'x' })).map(({ code }) => code)).toEqual(['invalid'])
  })
})

describe('the size of a text', () => {
  const emoji = '\u{1F600}'
  const address = (length: number) => `${'a'.repeat(length - '@example.org'.length)}@example.org`
  it.each([
    ['applicant.name', 200, (n: number) => 'a'.repeat(n)],
    ['applicant.name', 200, (n: number) => emoji.repeat(n)],
    ['applicant.phone', 40, (n: number) => '1'.repeat(n)],
    ['applicant.email', 254, address],
    ['answers.background', 10_000, (n: number) => 'a'.repeat(n)],
    ['answers.background', 10_000, (n: number) => emoji.repeat(n)],
    ['answers.background', 10_000, (n: number) => '\r\n'.repeat(n)],
  ])('ends at the limit: %s, %i', (path, max, text) => {
    expect(errorsOf(withValue(path, text(max - 1)))).toEqual([])
    expect(errorsOf(withValue(path, text(max)))).toEqual([])
    expect(errorsOf(withValue(path, text(max + 1)))).toEqual([{ path, code: 'too_long' }])
  })
  it('of an answer’s key ends at 40', () => {
    const key = (length: number) => errorsOf(withValue('answers', { ['k'.repeat(length)]: 'x' })).map(({ code }) => code)
    expect([39, 40, 41].map(key)).toEqual([[], [], ['invalid']])
  })
  it.each(['applicant.name', 'applicant.email', 'applicant.phone', 'answers.background', 'id', 'locale'])('of ten million is refused fast: %s', (path) => {
    const started = performance.now()
    const errors = errorsOf(withValue(path, 'a@'.repeat(5_000_000)))
    expect(errors.map((error) => error.path)).toEqual([path])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('an address', () => {
  it.each([
    ['aino@example.org', 'aino@example.org'],
    [' aino@example.org\n', 'aino@example.org'],
    ['Aino.Example+jobs@Mail.Example.ORG', 'Aino.Example+jobs@Mail.Example.ORG'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['a@b.fi', 'a@b.fi'],
  ])('may be %j', (value, email) => expect(accepted(withValue('applicant.email', value)).applicant.email).toBe(email))
  it.each([
    'aino',
    'aino@',
    '@example.org',
    'aino@example',
    'aino@@example.org',
    'a@b.fi, c@d.fi',
    'a@b.fi;c@d.fi',
    'Aino <aino@example.org>',
    '"two words"@example.org',
    'aino@example.org\r\nBcc: x@example.org',
    'aino@[127.0.0.1]',
    'aino..e@example.org',
    '.aino@example.org',
    'aino@-example.org',
    'aino@example.org\0',
    'ai no@example.org',
    'ai\u200bno@example.org',
    'mailto:aino@example.org',
    'aino@example.org?bcc=x@example.org',
  ])('may not be %j', (value) => expect(errorsOf(withValue('applicant.email', value))).toEqual([{ path: 'applicant.email', code: 'email_invalid' }]))
  it('is one person’s whatever its case and spaces', () => {
    for (const email of ['Aino@Example.org', ' aino@example.ORG ', 'AINO@EXAMPLE.ORG']) expect(normaliseEmail(email)).toBe('aino@example.org')
    expect(normaliseEmail('A\u0308@example.org')).toBe(normaliseEmail('ä@example.org'))
    expect(normaliseEmail('aino+jobs@example.org')).not.toBe(normaliseEmail('aino@example.org'))
  })
  it('stays the same when normalised twice', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(normaliseEmail(normaliseEmail(text))).toBe(normaliseEmail(text))
      }),
      runs(1000),
    )
  })
})

describe('any body', () => {
  const anyValue = fc.oneof(fc.jsonValue(), nastyText, fc.constantFrom<unknown>(null, true, '', {}, [], id, 'en', 'a@b.fi', undefined, Number.NaN, new Date(0)))
  const or = (value: unknown) => fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: anyValue })
  const text = fc.oneof({ weight: 3, arbitrary: nastyText }, { weight: 1, arbitrary: anyValue })
  const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('background', 'motivation', 'languages', 'constructor', '__proto__') }, { weight: 1, arbitrary: nastyText })
  const nearlyValid = fc
    .record({
      id: or(valid.id),
      periodId: or(valid.periodId),
      locale: or('sv'),
      applicant: fc.oneof(
        { weight: 8, arbitrary: fc.record({ name: fc.oneof(text, fc.constant('Aino')), email: or('Aino@example.org'), phone: text }, { requiredKeys: ['name', 'email'] }) },
        { weight: 1, arbitrary: anyValue },
      ),
      answers: fc.oneof({ weight: 8, arbitrary: fc.dictionary(key, fc.oneof({ weight: 8, arbitrary: nastyText }, { weight: 1, arbitrary: anyValue }), { maxKeys: 4 }) }, anyValue),
      consent: or(true),
    })
    .chain((body) => fc.oneof({ weight: 8, arbitrary: fc.constant(body) }, { weight: 1, arbitrary: fc.dictionary(nastyText, anyValue).map((extra) => ({ ...extra, ...body })) }))

  it('of JSON is read without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(readSubmission(body).ok).toBe(false)
      }),
      runs(3000),
    )
  })
  it('that is nearly right is refused with a path and a code, or given on so that it reads the same again', () => {
    let good = 0
    fc.assert(
      fc.property(nearlyValid, (body) => {
        const read = readSubmission(body)
        if (!read.ok) {
          expect(read.errors.length).toBeGreaterThan(0)
          expect(read.errors.length).toBeLessThanOrEqual(50)
          return
        }
        good += 1
        const { submission } = read
        expect(readSubmission(JSON.parse(JSON.stringify(submission)))).toEqual({ ok: true, submission })
        expect(Object.keys(submission).sort()).toEqual(['answers', 'applicant', 'consent', 'id', 'locale', 'periodId'])
        const sent = body.answers as Record<string, string>
        const own = Object.keys(sent).filter((key) => key !== '__proto__')
        expect(Object.entries(submission.answers)).toEqual(own.map((key) => [key, sent[key]]))
        const texts = [submission.applicant.name, submission.applicant.phone ?? '', ...Object.values(submission.answers)]
        expect(texts.filter((text) => !isStorable(text))).toEqual([])
      }),
      runs(5000),
    )
    expect(good).toBeGreaterThan(300)
  })
  it.each([
    ['as the body', (deep: string) => deep],
    ['as a field', (deep: string) => JSON.stringify(valid).replace(`"${id}"`, deep)],
    ['as an unknown key', (deep: string) => JSON.stringify(valid).replace('{', `{"x":${deep},`)],
    ['as the applicant', (deep: string) => JSON.stringify({ ...valid, applicant: 0 }).replace('"applicant":0', `"applicant":${deep}`)],
    ['as the answers', (deep: string) => JSON.stringify({ ...valid, answers: 0 }).replace('"answers":0', `"answers":${deep}`)],
    ['as one answer', (deep: string) => JSON.stringify(valid).replace('"answers":{', `"answers":{"a":${deep},`)],
  ])('nested 20,000 deep is refused at once: %s', (_, place) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const body = json(place(`${open.repeat(20_000)}1${close.repeat(20_000)}`))
      const started = performance.now()
      expect(readSubmission(body).ok).toBe(false)
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

describe('decideSubmission', () => {
  const opensAt = new Date('2027-03-01T07:00:00Z')
  const closesAt = new Date('2027-05-31T21:00:00Z')
  const open: PeriodTimes = { published: true, opensAt, closesAt, pausedAt: null, closedAt: null }
  const questions = standardQuestions('en')
  const decide = (arrivedAt: Date, change: Partial<PeriodTimes> = {}, answers = valid.answers) =>
    decideSubmission({ submission: { answers }, period: { ...open, ...change }, questions, arrivedAt })
  const shifted = (at: Date, ms: number) => new Date(at.getTime() + ms)
  const yes = { ok: true, answers: valid.answers }

  it('accepts from the opening instant until one millisecond before the closing one', () => {
    const notYet = { ok: false, code: 'period_not_open', nextChangeAt: opensAt }
    const over = { ok: false, code: 'period_closed', nextChangeAt: null }
    expect([-1000, -10, -1, 0, 1, 10, 1000].map((ms) => decide(shifted(opensAt, ms)))).toEqual([notYet, notYet, notYet, yes, yes, yes, yes])
    expect([-1000, -10, -1, 0, 1, 10, 1000].map((ms) => decide(shifted(closesAt, ms)))).toEqual([yes, yes, yes, over, over, over, over])
  })
  it.each([
    ['paused', { pausedAt: opensAt }, { ok: false, code: 'period_paused', nextChangeAt: closesAt }],
    ['paused without an end', { pausedAt: opensAt, closesAt: null }, { ok: false, code: 'period_paused', nextChangeAt: null }],
    ['closed early', { closedAt: opensAt }, { ok: false, code: 'period_closed', nextChangeAt: null }],
    ['unpublished', { published: false }, { ok: false, code: 'period_closed', nextChangeAt: null }],
    ['always open', { closesAt: null }, yes],
  ])('answers for a period that is %s', (_, change: Partial<PeriodTimes>, decision) => {
    expect(decide(shifted(opensAt, 1), change)).toEqual(decision)
  })
  it('names the answers that are wrong, but only when the period is open', () => {
    expect(decide(opensAt, {}, { background: 'Studies.', other: 'x' })).toEqual({
      ok: false,
      code: 'invalid',
      errors: [
        { path: 'answers.other', code: 'unknown_key' },
        { path: 'answers.motivation', code: 'required' },
      ],
    })
    expect(decide(closesAt, {}, {})).toEqual({ ok: false, code: 'period_closed', nextChangeAt: null })
  })
  it('leaves out blank answers', () => {
    expect(decide(opensAt, {}, { ...valid.answers, languages: ' ' })).toEqual(yes)
  })
})

describe('a reference', () => {
  it('is eight characters that nobody mixes up, in two groups', () => {
    expect(referenceAlphabet).toBe('23456789ABCDEFGHJKMNPQRSTVWXYZ')
    expect(new Set(referenceAlphabet).size).toBe(referenceAlphabet.length)
    expect(/[01ILOU]/.test(referenceAlphabet)).toBe(false)
    expect(receiptSchema.parse({ reference: '7K3M-9QWT' })).toEqual({ reference: '7K3M-9QWT' })
  })
  it('is made of the alphabet and of nothing else', () => {
    for (let code = 0; code < 0x180; code += 1) {
      const character = String.fromCharCode(code)
      expect(referencePattern.test(`${character}222-2222`), character).toBe(referenceAlphabet.includes(character))
    }
    for (const wrong of ['7K3M9QWT', '7K3M-9QW', '7K3M-9QWTA', '7k3m-9qwt', ' 7K3M-9QWT', '7K3M-9QWT\n', '']) expect(referencePattern.test(wrong)).toBe(false)
  })
})

it('the example in the API description is a submission', () => {
  expect(accepted(submissionExample)).toEqual(submissionExample)
})
