import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { openAdmin, settled } from '../support/browserAdmin.ts'
import { axe } from '../support/browserAxe.ts'
import { type Rest, signIn } from '../support/stackApi.ts'
import { openPreview, passFor, under } from '../support/stackPreview.ts'
import { stack } from '../support/stackShared.ts'
import { eventually, sleep } from '../support/waiting.ts'

const canary = 'canary-of-the-preview'
const titles: Record<Locale, string> = {
  en: `Not out yet ${canary}`,
  sv: `Inte ute ännu ${canary}`,
  fi: `Ei vielä julki ${canary}`,
}
const slugs: Record<Locale, string> = { en: 'not-out-yet', sv: 'inte-ute', fi: 'ei-viela-julki' }
const pathOf = (locale: Locale) => `/${locale}/news/${slugs[locale]}`
/** Payload's admin asks for its menu before it knows who is there. */
const known = /^401: GET \S+\/api\/payload-preferences\/nav$/

let rest: Rest
let id: string

beforeAll(async () => {
  rest = await signIn(stack, 'editor')
  const save = (locale: Locale) => ({ title: titles[locale], slug: slugs[locale], summary: canary })
  const created = await rest<{ doc: { id: string } }>('POST', '/news?draft=true&locale=en', save('en'))
  id = created.body.doc.id
  for (const locale of ['sv', 'fi'] as const)
    await rest('PATCH', `/news/${id}?draft=true&locale=${locale}`, save(locale))
})

