import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../../../../site/src/features/drawn/drawPicture.ts'
import { drawnWords } from '../../../../../site/src/features/drawn/drawnWords.ts'
import { aNewsItem, anIndustry, aPage, aPeriod, aProgramme, aSite } from '../../../../support/siteContent.ts'

/** Width and height as a PNG's first chunk tells them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

describe('the drawn picture', () => {
  it.each([
    ['an ordinary title', 'Five fields in the pilot'],
    ['a long word', 'Työelämävalmennusohjelmakokonaisuussuunnittelutyöryhmä'.repeat(3)],
    ['a long text', 'Many words after each other. '.repeat(60)],
    ['markup', '<span foreground="red">&amp;</span> </script>'],
    ['broken markup', '<<&&>>"\''],
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['control characters and half a sign', '\u0000\u0007a\ud800b'],
    ['other scripts', 'Привет 人 😀 سلام'],
  ])('of %s is a PNG of the size that is promised', async (_, title) => {
    const png = await drawPicture({ title, label: 'News' })
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(sizeOf(png)).toEqual([1200, 630])
    expect(png.length).toBeLessThan(80_000)
  })
  it('differs by its words and is drawn once for the same ones', async () => {
    const of = (title: string, label: string) => drawPicture({ title, label })
    expect((await of('One', 'News')).equals(await of('Two', 'News'))).toBe(false)
    expect((await of('One', 'News')).equals(await of('One', 'Page'))).toBe(false)
    expect(await of('One', 'News')).toBe(await of('One', 'News'))
  })
})

describe('its words', () => {
  const content = {
    site: aSite({
      programmes: [aProgramme(1)],
      industries: [anIndustry(2)],
      periods: [aPeriod(3), aPeriod(4, { published: false })],
    }),
    news: [aNewsItem(5)],
    pages: [aPage(6)],
  }
  const of = (kind?: string, slug?: string) => drawnWords({ content, locale: 'en', kind, slug })
  it.each([
    ['site', 'home', 'Meet your field'],
    ['site', 'faq', 'Questions and answers'],
    ['programmes', 'programme-1', 'Programme 1'],
    ['industries', 'industry-2', 'Industry 2'],
    ['application-periods', 'period-3', 'Period 3'],
    ['news', 'news-5', 'News 5'],
    ['pages', 'page-6', 'Page 6'],
  ])('of %s %s are its title', (kind, slug, title) => expect(of(kind, slug)?.title).toBe(title))
  it.each([
    ['site', 'nothing'],
    ['site', 'constructor'],
    ['site', undefined],
    ['news', 'nothing'],
    ['application-periods', 'period-4'],
    ['users', '1'],
    [undefined, undefined],
  ])('of %s %s are none', (kind, slug) => expect(of(kind, slug)).toBe(null))
})
