import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { feed } from '../../../../site/src/features/feed.ts'
import { sitemap } from '../../../../site/src/features/sitemap.ts'
import {
  anImage,
  aNewsItem,
  anIndustry,
  aPage,
  aPeriod,
  aProgramme,
  aSite,
  seoOf,
} from '../../../support/siteContent.ts'

const origins = { siteUrl: 'https://site.example', imageOrigin: 'https://cms.example' }
const now = new Date('2027-02-01T00:00:00.000Z')
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link', 'url', 'xhtml:link'].includes(name),
})
const evil = '</title>]]><script>alert(1)</script> & "x" \u0000\u0008'
const news = [
  aNewsItem(1, {
    title: evil,
    summary: evil,
    body: '<p><a href="/en/faq">x</a><img src="/api/media/file/b.jpg"></p>',
    image: anImage(),
  }),
  aNewsItem(2, { updatedAt: '2027-01-31T12:00:00.000Z' }),
  ...Array.from({ length: 60 }, (_, index) => aNewsItem(index + 3)),
]

type Link = { '@_rel': string; '@_href': string }
type Entry = { id: string; title: string; updated: string; link: Link[]; content?: { '#text': string } }
function readFeed(text: string) {
  expect(XMLValidator.validate(text)).toBe(true)
  return (parser.parse(text) as { feed: { id: string; updated: string; link: Link[]; entry?: Entry[] } }).feed
}

describe('given the feed', () => {
  const of = readFeed(feed({ content: { site: aSite(), news, pages: [] }, locale: 'sv', now, origins }))
  const entries = of.entry ?? []
  it('when a reader takes it, then it has an id, its own address and the newest change', () => {
    expect(of.id).toBe('https://site.example/sv/feed.xml')
    expect(of.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(
      'https://site.example/sv/feed.xml',
    )
    expect(of.updated).toBe('2027-01-31T12:00:00.000Z')
    expect(entries).toHaveLength(30)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(30)
  })
  it('when a title breaks out, then it stays text', () =>
    expect(entries[0]?.title).toBe('</title>]]><script>alert(1)</script> & "x"'))
  it('when an article has pictures and links, then their addresses are whole', () => {
    const html = entries[0]?.content?.['#text'] ?? ''
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'https://cms.example/api/media/file/a-social.jpg',
      'https://site.example/en/faq',
      'https://cms.example/api/media/file/b.jpg',
    ])
  })
  it('when there is no news, then it is still a feed', () => {
    const empty = readFeed(
      feed({ content: { site: aSite(), news: [], pages: [] }, locale: 'en', now, origins }),
    )
    expect([empty.entry, empty.updated]).toEqual([undefined, now.toISOString()])
  })
})

describe('given the sitemap', () => {
  const hidden = { seo: seoOf('', { hidden: true }) }
  const content = {
    site: aSite({
      programmes: [aProgramme(1, { image: anImage() }), aProgramme(2, hidden)],
      industries: [anIndustry(3)],
      periods: [aPeriod(4), aPeriod(5, { published: false })],
    }),
    news: [aNewsItem(6), aNewsItem(7, hidden)],
    pages: [aPage(8), aPage(9, { key: 'privacy' })],
  }
  const text = sitemap({ content, origins })
  it('when it is read, then it is XML', () => expect(XMLValidator.validate(text)).toBe(true))
  const { url: urls } = (
    parser.parse(text) as {
      urlset: {
        url: { loc: string; lastmod?: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[]
      }
    }
  ).urlset
  const paths = urls.map(({ loc }) => loc.replace('https://site.example', ''))
  it('when looking for pages, then each is there once in each language, and none that is hidden', () => {
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/en/',
        '/sv/news/news-6-sv',
        '/fi/apply/period-4-fi',
        '/en/privacy',
        '/fi/page-8-fi',
      ]),
    )
    expect(paths.filter((path) => /programme-2|news-7|period-5|page-9|partners/.test(path))).toEqual([])
  })
  it('when a page has other languages, then they and x-default are named', () => {
    for (const { loc, 'xhtml:link': links } of urls) {
      expect(links.map((link) => link['@_hreflang'])).toEqual(['en', 'sv', 'fi', 'x-default'])
      expect(links.map((link) => link['@_href'])).toContain(loc)
    }
  })
  it('when it is known when a page changed, then that is said; nothing is made up', () => {
    const changed = (path: string) => urls[paths.indexOf(path)]?.lastmod
    expect(changed('/en/programmes/programme-1')).toBe('2027-01-02T10:00:00.000Z')
    expect(changed('/en/privacy')).toBe('2027-01-01T10:00:00.000Z')
    expect([changed('/en/'), changed('/en/news')]).toEqual([undefined, undefined])
  })
  it('when a page has a picture, then it is named', () =>
    expect(text).toContain('<image:loc>https://cms.example/api/media/file/a.jpg</image:loc>'))
  it('when there are partners, then their page is there too', () => {
    const partners = [{ id: '1', name: 'A', summary: '', url: null, image: null }]
    expect(sitemap({ content: { ...content, site: aSite({ partners }) }, origins })).toContain('/en/partners')
  })
})
