import { describe, expect, it } from 'vitest'
import { neighbours, newsPage, newsPerPage } from '../../../../../site/src/features/news/newsPages.ts'

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }))
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id)

describe('given a list of news', () => {
  it('when there are none, then the first page is there and empty', () => {
    expect(newsPage([], null)).toEqual({ items: [], page: 1, pages: 1 })
    expect(newsPage([], '2')).toBe(null)
  })
  it.each([
    [newsPerPage, 1],
    [newsPerPage + 1, 2],
    [newsPerPage * 2, 2],
    [newsPerPage * 2 + 1, 3],
  ])('when there are %i, then the last page is %i and the one after it is not there', (count, last) => {
    expect(newsPage(items(count), String(last))?.pages).toBe(last)
    expect(newsPage(items(count), String(last))?.items.length).toBeGreaterThan(0)
    expect(newsPage(items(count), String(last + 1))).toBe(null)
  })
  it('when reading page by page, then every item is seen once and in order', () => {
    const all = items(27)
    const seen = ['1', '2', '3'].flatMap((page) => ids(newsPage(all, page)?.items) ?? [])
    expect(seen).toEqual(ids(all))
  })
  it.each([null, '', '0', '-1', '01', '1.5', 'x', '123456', ' 2'])(
    'when page %j is asked for, then it is the first one',
    (asked) => expect(newsPage(items(30), asked)?.page).toBe(1),
  )
})

describe('given an item', () => {
  const all = items(3)
  it('when looking around, then there is what is newer and older, and nothing beyond the ends', () => {
    expect(neighbours(all, { id: '1' })).toEqual({ newer: all[0], older: all[2] })
    expect(neighbours(all, { id: '0' })).toEqual({ newer: null, older: all[1] })
    expect(neighbours(all, { id: '2' })).toEqual({ newer: all[1], older: null })
    expect(neighbours(all, { id: 'gone' })).toEqual({ newer: null, older: null })
  })
})
