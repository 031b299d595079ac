import { describe, expect, it } from 'vitest'
import { pageKey } from '../../../../site/src/cache/key.ts'

const key = (address: string) => {
  const { pathname, search } = new URL(address, 'http://localhost')
  return pageKey({ pathname, search })
}

describe('the key of a page', () => {
  it.each([
    ['/en/news', '/en/news'],
    ['/en/news?page=2', '/en/news?page=2'],
    ['/en/news?utm_source=x&page=2', '/en/news?page=2'],
    ['/en/news?page=1', '/en/news'],
    ['/en/news?page=02', '/en/news'],
    ['/en/news?page=-1', '/en/news'],
    ['/en/news?page=123456', '/en/news'],
    ['/en/news/item?page=2', '/en/news/item'],
    ['/en/?q=x', '/en/'],
    ['/en/faq?for=mentee', '/en/faq?for=mentee'],
    ['/en/faq?q=cv&for=mentee&page=3', '/en/faq?for=mentee&q=cv'],
    ['/en/faq?for=&q=%20', '/en/faq'],
    ['/en/faq?for=a%26q%3Db', '/en/faq?for=a%26q%3Db'],
    ['/en/apply/it?for=mentee', '/en/apply/it'],
  ])('of %s is %s', (address, expected) => expect(key(address)).toBe(expected))

  it('tells what a page reads apart from what looks like it', () =>
    expect(key('/en/faq?for=a%26q%3Db')).not.toBe(key('/en/faq?for=a&q=b')))
})