const get = async (url: string, headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await fetch(url, { headers, method, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

describe('given a news item that is saved and not published', () => {
  it.each(locales)(
    'when an editor follows the preview button in %s, then it is there and plainly no public page',
    async (locale) => {
      await visit({ origins: [stack.cms, stack.site], locale: 'en', known }, async (page) => {
        await openAdmin(page, stack, 'editor')
        await page.goto(`${stack.cms}/admin/collections/news/${id}?locale=${locale}`)
        const button = page.locator('#preview-button')
        await button.waitFor()
        const [opened] = await Promise.all([page.context().waitForEvent('page'), button.click()])
        await opened.waitForURL(new RegExp(`/_jobbuddies/preview/[^/]+${pathOf(locale)}$`))
        expect(await opened.locator('h1').innerText()).toBe(titles[locale])
        expect(await opened.locator('.pass-mark').innerText()).toMatch(
          /Preview|Förhandsgranskning|Esikatselu/,
        )
        expect(
          await opened.locator(`.pass a[href="${stack.cms}/admin/collections/news/${id}"]`).count(),
        ).toBe(1)
        expect((await axe(opened)).violations).toEqual([])
      })
    },
  )

  it('when anybody else tries, then there is no address, parameter, header or cache that shows it', async () => {
    const written = await passFor(stack, { drafts: true })
    const seen = await get(under(stack, written, pathOf('en')))
    expect(seen.status).toBe(200)
    expect(seen.text).toContain(canary)
    expect(seen.headers.get('cache-control')).toBe('no-store, private')
    expect([seen.headers.get('etag'), seen.headers.get('x-cache'), seen.headers.get('set-cookie')]).toEqual([
      null,
      null,
      null,
    ])
    expect(seen.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(seen.headers.get('content-security-policy')).toContain(`frame-ancestors ${stack.cms}`)

    const [body = '', signature = ''] = written.split('.')
    const [other = ''] = (await passFor(stack, { drafts: true })).split('.')
    const lists = ['/en/', '/en/news', '/en/feed.xml', '/sitemap.xml', '/en/apply']
    const tricks: [path: string, headers?: Record<string, string>][] = [
      ...[pathOf('en'), ...lists].flatMap((path): [string, Record<string, string>?][] => [
        [path],
        [`${path}?draft=true`],
        [`${path}?preview=1`],
        [`${path}?pass=${written}`],
        [path, { 'x-jobbuddies-preview': written }],
        [path, { cookie: `__jb_preview=${written}` }],
        [path, { 'x-original-url': `/_jobbuddies/preview/${written}${path}` }],
        [path, { authorization: `Bearer ${written}` }],
        [path, { referer: under(stack, written, path) }],
      ]),
      ...[
        '',
        '/',
        body,
        `${body}.`,
        `${body}.${'0'.repeat(64)}`,
        `${other}.${signature}`,
        `${written}0`,
        'undefined',
      ].map((bad): [string] => [`/_jobbuddies/preview/${bad}${pathOf('en')}`]),
      [`/_jobbuddies/preview/${await passFor(stack, { drafts: true, exp: Date.now() - 1 })}${pathOf('en')}`],
      [`/_jobbuddies/preview/${await passFor(stack, { drafts: false })}${pathOf('en')}`],
      [`/_jobbuddies/previews/${written}${pathOf('en')}`],
      [`/en/_jobbuddies/preview/${written}${pathOf('en')}`],
      [`//_jobbuddies/preview/${written}${pathOf('en')}`],
      [`/_JOBBUDDIES/preview/${written}${pathOf('en')}`],
    ]
    for (const [path, headers] of tricks) {
      const { text, headers: answered } = await get(stack.site + path, headers)
      expect(text.includes(canary), `${path} ${JSON.stringify(headers ?? {})}`).toBe(false)
      if (!path.startsWith('/_jobbuddies/preview/'))
        expect(answered.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    }
  })

  it('when it was just seen under a pass, then nothing of it is left for the next visitor', async () => {
    const written = await passFor(stack, { drafts: true })
    const publicly = await get(`${stack.site}/en/news`)
    const etag = publicly.headers.get('etag') ?? ''
    await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const path = ['/en/news', pathOf('en')][index % 2] ?? ''
        const [mine, theirs] = await Promise.all([get(under(stack, written, path)), get(stack.site + path)])
        expect([mine.text.includes(canary), theirs.text.includes(canary)], path).toEqual([true, false])
      }),
    )
    const again = await get(`${stack.site}/en/news`, { 'if-none-match': etag })
    expect([again.status, again.text]).toEqual([304, ''])
    const asked = await get(under(stack, written, '/en/news'), { 'if-none-match': etag })
    expect([asked.status, asked.headers.get('etag')]).toEqual([200, null])
    const head = await get(under(stack, written, pathOf('en')), {}, 'HEAD')
    expect([head.status, head.headers.get('etag'), head.headers.get('cache-control'), head.text]).toEqual([
      200,
      null,
      'no-store, private',
      '',
    ])
  })
})

describe('given a pass', () => {
  it('when its time is over, then its pages and its links die, also in the middle of it, in the visitor’s language', async () => {
    const written = await passFor(stack, { drafts: true, exp: Date.now() + 6000 })
    await visit({ origins: [stack.site], locale: 'sv' }, async (page) => {
      expect((await page.goto(under(stack, written, '/sv/news')))?.status()).toBe(200)
      await sleep(6000)
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().isNavigationRequest()),
        page.locator('.pass').getByRole('link', { name: '1 minut senare' }).click(),
      ])
      expect([answer.status(), await page.locator('h1').innerText()]).toEqual([
        410,
        'Länken gäller inte längre',
      ])
      expect(await page.locator('main').innerText()).not.toContain(canary)
    })
    for (const locale of locales) {
      const { status, text } = await get(under(stack, written, `/${locale}/news`))
      expect([status, text.includes(canary), text.includes(`<html lang="${locale}"`)]).toEqual([
        410,
        false,
        true,
      ])
    }
    expect((await get(under(stack, 'not.a-pass', '/fi/'))).status).toBe(403)
  })

  it('when it is asked to lead elsewhere, then it stays on the site', async () => {
    const written = await passFor(stack)
    const evil = [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/%5cevil.example',
      '/%2f%2fevil.example',
      '/en/\r\nx: y',
    ]
    for (const to of evil) {
      const change = await get(
        `${under(stack, written, '/_change')}?at=2027-03-01T09:00&to=${encodeURIComponent(to)}`,
      )
      expect(change.headers.get('location'), to).toMatch(
        /^\/_jobbuddies\/preview\/[\w-]+\.[0-9a-f]{64}\/(?!\/)/,
      )
      const path = await get(under(stack, written, to.replace(/[\r\n]/g, '')))
      expect(path.headers.get('location') ?? '/_jobbuddies/preview/', to).toMatch(/^\/_jobbuddies\/preview\//)
      const end = await fetch(under(stack, await passFor(stack), '/_end'), {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ to }).toString(),
      })
      expect([end.status, end.headers.get('location')?.match(/^\/(?![/\\])/)?.length], to).toEqual([303, 1])
    }
    expect(await openPreview(stack, 'editor', { to: '//evil.example' })).toMatch(
      new RegExp(`^${stack.site}/_jobbuddies/`),
    )
  })

  it('when another website sends a form to end it, then it goes on', async () => {
    const written = await passFor(stack)
    const end = await fetch(under(stack, written, '/_end'), {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: 'to=/en/',
    })
    expect(end.status).toBe(403)
    expect((await get(under(stack, written, '/en/'))).status).toBe(200)
  })

  it('when the CMS is away, then the last published content is shown and the bar says so', async () => {
    const written = await passFor(stack, { drafts: true })
    stack.cmsProcess.pause()
    try {
      await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
        expect((await page.goto(under(stack, written, '/en/news')))?.status()).toBe(200)
        expect(await page.locator('.pass-cut').innerText()).toContain('The CMS cannot be reached')
        expect(await page.locator('main').innerText()).not.toContain(canary)
      })
    } finally {
      stack.cmsProcess.resume()
    }
    await eventually(async () => (await get(under(stack, written, pathOf('en')))).text.includes(canary))
  })
})

