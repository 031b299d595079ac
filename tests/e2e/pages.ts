import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { crawl, type Crawled } from '../support/stackCrawl.ts'
import { everyPage, pageTypes } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'

let pages: Map<string, Crawled>
const html = () =>
  [...pages.values()].filter(({ status, type }) => status === 200 && type.startsWith('text/html'))
const localeOf = (path: string) => path.split('/')[1]
/** The pages of a form after its first, and the receipt. */
const isForm = (path: string) => /^\/\w\w\/apply\/[^/]+\/[a-z-]+/.test(path)
/** One visitor's own, whatever anybody else sees there. */
const isPersonal = (path: string) =>
  isForm(path) || /^\/\w\w\/(application|consultation|tell-me)\b/.test(path)

describe('given every link that leads on from the front page', () => {
  beforeAll(async () => {
    pages = await crawl(stack.site, ['/', ...everyPage()])
  })

  it('when following it, then it answers 200 or leads on to what does', () => {
    expect(pages.size).toBeGreaterThan(60)
    const wrong = [...pages.values()].filter(
      ({ status }) => status !== 200 && status !== 303 && status !== 301,
    )
    expect(wrong.map(({ path, status, from }) => `${status} ${path} on ${from}`)).toEqual([])
    expect([...pages.keys()]).toEqual(expect.arrayContaining(everyPage()))
    const redirects = [...pages.values()].filter(({ status }) => status !== 200)
    // A form leads to its first page that is still to be answered.
    expect(redirects.filter(({ path }) => !isForm(path)).map(({ path }) => path)).toEqual(['/'])
  })

  it('when reading a page, then it says its language', () => {
    expect(
      html()
        .filter(({ path, lang }) => lang !== localeOf(path))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('when a search engine reads a page, then it names itself and its other languages, and they agree', () => {
    for (const { path, canonical, alternates, robots } of html()) {
      if (isPersonal(path)) {
        expect({ path, canonical, robots }).toEqual({ path, canonical: null, robots: 'noindex' })
        continue
      }
      expect(canonical, path).toBe(stack.site + path)
      expect(Object.keys(alternates).sort(), path).toEqual(['en', 'fi', 'sv', 'x-default'])
      expect(alternates['x-default'], path).toBe(alternates.en)
      expect(alternates[localeOf(path) ?? ''], path).toBe(canonical)
      for (const locale of locales) {
        const other = pages.get((alternates[locale] ?? '').slice(stack.site.length))
        expect(other?.alternates, `${path} in ${locale}`).toEqual(alternates)
      }
    }
  })

  it('when changing the language, then it is the same page', () => {
    for (const { path, languages, alternates } of html()) {
      const same = isPersonal(path)
        ? null
        : Object.fromEntries(
            locales.map((locale) => [locale, (alternates[locale] ?? '').slice(stack.site.length)]),
          )
      if (same) expect(languages, path).toEqual(same)
    }
  })

  it('when counting scripts, then there are none but on the pages of the form', () => {
    const withScripts = html()
      .filter(({ scripts }) => scripts > 0)
      .map(({ path }) => path)
    expect(withScripts.filter((path) => !isForm(path))).toEqual([])
    expect(withScripts).toContain('/en/apply/it-mentees/eligibility')
  })

  it('when reading the heads, then every page has one heading of the first rank, a title of its own and a description', () => {
    expect(
      html()
        .filter(({ headings }) => headings !== 1)
        .map(({ path }) => path),
    ).toEqual([])
    const titles = html()
      .filter(({ path }) => !isPersonal(path))
      .map(({ path, title }) => `${localeOf(path)} ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })
})

describe('given an address that leads nowhere', () => {
  const words: Record<Locale, string> = {
    en: 'There is no such page',
    sv: 'Sidan finns inte',
    fi: 'Sivua ei löydy',
  }
  it.each(locales)('when asking for it in %s, then the answer is 404 in that language', async (locale) => {
    for (const path of [
      'nothing',
      'news/nothing',
      'apply/nothing',
      'industries/nothing',
      'programmes/nothing',
      'a/b/c/d',
    ]) {
      const response = await fetch(`${stack.site}/${locale}/${path}`)
      const text = await response.text()
      expect(response.status, path).toBe(404)
      expect(text, path).toContain(`<html lang="${locale}">`)
      expect(text, path).toContain(`<h1>${words[locale]}</h1>`)
      expect(text, path).not.toContain('rel="canonical"')
    }
  })
  it('when the address names no language, then the answer is 404 in the language of the browser', async () => {
    const response = await fetch(`${stack.site}/nothing`, { headers: { 'accept-language': 'fi' } })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<html lang="fi">')
  })
  it('when the slug is one of another language, then it leads to the page in the language asked for', async () => {
    const response = await fetch(`${stack.site}/sv/apply/it-aktorit`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, '/sv/apply/it-adepter'])
  })
})

describe('given a browser that reads every page type', () => {
  it.each(locales)(
    'when loading them in %s, then nothing comes from anybody else and nothing breaks the policy',
    async (locale) => {
      await visit({ origins: [stack.site], locale }, async (page) => {
        for (const path of Object.values(pageTypes(locale))) {
          await page.goto(stack.site + path, { waitUntil: 'load' })
          expect(await page.locator('main h1').count(), path).toBe(1)
        }
        expect(await page.context().cookies()).toEqual([])
      })
    },
  )
})
