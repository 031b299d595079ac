import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { locales } from '@jobbuddies/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import { type Rest, signIn, uploadPicture } from '../support/stackApi.ts'
import { pageTypes } from '../support/stackPages.ts'
import { link, paragraph, richText } from '../support/scenario.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const read = async (path: string, init?: RequestInit) => {
  const response = await fetch(stack.site + path, { redirect: 'manual', ...init })
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
}
const text = async (path: string) => (await read(path)).body.toString()

/** Every piece of data for machines on a page, read as JSON. */
const things = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  )

describe('given a page that is shared or found', () => {
  it.each(locales)(
    'when a machine reads it in %s, then its data is JSON and its picture is there',
    async (locale) => {
      const pictures = new Set<string>()
      for (const [name, path] of Object.entries(pageTypes(locale))) {
        const html = await text(path)
        if (name === 'receipt') continue
        const kinds = things(html).map((thing) => thing['@type'])
        expect(kinds, path).toContain(name === 'home' ? 'WebSite' : 'BreadcrumbList')
        const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
        if (!['privacy', 'accessibility'].includes(name)) expect(picture, path).toMatch(/^http/)
        if (picture) pictures.add(picture)
      }
      for (const address of pictures) {
        const { status, headers, body } = await read(address.slice(stack.site.length))
        expect([status, headers.get('content-type')], address).toEqual([200, 'image/png'])
        expect([body.readUInt32BE(16), body.readUInt32BE(20)], address).toEqual([1200, 630])
      }
    },
  )

  it('when its kind has a name of its own, then machines are told', async () => {
    const kinds = async (path: string) => things(await text(path)).map((thing) => thing['@type'])
    expect(await kinds('/en/')).toEqual(['Organization', 'WebSite'])
    expect(await kinds(pageTypes('en').faq ?? '')).toContain('FAQPage')
    expect(await kinds(pageTypes('en')['news item'] ?? '')).toContain('NewsArticle')
    expect(await kinds(pageTypes('en')['open period'] ?? '')).toContain('EducationalOccupationalProgram')
    expect(await kinds(pageTypes('en')['closed period'] ?? '')).not.toContain(
      'EducationalOccupationalProgram',
    )
  })

  it('when a picture is asked for of what is not there, then there is none', async () => {
    for (const path of ['/en/og/site/nothing.png', '/en/og/users/1.png', '/en/og/news/nothing.png'])
      expect((await read(path)).status, path).toBe(404)
  })
})

describe('given somebody who looks for a question without scripts', () => {
  it('when choosing who asks and typing words, then only those questions are there, and a way back', async () => {
    await visit({ origins: [stack.site], locale: 'en', javaScriptEnabled: false }, async (page) => {
      await page.goto(`${stack.site}/en/faq`)
      const all = await page.locator('details').count()
      await page.locator('select[name=for]').selectOption('mentee')
      await page.locator('input[name=q]').fill('INTÉRVIEW')
      await page.locator('.finder button').click()
      expect(new URL(page.url()).search).toBe('?for=mentee&q=INT%C3%89RVIEW')
      const found = await page.locator('details').count()
      expect(found).toBeGreaterThan(0)
      expect(found).toBeLessThan(all)
      expect(await page.locator('.finder-count').innerText()).toContain(`${found} question`)
      expect(await page.locator('select[name=for]').inputValue()).toBe('mentee')
      expect(await page.locator('.languages a[lang=sv]').getAttribute('href')).toBe('/sv/faq?for=mentee')

      await page.locator('input[name=q]').fill('xylophone')
      await page.locator('.finder button').click()
      expect(await page.locator('main').innerText()).toContain('xylophone')
      expect(await page.locator('details').count()).toBe(0)
      await page.getByRole('link', { name: 'Show all questions' }).click()
      expect(await page.locator('details').count()).toBe(all)
    })
  })

  it('when nothing is found, then axe finds nothing either', async () => {
    await visit({ origins: [stack.site], locale: 'sv' }, async (page) => {
      await page.goto(`${stack.site}/sv/faq?q=xylofon`)
      expect(await page.locator('.notice').count()).toBe(1)
      expect((await axe(page)).violations).toEqual([])
    })
  })

  it('when following a link to one question, then its answer is in sight', async () => {
    await visit({ origins: [stack.site], locale: 'fi' }, async (page) => {
      await page.goto(`${stack.site}/fi/faq`)
      const anchor = await page.locator('.answer').nth(3).getAttribute('id')
      await page.goto(`${stack.site}/fi/faq?from=elsewhere#${anchor}`)
      await page.locator(`#${anchor}`).waitFor({ state: 'visible' })
      expect(await page.locator('details[open]').count()).toBe(1)
    })
  })

  it('when anything is typed, then the page store keeps none of it, and made-up audiences are no pages', async () => {
    const { headers } = await read('/en/faq?q=cv')
    expect(headers.get('cache-control')).toBe('no-store')
    expect((await read('/en/faq?q=cv')).headers.get('x-cache')).toBe(null)
    await read('/en/faq?for=mentor')
    expect((await read('/en/faq?for=mentor')).headers.get('x-cache')).toBe('hit')
    expect((await read('/en/faq?for=nobody')).status).toBe(404)
  })
})

