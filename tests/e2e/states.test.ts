import { type Locale, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser, visit } from '../support/browser.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import { type FakeCms, startFakeCms, type Told } from '../support/fakeCms.ts'
import { startSiteProcess } from '../support/siteProcess.ts'
import { careless, empty, full } from '../support/siteStates.ts'

afterAll(closeBrowser)

/** The pages that any content has, and those of the documents in it. */
function pathsOf(told: Told, locale: Locale): string[] {
  const { site, news, pages } = told
  const at = (folder: string, items: readonly { slug: string }[]) =>
    items.map(({ slug }) => `/${locale}${folder}/${slug}`)
  const fixed = ['', 'apply', 'news', 'faq', 'contact', 'partners', 'privacy', 'accessibility', 'nothing']
  return [
    ...fixed.map((place) => `/${locale}/${place}`),
    ...(news.length > 20 ? [`/${locale}/news?page=2`] : []),
    `/${locale}/faq?q=nothing-like-it`,
    ...at('/programmes', site.programmes.slice(0, 1)),
    ...at('/industries', site.industries),
    ...at('/apply', site.periods),
    ...at('/news', news.slice(0, 4)),
    ...at(
      '',
      pages.filter(({ key }) => key === null),
    ),
  ]
}

/** A text of megabytes is measured by whether it can be read, not by axe, which would take minutes. */
const longest = 200_000

/** Visits every page at 320 px, where 400 % zoom of a usual window also ends. Answers what axe and the eye would mind. */
async function look({ page, url, paths }: { page: Page; url: string; paths: string[] }): Promise<string[]> {
  const faults: string[] = []
  for (const path of paths) {
    const response = await page.goto(url + path)
    const status = response?.status() ?? 0
    const expected = path.endsWith('/nothing') ? [404] : [200]
    if (!expected.includes(status)) faults.push(`${path}: status ${status}`)
    if ((await page.title()) === 'broken in') faults.push(`${path}: a script ran`)
    const size = Number((await response?.body())?.length ?? 0)
    if (size < longest) faults.push(...(await faultsOf(page, path)))
    else if ((await page.locator('main h1').count()) !== 1) faults.push(`${path}: no heading`)
  }
  return faults
}

const states = [
  ['every state of a period', full],
  ['nothing at all', empty],
  ['careless content', careless],
] as const

describe.each(states)('given a site with %s', (_, told) => {
  let cms: FakeCms
  let site: Awaited<ReturnType<typeof startSiteProcess>>
  beforeAll(async () => {
    cms = await startFakeCms(told)
    site = await startSiteProcess(cms.url)
  })
  afterAll(async () => {
    await site?.stop()
    await cms?.stop()
  })

  it.each(locales)(
    'when every page is read in %s, light and dark, then axe finds nothing',
    async (locale) => {
      const paths = pathsOf(told(locale), locale)
      // The pictures are lost in all of them.
      const known = /^404: GET/
      const faults = await visit({ origins: [site.url, cms.url], locale, viewport: narrow, known }, (page) =>
        look({ page, url: site.url, paths }),
      )
      expect(faults).toEqual([])
    },
  )
})

describe('given a CMS that has never answered', () => {
  it.each(locales)(
    'when a page is read in %s, then it says so with 503 and axe finds nothing',
    async (locale) => {
      const site = await startSiteProcess('http://127.0.0.1:9')
      try {
        const faults = await visit(
          { origins: [site.url], locale, viewport: narrow, known: /503/ },
          async (page) => {
            const response = await page.goto(`${site.url}/${locale}/`)
            expect(response?.status()).toBe(503)
            expect(await page.locator('html').getAttribute('lang')).toBe(locale)
            return faultsOf(page, '503')
          },
        )
        expect(faults).toEqual([])
      } finally {
        await site.stop()
      }
    },
  )
})

await import('./formStates.ts')
