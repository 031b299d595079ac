import { describe, expect, it } from 'vitest'
import {
  leastPerPage,
  provable,
  rushFrom,
  standardQuestions,
  type Suspicion,
  suspicionsOf,
} from '@jobbuddies/shared'

const questions = standardQuestions('en')
const begunAt = new Date('2027-05-01T09:00:00.000Z')
const answers = { background: 'Studies and work in Lima.', motivation: 'To learn more about the field.' }
type Of = Parameters<typeof suspicionsOf>[0]
const found = ({ after = 300_000, ...change }: Partial<Of> & { after?: number } = {}): Suspicion[] =>
  suspicionsOf({
    draft: { begunAt, trapped: false },
    questions,
    answers,
    arrivedAt: new Date(begunAt.getTime() + after),
    ofNetwork: 1,
    ...change,
  })
/** Background, goals and the last page lie between the first save and the press on Send. */
const least = 3 * leastPerPage

describe('given an application', () => {
  it('when somebody wrote it, then there is no doubt', () => expect(found()).toEqual([]))
  it('when a field was filled in that nobody sees, then that is one', () =>
    expect(found({ draft: { begunAt, trapped: true } })).toEqual(['trap']))
  it.each([
    [least - 1, ['fast']],
    [least, []],
    [least + 1, []],
    [0, ['fast']],
  ])('when it took %i ms from the first page to the last, then doubts are %j', (after, doubts) =>
    expect(found({ after })).toEqual(doubts),
  )
  it('when it was not written as a draft, then nothing is known of its writing', () =>
    expect(found({ draft: null, after: 0 })).toEqual([]))
  it.each([
    [rushFrom - 1, []],
    [rushFrom, ['rush']],
    [rushFrom + 1, ['rush']],
    [null, []],
  ])('when it is number %j of its network, then doubts are %j', (ofNetwork, doubts) =>
    expect(found({ ofNetwork })).toEqual(doubts),
  )
  it('when a school of sixty sends from behind one address, then there is no doubt', () =>
    expect(found({ ofNetwork: 60 })).toEqual([]))
  it('when several things speak against it, then all are named', () =>
    expect(found({ draft: { begunAt, trapped: true }, after: 10, ofNetwork: 500 })).toEqual([
      'trap',
      'fast',
      'rush',
    ]))
  it('when it is about its links, then no work of a browser takes that away', () =>
    expect(provable).not.toContain('links'))
})

describe('given texts with links', () => {
  const doubts = (text: string) => found({ answers: { ...answers, background: text } })
  it.each([
    'My work: https://github.com/example and https://www.linkedin.com/in/example',
    `I have built three sites in Helsinki and two before that in Lima, alone and in a team, for schools and a hospital: ${[1, 2, 3, 4, 5].map((n) => `https://example.org/${n}`).join(', ')}. Most of them in TypeScript, one in PHP.`,
    'https://example.org/portfolio',
    'www.example.org',
    'a < b and b > a',
  ])('when a person names works in %j, then there is no doubt', (text) => expect(doubts(text)).toEqual([]))
  it.each([
    Array.from({ length: 6 }, (_, n) => `https://shop${n}.example.org/buy-cheap-now`).join(' '),
    `${'Very good shop. '.repeat(100)}${Array.from({ length: 13 }, (_, n) => `http://s${n}.example`).join(' ')}`,
    'Hello <a href="http://shop.example">shop</a>',
    '[url=http://shop.example]shop[/url]',
  ])('when they are what it is about, as in %j, then that is a doubt', (text) =>
    expect(doubts(text)).toEqual(['links']),
  )
})

/** Milliseconds on each of the pages after the first, made anew the same way each time. */
function runs(count: number): { name: string; pages: number[] }[] {
  let seed = 20261128
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647
  const between = (from: number, to: number) => Math.round(from + chance() * (to - from))
  const kinds: [string, number, number][] = [
    ['a screen reader, listening to everything', 20_000, 240_000],
    ['a keyboard, typing', 8_000, 120_000],
    ['a phone, thumb by thumb', 15_000, 300_000],
    ['a keyboard, pasting prepared answers', 900, 6_000],
    ['a browser that fills in, Enter as soon as a page is there', 350, 900],
  ]
  return Array.from({ length: count }, (_, n) => {
    const [name, from, to] = kinds[n % kinds.length]!
    return { name, pages: Array.from({ length: 3 }, () => between(from, to)) }
  })
}

it('Of two hundred people, from listening to letting the browser fill in, none is doubted', () => {
  const all = runs(200)
  const doubted = all.filter(
    ({ pages }) => found({ after: pages.reduce((sum, each) => sum + each, 0) }).length > 0,
  )
  expect(all).toHaveLength(200)
  expect(doubted).toEqual([])
})
