import { plainQuestion, type Period, type Question } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { readAll, pageFaults } from '../../../../../site/src/features/apply/faults.ts'
import {
  around,
  type Asking,
  pageOfPath,
  questionsOn,
  stepsOf,
} from '../../../../../site/src/features/apply/formPages.ts'
import { markOf, withPage } from '../../../../../site/src/features/apply/pageData.ts'
import { readForm } from '../../../../../site/src/features/apply/readForm.ts'

const question = (key: string, more: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  key,
  kind: 'text',
  label: key,
  required: true,
  maxLength: 100,
  ...more,
})
const it1 = '0190a6f2-7c11-7b7e-9d53-000000000001'
const it2 = '0190a6f2-7c11-7b7e-9d53-000000000002'
const asking = (more: Partial<Asking> = {}): Asking => ({
  period: { id: '0190a6f2-7c11-7b7e-9d53-4f2e3d4c5b6a', industryId: it1 } as Period,
  requirements: ['You can work here', 'You have time'],
  offered: [
    { id: it1, name: 'IT' },
    { id: it2, name: 'Care' },
  ],
  questions: [question('why', { page: 'goals' })],
  kept: null,
  ...more,
})
const none = { applicant: {}, answers: {} }
const posted = (fields: Record<string, string>) => readForm(new URLSearchParams(fields))
const id = '1190a6f2-7c11-4b7e-9d53-4f2e3d4c5b6a'

describe('The pages of a form', () => {
  it('are those that have something to ask', () => {
    expect(stepsOf({ asking: asking(), answers: {} })).toEqual([
      'eligibility',
      'about',
      'goals',
      'fields',
      'check',
    ])
    const bare = asking({ requirements: [], offered: [], questions: [] })
    expect(stepsOf({ asking: bare, answers: {} })).toEqual(['about', 'check'])
  })
  it('come and go with the answers that they depend on', () => {
    const questions = [
      question('works', { kind: 'yes_no', page: 'background' }),
      question('when', { page: 'availability', showIf: { key: 'works', values: ['no'] } }),
    ]
    const steps = (works: string) => stepsOf({ asking: asking({ questions }), answers: { works } })
    expect(steps('yes')).not.toContain('availability')
    expect(steps('no')).toContain('availability')
  })
  it('hold a question that another of the same page decides about, whatever was answered', () => {
    const questions = [
      question('works', { kind: 'yes_no' }),
      question('where', { showIf: { key: 'works', values: ['yes'] } }),
      question('far', { showIf: { key: 'goal', values: ['x'] } }),
    ]
    const keys = questionsOn({ questions, answers: { works: 'no' }, page: 'background' })
    expect(keys.map(({ key }) => key)).toEqual(['works', 'where', 'far'])
    const elsewhere = [question('goal', { page: 'about', kind: 'yes_no' }), ...questions]
    const fewer = questionsOn({ questions: elsewhere, answers: { works: 'no' }, page: 'background' })
    expect(fewer.map(({ key }) => key)).toEqual(['works', 'where'])
  })
  it('know what is before and after, and where a path is answered', () => {
    const steps = stepsOf({ asking: asking(), answers: {} })
    expect(around(steps, 'about')).toEqual({ next: 'goals', back: 'eligibility' })
    expect(around(steps, 'eligibility').back).toBeNull()
    expect(
      ['applicant.email', 'answers.why', 'preferences', 'consent'].map((p) => pageOfPath(asking(), p)),
    ).toEqual(['about', 'goals', 'fields', 'check'])
  })
})

describe('A posted page', () => {
  it('replaces what it said before and nothing else', () => {
    const before = { applicant: { name: 'A', phone: '1' }, answers: { why: 'x', other: 'y' } }
    const about = posted({ name: 'B', email: 'b@example.org', remind: 'yes' })
    expect(withPage({ data: before, page: 'about', posted: about, asking: asking() })).toEqual({
      applicant: { name: 'B', email: 'b@example.org' },
      answers: before.answers,
      remind: true,
    })
    const goals = posted({ asked: 'why', 'answers.why': ' ', 'answers.other': 'smuggled' })
    expect(withPage({ data: before, page: 'goals', posted: goals, asking: asking() })).toEqual({
      ...before,
      answers: { other: 'y' },
    })
  })
  it('puts the field of the period first', () => {
    const preferences = (other: string) =>
      withPage({ data: none, page: 'fields', posted: posted({ preferences: other }), asking: asking() })
        .preferences
    expect(preferences(it2)).toEqual([it1, it2])
    expect(preferences('')).toEqual([])
  })
  it.each([
    [{ 'eligible.0': 'yes', 'eligible.1': 'yes' }, 'confirmed'],
    [{ 'eligible.0': 'yes', 'eligible.1': 'no' }, 'refused'],
    [{ 'eligible.0': 'yes' }, undefined],
  ])('reads what is expected: %j', (fields, expected) => {
    const data = withPage({ data: none, page: 'eligibility', posted: posted(fields), asking: asking() })
    expect(data.eligibility).toBe(expected)
  })
  it('is told apart from what another window made of it', () => {
    const mark = (why: string) =>
      markOf({ data: { applicant: {}, answers: { why } }, page: 'goals', asked: ['why'] })
    expect(mark('a')).toBe(mark('a'))
    expect(mark('a')).not.toBe(mark('b'))
  })
})

describe('What keeps a form from being sent', () => {
  const faults = (data: Parameters<typeof readAll>[0]['data']) => {
    const read = readAll({ id, data, asking: asking(), locale: 'en' })
    return read.ok ? [] : read.errors.map(({ path, code }) => `${path} ${code}`)
  }
  const whole = {
    applicant: { name: 'A', email: 'a@example.org' },
    answers: { why: 'x' },
    eligibility: 'confirmed' as const,
    consent: true,
  }
  it('is named page by page', () => {
    expect(faults(none)).toEqual([
      'eligibility required',
      'applicant.name required',
      'applicant.email required',
      'answers.why required',
      'consent consent_required',
    ])
  })
  it('is nothing when all is there, and old answers to questions that are gone stay behind', () => {
    expect(faults(whole)).toEqual([])
    const data = { ...whole, answers: { why: 'x', gone: 'y' } }
    const read = readAll({ id, data, asking: asking(), locale: 'en' })
    expect(read).toMatchObject({ ok: true, submission: { answers: { why: 'x' }, eligibility: 'confirmed' } })
  })
  it('on one page is what that page can put right', () => {
    const given = { id, data: none, asking: asking(), locale: 'en' as const }
    expect(pageFaults({ ...given, page: 'goals' })).toEqual([{ path: 'answers.why', code: 'required' }])
    expect(pageFaults({ ...given, page: 'check' })).toEqual([])
    const wrong = { ...none, preferences: [it2] }
    expect(pageFaults({ ...given, data: wrong, page: 'fields' })).toEqual([
      { path: 'preferences', code: 'invalid' },
    ])
  })
})
