import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideSubmission,
  normaliseEmail,
  type PeriodTimes,
  readSubmission,
  referenceAlphabet,
  referencePattern,
  receiptSchema,
  standardQuestions,
  submissionExample,
} from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'
import { accepted, errorsOf, id, valid, withoutKey, withValue } from '../../support/submissions.ts'

describe('a submission', () => {
  it('is accepted as it stands', () => expect(readSubmission(valid)).toEqual({ ok: true, submission: valid }))
  it('needs no phone', () => {
    expect(accepted(withoutKey('applicant.phone')).applicant).toEqual({
      name: 'Aino Example',
      email: 'aino@example.org',
    })
  })
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['true', true],
    ['a number', 1],
    ['a text', 'x'],
    ['an array', []],
    ['an array of a submission', [valid]],
  ])('is not %s', (_, body) =>
    expect(errorsOf(body)).toEqual([{ path: '', code: body === undefined ? 'required' : 'not_text' }]),
  )
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

describe('an id', () => {
  it.each([
    ['version 7', id],
    ['version 4', '9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f'],
    ['upper case, which becomes lower case', id.toUpperCase()],
  ])('may be a UUID of %s', (_, value) => {
    expect(accepted({ ...valid, id: value, periodId: value })).toEqual({
      ...valid,
      id: value.toLowerCase(),
      periodId: value.toLowerCase(),
    })
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
  it.each(['en', 'sv', 'fi'])('may be %s', (locale) =>
    expect(accepted({ ...valid, locale }).locale).toBe(locale),
  )
  it.each(['EN', 'en-GB', 'de', 'constructor', ' en'])('may not be %j', (locale) => {
    expect(errorsOf({ ...valid, locale })).toEqual([{ path: 'locale', code: 'invalid' }])
  })
})

describe('an address', () => {
  it.each([
    ['aino@example.org', 'aino@example.org'],
    [' aino@example.org\n', 'aino@example.org'],
    ['Aino.Example+jobs@Mail.Example.ORG', 'Aino.Example+jobs@Mail.Example.ORG'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['a@b.fi', 'a@b.fi'],
  ])('may be %j', (value, email) =>
    expect(accepted(withValue('applicant.email', value)).applicant.email).toBe(email),
  )
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
  ])('may not be %j', (value) =>
    expect(errorsOf(withValue('applicant.email', value))).toEqual([
      { path: 'applicant.email', code: 'email_invalid' },
    ]),
  )
  it('is one person’s whatever its case and spaces', () => {
    for (const email of ['Aino@Example.org', ' aino@example.ORG ', 'AINO@EXAMPLE.ORG'])
      expect(normaliseEmail(email)).toBe('aino@example.org')
    expect(normaliseEmail('A\u0308@example.org')).toBe(normaliseEmail('ä@example.org'))
    expect(normaliseEmail('aino+jobs@example.org')).not.toBe(normaliseEmail('aino@example.org'))
  })
  it.each([
    ['J\u030C', '\u01F0'],
    ['\u03AA\u0301', '\u0390'],
    ['\u03AB\u0301', '\u03B0'],
  ])(
    'is one person’s where only the small letter has one code point with its mark: %s and %s',
    (large, small) => {
      expect(normaliseEmail(`${large}@example.org`)).toBe(normaliseEmail(`${small}@example.org`))
    },
  )
  it('stays the same when normalised twice', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(normaliseEmail(normaliseEmail(text))).toBe(normaliseEmail(text))
      }),
      runs(1000),
    )
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
    expect([-1000, -10, -1, 0, 1, 10, 1000].map((ms) => decide(shifted(opensAt, ms)))).toEqual([
      notYet,
      notYet,
      notYet,
      yes,
      yes,
      yes,
      yes,
    ])
    expect([-1000, -10, -1, 0, 1, 10, 1000].map((ms) => decide(shifted(closesAt, ms)))).toEqual([
      yes,
      yes,
      yes,
      over,
      over,
      over,
      over,
    ])
  })
  it.each([
    ['paused', { pausedAt: opensAt }, { ok: false, code: 'period_paused', nextChangeAt: closesAt }],
    [
      'paused without an end',
      { pausedAt: opensAt, closesAt: null },
      { ok: false, code: 'period_paused', nextChangeAt: null },
    ],
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
      expect(referencePattern.test(`${character}222-2222`), character).toBe(
        referenceAlphabet.includes(character),
      )
    }
    for (const wrong of ['7K3M9QWT', '7K3M-9QW', '7K3M-9QWTA', '7k3m-9qwt', ' 7K3M-9QWT', '7K3M-9QWT\n', ''])
      expect(referencePattern.test(wrong)).toBe(false)
  })
})

it('the example in the API description is a submission', () => {
  expect(accepted(submissionExample)).toEqual(submissionExample)
})
