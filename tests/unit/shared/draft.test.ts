import { describe, expect, it } from 'vitest'
import { draftSecretPattern, readDraft } from '@jobbuddies/shared'
import { valid } from '../../support/submissions.ts'

const save = {
  periodId: valid.periodId,
  locale: 'sv',
  applicant: { name: '', email: 'aino@' },
  answers: { why: ['', 'x'], when: '31-' },
  revision: 0,
}
const wrong = (change: object) => {
  const read = readDraft({ ...save, ...change })
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path} ${code}`)
}

describe('a draft', () => {
  it('may hold what is half-written and wrong', () => {
    const whole = { preferences: [], eligibility: 'refused', consent: false, step: 'goals-2', remind: true }
    for (const body of [save, { ...save, ...whole, formVersion: 'x' }, { ...save, applicant: {} }])
      expect(readDraft(body)).toEqual({ ok: true, draft: body })
  })
  it.each([
    ['a text that cannot be stored', { applicant: { name: 'a\0' } }, ['applicant.name invalid']],
    ['half a character', { answers: { why: '\ud83d' } }, ['answers.why invalid']],
    ['an address without end', { applicant: { email: 'x'.repeat(301) } }, ['applicant.email too_long']],
    ['an answer without end', { answers: { why: 'x'.repeat(10_001) } }, ['answers.why too_long']],
    ['a number as an answer', { answers: { why: 1 } }, ['answers.why not_text']],
    ['no period', { periodId: 'x' }, ['periodId invalid']],
    ['a secret in its body', { secret: 'x' }, ['secret unknown_key']],
    ['a step in markup', { step: '<b>' }, ['step invalid']],
    ['a revision below zero', { revision: -1 }, ['revision invalid']],
  ])('is refused with %s', (_, change, errors) => expect(wrong(change)).toEqual(errors))
  it.each([
    ['A'.repeat(22), true],
    ['a-_9'.repeat(32), true],
    ['A'.repeat(21), false],
    ['A'.repeat(129), false],
    [`${'A'.repeat(22)}=`, false],
    [`${'A'.repeat(22)}\n`, false],
  ])('has a secret of at least 128 bits: %j: %s', (secret, good) =>
    expect(draftSecretPattern.test(secret)).toBe(good),
  )
})
