import { describe, expect, it } from 'vitest'
import { jsonText } from '../../../../../site/src/features/seo/jsonText.ts'
import { type PageFacts, pageHead } from '../../../../../site/src/features/seo/pageHead.ts'
import { anImage, aSite, seoOf } from '../../../../support/siteContent.ts'

const { settings } = aSite()
const alternates = { en: '/en/a', sv: '/sv/b', fi: '/fi/c' }
const head = (facts: Partial<PageFacts>, image = settings.image) =>
  pageHead({
    facts: { title: 'A title', alternates, ...facts },
    locale: 'sv',
    settings: { ...settings, image },
    siteUrl: 'https://site.example',
    imageOrigin: 'https://cms.example',
  })
const said = (of: ReturnType<typeof head>, name: string) =>
  of.shared.filter(([each]) => each === name).map(([, content]) => content)

describe('given a page', () => {
  it('when it has languages, then it names itself and them, absolutely', () => {
    const of = head({})
    expect(of.title).toBe('A title – JobBuddies')
    expect(of.canonical).toBe('https://site.example/sv/b')
    expect(of.alternates).toEqual([
      { locale: 'en', href: 'https://site.example/en/a' },
      { locale: 'sv', href: 'https://site.example/sv/b' },
      { locale: 'fi', href: 'https://site.example/fi/c' },
      { locale: 'x-default', href: 'https://site.example/en/a' },
    ])
    expect(of.hidden).toBe(false)
    expect(said(of, 'og:locale')).toEqual(['sv_FI'])
    expect(said(of, 'og:locale:alternate')).toEqual(['en_GB', 'fi_FI'])
  })
  it('when it is one visitor’s own, then search engines keep away and nothing is shared', () => {
    const of = head({ alternates: undefined })
    expect([of.hidden, of.canonical, of.alternates, of.shared]).toEqual([true, null, [], []])
  })
  it('when staff wrote for search engines, then their words go first', () => {
    const of = head({ description: 'Own', seo: seoOf('Other title', { description: 'Other' }) })
    expect([of.title, of.description]).toEqual(['Other title – JobBuddies', 'Other'])
    expect(head({ seo: seoOf('', { hidden: true }) })).toMatchObject({
      title: 'A title – JobBuddies',
      hidden: true,
    })
  })
  it('when it is called like the site, then the name is said once', () =>
    expect(head({ title: 'JobBuddies' }).title).toBe('JobBuddies'))
  it('when the description is long, then it ends at a word', () => {
    const of = head({ description: `${'word '.repeat(100)}` })
    expect(of.description).toMatch(/word …$/)
    expect(of.description?.length).toBeLessThanOrEqual(302)
  })
  it.each([
    [
      'its own',
      seoOf('', { image: anImage() }),
      anImage({ social: { url: '/settings.jpg', width: 1200, height: 630 } }),
      'https://cms.example/api/media/file/a-social.jpg',
    ],
    [
      'the site’s',
      seoOf('', { image: anImage({ social: null }) }),
      anImage({ social: { url: '/settings.jpg', width: 1200, height: 630 } }),
      'https://cms.example/settings.jpg',
    ],
    ['a drawn one', seoOf(''), null, 'https://site.example/sv/og/x.png'],
  ])('when it is shared, then with %s picture', (_, seo, image, expected) => {
    const of = head({ seo, drawn: '/sv/og/x.png' }, image)
    expect(said(of, 'og:image')).toEqual([expected])
    expect(said(of, 'twitter:card')).toEqual(['summary_large_image'])
  })
  it('when it is an article, then it says since when', () => {
    const of = head({
      article: { published: '2027-01-01T00:00:00.000Z', updated: '2027-01-02T00:00:00.000Z' },
    })
    expect(said(of, 'og:type')).toEqual(['article'])
    expect(said(of, 'article:modified_time')).toEqual(['2027-01-02T00:00:00.000Z'])
  })
})

describe('JSON inside a page', () => {
  it.each(['</script><script>alert(1)</script>', '<!--', '\u2028', '<img src=x>'])(
    'survives %j and cannot end its element',
    (text) => {
      const json = jsonText({ text })
      expect(json).not.toMatch(/[<\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual({ text })
    },
  )
})
