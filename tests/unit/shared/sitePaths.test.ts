import { describe, expect, it } from 'vitest'
import {
  documentPath,
  fixedPlaces,
  isPlaced,
  localeIn,
  locales,
  placedCollections,
  sitePaths,
} from '@jobbuddies/shared'

describe('sitePaths', () => {
  it('starts every path with its language and never with two slashes', () => {
    for (const locale of locales)
      for (const place of fixedPlaces)
        expect(sitePaths[place](locale)).toMatch(new RegExp(`^/${locale}/[a-z]*$`))
  })
  it('escapes what a slug could smuggle in', () => {
    expect(sitePaths.newsItem('sv', '../../admin?x#y')).toBe('/sv/news/..%2F..%2Fadmin%3Fx%23y')
    expect(sitePaths.receipt('fi', 'a', 'b&c')).toBe('/fi/apply/a/receipt?reference=b%26c')
  })
  it('leaves the first page of the news without a number', () => {
    expect(sitePaths.news('en')).toBe('/en/news')
    expect(sitePaths.news('en', 1)).toBe('/en/news')
    expect(sitePaths.news('en', 2)).toBe('/en/news?page=2')
  })
})

describe('documentPath', () => {
  it('gives each collection its own place', () => {
    const found = placedCollections.map((collection) => documentPath({ collection, locale: 'fi', slug: 'x' }))
    expect(found).toEqual(['/fi/programmes/x', '/fi/industries/x', '/fi/apply/x', '/fi/news/x', '/fi/x'])
  })
  it('keeps pages with a fixed place there', () => {
    const of = (key: string | null) => documentPath({ collection: 'pages', locale: 'sv', slug: 'x', key })
    expect(of('privacy')).toBe('/sv/privacy')
    expect(of('accessibility')).toBe('/sv/accessibility')
    expect(of('about')).toBe('/sv/x')
    expect(of(null)).toBe('/sv/x')
  })
})

it('knows which collections have pages', () => {
  expect(placedCollections.every(isPlaced)).toBe(true)
  expect(['users', 'media', '', null, undefined, 3].some(isPlaced)).toBe(false)
})

it('reads the language of a path', () => {
  expect(localeIn('/sv/news')).toBe('sv')
  expect(localeIn('/fi')).toBe('fi')
  expect([localeIn('/'), localeIn(''), localeIn('/de/x'), localeIn('/svx')]).toEqual([null, null, null, null])
})
