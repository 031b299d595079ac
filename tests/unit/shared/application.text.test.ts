import { describe, expect, it } from 'vitest'
import { readSubmission } from '@jobbuddies/shared'
import { errorsOf, withValue } from '../../support/submissions.ts'

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
    [
      'CR/LF within, which would add a mail header',
      'a\r\nBcc: x@example.org',
      ['invalid'],
      'a\r\nBcc: x@example.org',
    ],
    ['a tab within', 'a\tb', ['invalid'], 'a\tb'],
    ['spaces around', ' a ', 'a', ' a '],
    ['a line break after', 'a\n', 'a', 'a\n'],
    ['letters apart from their marks', 'A\u0308', 'Ä', 'A\u0308'],
    ['a right-to-left override', 'a\u202Eb', 'a\u202Eb', 'a\u202Eb'],
    [
      'a zero-width joiner',
      '\u{1F468}\u200D\u{1F469}',
      '\u{1F468}\u200D\u{1F469}',
      '\u{1F468}\u200D\u{1F469}',
    ],
    ['Arabic', 'محمد', 'محمد', 'محمد'],
    ['Hangul', '홍길동', '홍길동', '홍길동'],
    [
      'markup',
      '<img src=x onerror=alert(1)>',
      '<img src=x onerror=alert(1)>',
      '<img src=x onerror=alert(1)>',
    ],
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
    const key = (length: number) =>
      errorsOf(withValue('answers', { ['k'.repeat(length)]: 'x' })).map(({ code }) => code)
    expect([39, 40, 41].map(key)).toEqual([[], [], ['invalid']])
  })
  it.each(['applicant.name', 'applicant.email', 'applicant.phone', 'answers.background', 'id', 'locale'])(
    'of ten million is refused fast: %s',
    (path) => {
      const started = performance.now()
      const errors = errorsOf(withValue(path, 'a@'.repeat(5_000_000)))
      expect(errors.map((error) => error.path)).toEqual([path])
      expect(performance.now() - started).toBeLessThan(2000)
    },
  )
})