describe('given programs that follow the site', () => {
  it.each(locales)('when subscribing in %s, then the feed and the calendar are there', async (locale) => {
    const feed = await read(`/${locale}/feed.xml`)
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(feed.body.toString()).toContain(
      `rel="self" type="application/atom+xml" href="${stack.site}/${locale}/feed.xml"`,
    )
    const all = await read(`/${locale}/periods.ics`)
    expect(all.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(all.body.toString().match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3)
    const one = await read(`${pageTypes(locale)['coming period']}.ics`)
    expect(one.body.toString().match(/BEGIN:VEVENT/g)).toHaveLength(2)
    const api = await fetch(`${stack.cms}/api/v1/periods.ics?locale=${locale}`)
    expect(await api.text()).toBe(all.body.toString())
  })
  it('when the address names no language, then the browser’s is taken', async () => {
    for (const path of ['/periods.ics', '/feed.xml']) {
      const { status, headers } = await read(path, { headers: { 'accept-language': 'sv' } })
      expect([status, headers.get('location')]).toEqual([303, `/sv${path}`])
    }
  })
})

describe('given another website', () => {
  it('when it frames the periods, then they are there and their links leave the frame; no other page can be framed', async () => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html')
      const framed = request.url === '/embed' ? '/en/embed/periods' : '/en/apply'
      response.end(
        `<!doctype html><title>Elsewhere</title><iframe src="${stack.site}${framed}" width="600" height="480"></iframe>`,
      )
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const origins = [stack.site, stack.cms, elsewhere]
    try {
      await visit({ origins, locale: 'en', known: /favicon\.ico/ }, async (page) => {
        await page.goto(`${elsewhere}/embed`)
        const frame = page.frameLocator('iframe')
        await frame.locator('[data-state=open]').first().waitFor()
        const [opened] = await Promise.all([
          page.waitForEvent('popup'),
          frame.locator('[data-state=open] a').first().click(),
        ])
        expect(new URL(opened.url()).pathname).toMatch(/^\/en\/apply\//)
        const listed = await page.evaluate(async (address) => {
          const answer = (await (await fetch(address)).json()) as { periods: { url: string }[] }
          return answer.periods.map(({ url }) => url)
        }, `${stack.cms}/api/v1/periods?locale=en`)
        expect(listed).toContain(`${stack.site}/en/apply/it-mentees`)
      })
      const refusal = /frame-ancestors|frame/i
      await visit(
        { origins, locale: 'en', known: new RegExp(`favicon|${refusal.source}`, 'i') },
        async (page) => {
          await page.goto(`${elsewhere}/other`)
          expect(await page.frameLocator('iframe').locator('main').count()).toBe(0)
        },
      )
    } finally {
      server.close()
    }
    const { headers } = await read('/en/embed/periods')
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    await read('/en/embed/periods')
    expect((await read('/en/embed/periods')).headers.get('content-security-policy')).toContain(
      'frame-ancestors *',
    )
  })
})

describe('given content as staff really write it', () => {
  let rest: Rest
  /** Paths of what was written, for taking it away again: other tests meet the front page too. */
  const made: string[] = []
  async function add(path: string, data: object): Promise<void> {
    const { status, body } = await rest<{ doc?: { id: string } }>('POST', `${path}?locale=en`, data)
    expect([status, status === 201 ? null : body]).toEqual([201, null])
    made.push(`${path}/${body.doc?.id}`)
  }
  const news = (data: object) => add('/news', { _status: 'published', summary: 'Short.', ...data })
  const long = richText('Words and words. '.repeat(120_000))
  beforeAll(async () => {
    rest = await signIn(stack, 'admin')
    await news({
      title: '</script><script>document.title="x"</script> "&',
      slug: 'bad-title',
      body: richText('<script>document.title="x"</script>'),
    })
    await news({ title: 'Very long', slug: 'very-long', body: long })
    await news({ title: 'Nothing in it', slug: 'empty', summary: '.' })
    await news({
      title: 'Broken link',
      slug: 'broken-link',
      body: richText([paragraph([link('https://[broken', 'Nowhere')])]),
    })
    for (let index = 0; index < 12; index += 1) await news({ title: `Item ${index}`, slug: `item-${index}` })
    await add('/redirects', { from: '/en/old place', to: '/en/faq' })
    await add('/redirects', { from: '/en/news/later', to: '/en/faq' })
    await news({ title: 'Later', slug: 'later' })
    await eventually(async () => (await read('/en/news/later')).status === 200)
  })
  afterAll(async () => {
    for (const path of made.reverse()) await rest('DELETE', path)
    await eventually(async () => (await read('/en/news/very-long')).status === 404)
  })

  it('when reading it, then every page answers and nothing in it runs', async () => {
    await visit({ origins: [stack.site, stack.cms], locale: 'en' }, async (page) => {
      for (const slug of ['bad-title', 'very-long', 'empty', 'broken-link']) {
        const answer = await page.goto(`${stack.site}/en/news/${slug}`)
        expect(answer?.status(), slug).toBe(200)
        expect(await page.locator('main h1').count(), slug).toBe(1)
        expect(await page.title(), slug).not.toBe('x')
      }
    })
    expect(things(await text('/en/news/bad-title'))).toHaveLength(2)
    expect((await read('/en/og/news/bad-title.png')).status).toBe(200)
  })

  it('when it is not in the reader’s language, then the page says so and marks it', async () => {
    const html = await text('/sv/news/very-long')
    expect(html).toContain('Den här texten har ännu inte översatts till svenska. Vi visar den på engelska.')
    expect(html).toMatch(/<h1 lang="en">/)
    expect(html).toMatch(/<div class="prose" lang="en">/)
    expect(await text('/sv/news')).toMatch(/lang="en"[^>]*>\s*Item 11/)
  })

  it('when there is more than a page of news, then it goes on, and ends', async () => {
    const second = await text('/en/news?page=2')
    expect(second).toMatch(/<link rel="prev" href="\/en\/news"/)
    expect(await text('/en/news')).toMatch(/<link rel="next" href="\/en\/news\?page=2"/)
    expect((await read('/en/news?page=99')).status).toBe(404)
  })

  it('when an address has moved, then it leads on; a page that is there stays', async () => {
    for (const path of ['/en/old%20place', '/en/old%20place?x=1']) {
      const { status, headers } = await read(path)
      expect([status, headers.get('location')], path).toEqual([301, '/en/faq'])
    }
    expect((await read('/en/old%20place/', { redirect: 'follow' })).status).toBe(200)
    expect((await read('/en/news/later')).status).toBe(200)
  })

  it('when a picture’s file is gone, then the page is read without it', async () => {
    const picture = await uploadPicture(stack)
    made.push(`/media/${picture}`)
    await news({ title: 'With a picture', slug: 'picture', image: picture })
    await eventually(async () => (await text('/en/news/picture')).includes('<img'))
    await visit(
      { origins: [stack.site, stack.cms], locale: 'en', known: /^404: GET .*\/api\/media\// },
      async (page) => {
        await page.route('**/api/media/**', (route) => route.fulfill({ status: 404 }))
        expect((await page.goto(`${stack.site}/en/news/picture`))?.status()).toBe(200)
        expect(await page.locator('main h1').innerText()).toBe('With a picture')
        expect((await axe(page)).violations).toEqual([])
      },
    )
  })
})
