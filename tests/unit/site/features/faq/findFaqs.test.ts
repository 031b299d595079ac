import { describe, expect, it } from 'vitest'
import {
  faqAnchor,
  faqsByAudience,
  faqsWith,
  typedWords,
} from '../../../../../site/src/features/faq/findFaqs.ts'
import { aFaq, aProgramme } from '../../../../support/siteContent.ts'

const faqs = [
  aFaq(1, { question: 'What does it cost?', answer: '<p>Nothing &amp; never.</p>' }),
  aFaq(2, {
    question: 'Milloin voin hakea?',
    answer: '<p>Hakuaikana. Katso <a href="/cost">etusivu</a>.</p>',
    audience: 'mentee',
  }),
  aFaq(3, { question: 'Vad får jag?', answer: '<p>Ett <strong>nätverk</strong></p>', audience: 'mentor' }),
]
const found = (typed: string) => faqsWith(faqs, typed).map(({ id }) => Number(id.slice(-2)))

describe('given words', () => {
  it.each([
    ['cost', [1]],
    ['COST', [1]],
    ['co', [1]],
    ['ost', []],
    ['cost nothing', [1]],
    ['cost milloin', []],
    ['natverk', [3]],
    ['nätverk', [3]],
    ['NA\u0308TVERK', [3]],
    ['far', [3]],
    ['hakuaika', [2]],
    ['amp', []],
    ['strong', []],
    ['href', []],
    ['?!', [1, 2, 3]],
    ['', [1, 2, 3]],
    ['cost?', [1]],
  ])('when looking for %j, then words that begin so are found: %j', (typed, expected) =>
    expect(found(typed)).toEqual(expected),
  )
  it('when somebody sends a book, then the beginning is read', () => {
    expect(typedWords('  a \n b  ')).toBe('a b')
    expect(typedWords(null)).toBe('')
    expect(typedWords('x'.repeat(5000))).toHaveLength(80)
    expect(typedWords(`${'x'.repeat(79)}😀`).isWellFormed()).toBe(true)
  })
})

describe('given audiences', () => {
  const groups = faqsByAudience({ faqs: faqs.slice(1), programmes: [aProgramme(1)], everyone: 'Everyone' })
  it('when nobody asks for everyone, then there is no such group; a role that no programme knows keeps its key', () =>
    expect(groups.map(({ key, name }) => [key, name])).toEqual([
      ['mentee', 'Mentees'],
      ['mentor', 'mentor'],
    ]))
  it('when everyone asks too, then first', () =>
    expect(faqsByAudience({ faqs: [...faqs].reverse(), programmes: [], everyone: 'Everyone' })[0]?.name).toBe(
      'Everyone',
    ))
})

it('an anchor is the tail of the id, whatever the words', () =>
  expect(faqAnchor({ id: '01a2022c-aa54-7778-88db-4466a7038124' })).toBe('q-a7038124'))
