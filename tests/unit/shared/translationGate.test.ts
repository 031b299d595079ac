import { gateRefusal, type Locale, locales, type PeriodGap, periodGaps, promisedOf } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { richText } from '../../support/scenario.ts'

const all = (word: string) => ({ en: word, sv: `${word} sv`, fi: `${word} fi` })
const named = { name: all('Name') }
const question = {
  id: 'q',
  key: 'motivation',
  kind: 'choice',
  label: all('Why?'),
  options: [{ id: 'o', value: 'work', label: all('Work') }],
}
const complete = {
  title: all('Title'),
  intro: { en: richText('A'), sv: richText('B'), fi: richText('C') },
  questions: [question],
}
const gaps = (period: object, extra: Partial<Parameters<typeof periodGaps>[0]> = {}) =>
  periodGaps({
    period: period as Record<string, unknown>,
    programme: named,
    industry: null,
    promised: locales,
    ...extra,
  })
const told = (found: PeriodGap[]) =>
  found.map(({ language, text, formPath }) => `${language} ${text.kind} ${formPath}`)

describe('A period', () => {
  it('that has each text in every promised language or in none lacks nothing', () => {
    expect(gaps(complete)).toEqual([])
    expect(gaps({})).toEqual([])
  })
  it.each(['title', 'closedText', 'pauseReason'])('lacks a %s that another language has', (name) => {
    expect(told(gaps({ ...complete, [name]: { sv: 'Bara' } }))).toEqual([
      `en ${name} ${name}`,
      `fi ${name} ${name}`,
    ])
  })
  it('lacks a rich text whose paragraphs are empty', () => {
    expect(told(gaps({ intro: { en: richText('A'), sv: richText('  '), fi: richText('C') } }))).toEqual([
      'sv intro intro',
    ])
  })
  it("lacks a question's words, whatever other languages have", () => {
    const bare = {
      ...question,
      label: {},
      help: { fi: 'Ohje' },
      options: [{ id: 'o', value: 'work', label: null }],
    }
    expect(told(gaps({ questions: [bare] }, { promised: ['en', 'fi'] }))).toEqual([
      'en questionLabel questions.0.label',
      'en questionHelp questions.0.help',
      'en optionLabel questions.0.options.0.label',
      'fi questionLabel questions.0.label',
      'fi optionLabel questions.0.options.0.label',
    ])
  })
  it('needs no options where the question is not a choice', () => {
    const open = { ...question, kind: 'text', options: [{ id: 'o', value: 'work', label: {} }] }
    expect(gaps({ questions: [open] })).toEqual([])
  })
  it('lacks the name of its programme or its industry', () => {
    const programme = { name: { en: 'A', sv: 'B' } }
    expect(told(gaps({}, { programme, industry: { name: { fi: 'Ala' } } }))).toEqual([
      'en industryName null',
      'sv industryName null',
      'fi programmeName null',
    ])
  })
  it('lacks nothing in a language that nobody promised', () => {
    const only = { title: { en: 'A' } }
    expect(gaps(only, { promised: ['en'] })).toEqual([])
    expect(gaps(only, { promised: ['en', 'sv'] })).toHaveLength(1)
  })
})

it.each([
  [[], locales],
  [null, locales],
  [['fi'], ['fi']],
  [
    ['fi', 'en', 'xx'],
    ['en', 'fi'],
  ],
])('promising %j means %j', (chosen, expected) => {
  expect(promisedOf(chosen)).toEqual(expected)
})

describe('A save', () => {
  const gap = (language: Locale, kind: 'title' | 'closedText' | 'pauseReason'): PeriodGap => ({
    language,
    text: { kind },
    path: kind,
    formPath: kind,
  })
  const [title, closed, reason] = [gap('fi', 'title'), gap('fi', 'closedText'), gap('sv', 'pauseReason')]
  const refused = (
    before: PeriodGap[] | null,
    after: PeriodGap[],
    { stops = false, published = true } = {},
  ) =>
    gateRefusal({
      before: before && { published: true, gaps: before },
      after: { published, gaps: after },
      stops,
    })
  it('that leaves the period unpublished is never refused', () => {
    expect(refused([], [title], { published: false })).toEqual([])
    expect(refused(null, [title], { published: false })).toEqual([])
  })
  it('that publishes is refused for everything that is missing', () => {
    expect(refused(null, [title, closed])).toEqual([title, closed])
    expect(
      gateRefusal({
        before: { published: false, gaps: [title] },
        after: { published: true, gaps: [title] },
        stops: true,
      }),
    ).toEqual([title])
  })
  it('of a published period is refused for what it makes missing alone', () => {
    expect(refused([title], [title])).toEqual([])
    expect(refused([title], [title, closed])).toEqual([closed])
    expect(refused([title], [gap('sv', 'title')])).toEqual([gap('sv', 'title')])
  })
  it('that stops a published period is not held up by the words about the stop', () => {
    expect(refused([], [closed, reason], { stops: true })).toEqual([])
    expect(refused([], [closed, reason])).toEqual([closed, reason])
    expect(refused([], [title, reason], { stops: true })).toEqual([title])
  })
})