describe('given an editor with the live preview beside the form', () => {
  it('when typing, then the frame shows what was saved without being loaded anew, in the language of the form', async () => {
    const viewport = { width: 1600, height: 1000 }
    await visit({ origins: [stack.cms, stack.site], locale: 'en', viewport, known }, async (page) => {
      await openAdmin(page, stack, 'editor')
      await page.goto(`${stack.cms}/admin/collections/news/${id}?locale=sv`)
      await page.locator('#live-preview-toggler').click()
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.locator('h1').waitFor()
      expect(await frame.locator('h1').innerText()).toBe(titles.sv)
      expect(await frame.locator('.pass-mark').innerText()).toBe('Förhandsgranskning')
      const inside = page.frames().find((one) => one.url().includes('/_jobbuddies/preview/'))
      await inside?.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'))
      await settled(page)
      await page.locator('#field-title').fill(`Just nu ${canary}`)
      await eventually(async () => (await frame.locator('h1').innerText()) === `Just nu ${canary}`)
      expect(await frame.locator('html').getAttribute('data-same')).toBe('yes')

      // A required text that is empty cannot break it.
      await settled(page)
      await page.locator('#field-title').fill('')
      await page.locator('#field-summary').fill(`Kort sagt ${canary}`)
      await eventually(async () => (await frame.locator('main').innerText()).includes('Kort sagt'))
      await settled(page)
      await page.locator('#field-title').fill(titles.sv)
      await eventually(async () => (await frame.locator('h1').innerText()) === titles.sv)
    })
    expect((await get(stack.site + pathOf('sv'))).text).not.toContain(canary)
  })

  it('when another page sends the same message, then the frame does not listen', async () => {
    const written = await passFor(stack, { drafts: true })
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.goto(under(stack, written, pathOf('en')))
      const asked: string[] = []
      page.on('request', (request) => {
        if (!request.url().endsWith('/favicon.svg')) asked.push(request.url())
      })
      await page.evaluate(() => window.postMessage({ type: 'payload-document-event' }, '*'))
      await sleep(1000)
      expect(asked).toEqual([])
    })
  })
})
