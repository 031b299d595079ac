import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { tabTo, visit } from '../support/browser.ts'
import { openAdmin, press, settled, write } from '../support/browserAdmin.ts'
import { axe, fits } from '../support/browserAxe.ts'
import { expectReachable } from '../support/browserDesk.ts'
import { idOfSlug, type Rest, signIn, type Staff } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** Payload's sign-in page asks for the menu of whoever is not signed in yet, and a refused save is what we came to see. */
const known = /^(401: GET \S+\/api\/payload-preferences\/nav|400: PATCH \S+\/api\/application-periods\/\S+)$/

const staff = <T>(role: Staff, use: (page: Page) => Promise<T>): Promise<T> =>
  visit(
    { origins: [stack.cms], locale: 'en-US', viewport: { width: 1600, height: 1000 }, known },
    async (page) => {
      await openAdmin(page, stack, role)
      return use(page)
    },
  )

const panel = '#translation-panel'

const says = (page: Page, selector: string, words: RegExp) =>
  eventually(async () => words.test(await page.locator(selector).innerText()), { what: String(words) })

describe('given a news item in three languages', () => {
  const title = `Spring round ${Date.now()}`
  let id = ''
  beforeAll(async () => {
    const rest = await signIn(stack, 'editor')
    const data = (word: string) => ({ title: `${title} ${word}`, summary: 'S', _status: 'published' })
    const { body } = await rest<{ doc: { id: string } }>('POST', '/news?locale=en', data('begins'))
    id = body.doc.id
    for (const locale of ['sv', 'fi']) await rest('PATCH', `/news/${id}?locale=${locale}`, data(locale))
  })
  const form = (locale: string) => `${stack.cms}/admin/collections/news/${id}?locale=${locale}`

  it('when the English changes, then the desk leads to what is stale, and it is gone once somebody mends or confirms it', async () => {
    await staff('editor', async (page) => {
      await page.goto(form('en'))
      await write(page, 'title', `${title} began`)
      expect(await press(page, 'news')).toBe(200)

      await page.locator('#nav-translation-states').click()
      await page.waitForURL(/\/admin\/translations/)
      const row = page.locator('tr', { hasText: `${title} began` })
      await row.waitFor()
      expect(await row.innerText()).toMatch(/complete\s+◐ 1 stale\s+◐ 1 stale/)
      await row.getByRole('link', { name: /in Finnish: 1 stale/ }).click()
      await page.waitForURL(/locale=fi/)

      await says(page, panel, /In Finnish\s+Title: stale/)
      expect(await page.locator(`${panel} del`).innerText()).toContain('begins')
      expect(await page.locator(`${panel} ins`).innerText()).toContain('began')
      await write(page, 'title', `${title} alkoi`)
      expect(await press(page, 'news')).toBe(200)
      await says(page, panel, /Translations/)
      await eventually(async () => (await page.locator(`${panel} [data-text]`).count()) === 0)

      // The Swedish one is fine as it is, and whoever has no mouse says so.
      await page.goto(form('sv'))
      const button = page.getByRole('button', { name: 'Still right: Title' })
      await button.waitFor()
      await settled(page)
      await page.locator(`${panel} summary`).first().focus()
      await tabTo(page, `${panel} button`)
      await page.keyboard.press('Enter')
      await says(page, `${panel} [role=status]`, /Noted as still right/)
      await eventually(async () => (await button.count()) === 0)

      await page.goto(`${stack.cms}/admin/translations?kind=news`)
      await page.locator('.jb-desk h1').waitFor()
      expect(await page.locator('.jb-desk').innerText()).not.toContain(title)
    })
  })

  it('when a translation is missing, then the list marks it and the desk finds it by language, by the keyboard alone', async () => {
    const rest = await signIn(stack, 'editor')
    const english = { title: `${title} alone`, summary: 'S', _status: 'published' }
    await rest('POST', '/news?locale=en', english)
    await staff('editor', async (page) => {
      await page.goto(`${stack.cms}/admin/collections/news?limit=5&locale=en`)
      const row = page.locator('table tbody tr', { hasText: english.title })
      const marks = row.locator('[data-translation]')
      await eventually(async () => (await marks.count()) === 3, { what: 'Three marks' })
      expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/en ● .*sv ○ .*fi ○/)

      await page.goto(`${stack.cms}/admin/translations`)
      await page.getByLabel('Language').selectOption({ label: 'Finnish' })
      await page.getByLabel('State').selectOption('missing')
      await page.getByRole('button', { name: 'Show' }).press('Enter')
      await page.waitForURL(/language=fi&state=missing/)
      const found = page.getByRole('link', { name: english.title, exact: true })
      await found.waitFor()
      await expectReachable(page)
      await found.press('Enter')
      await page.waitForURL(/locale=fi/)
      await says(page, panel, /Title: missing\s+The original, in English\s+Spring round/)
      await says(page, panel, /the site shows the original with a notice/)
    })
  })

  it('when looking at the desk and the panel in every language, in both colours and on a phone, then axe finds nothing of ours', async () => {
    await staff('editor', async (page) => {
      const choose = (name: string, value: string) =>
        page.context().addCookies([{ name, value, url: stack.cms }])
      for (const [language, theme, title] of [
        ['en', 'light', 'Translations'],
        ['sv', 'dark', 'Översättningar'],
        ['fi', 'light', 'Käännökset'],
      ] as const) {
        await choose('payload-lng', language)
        await choose('payload-theme', theme)
        for (const [path, part] of [
          [`${stack.cms}/admin/translations`, '.jb-desk'],
          [form('fi'), panel],
        ] as const) {
          await page.goto(path)
          await page.locator(part).waitFor()
          if (part === '.jb-desk') expect(await page.locator('.jb-desk h1').innerText()).toBe(title)
          expect((await axe(page, undefined, part)).violations, `${path} ${language} ${theme}`).toEqual([])
        }
      }
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(`${stack.cms}/admin/translations`)
      await page.locator('.jb-desk h1').waitFor()
      await fits(page, 'the desk of translations')
    })
  })

  it('when nobody is signed in, then the desk is not shown', async () => {
    const answer = await fetch(`${stack.cms}/admin/translations`, { redirect: 'manual' })
    const html = await answer.text()
    expect(html).not.toContain(title)
    expect(html).not.toContain('jb-desk__totals')
  })
})

describe('given a period with a title in English alone', () => {
  const title = `Bakers ${Date.now()}`
  let rest: Rest
  let id = ''
  beforeAll(async () => {
    rest = await signIn(stack, 'coordinator')
    const { body } = await rest<{ doc: { id: string } }>('POST', '/application-periods?locale=en&depth=0', {
      programme: await idOfSlug(rest, 'programmes', 'jobbuddies'),
      industry: await idOfSlug(rest, 'industries', 'industry'),
      role: 'mentee',
      title,
      opensAt: '2031-01-01T09:00',
      closesAt: '2031-01-31',
      published: false,
    })
    id = body.doc.id
  })
  const form = (locale: string) => `${stack.cms}/admin/collections/application-periods/${id}?locale=${locale}`
  const publish = async (page: Page) => {
    await page.goto(form('en'))
    await page.locator('#field-published').waitFor()
    await settled(page)
    await eventually(async () => {
      await page.locator('#field-published').check()
      await page.waitForTimeout(200)
      return page.locator('#field-published').isChecked()
    })
    return press(page, 'application-periods')
  }

  it('when the coordinator publishes it, then it is refused in words, and taken once the texts are there', async () => {
    await staff('coordinator', async (page) => {
      await page.goto(form('en'))
      await says(page, '#translation-gate', /Swedish: the title\. Finnish: the title\./)
      expect(await publish(page)).toBe(400)
      await page
        .getByText(
          /It cannot be published until these texts exist\. Swedish: the title\. Finnish: the title\./,
        )
        .first()
        .waitFor()

      await page.context().addCookies([{ name: 'payload-lng', value: 'fi', url: stack.cms }])
      expect(await publish(page)).toBe(400)
      await page
        .getByText(/Hakuaikaa ei voi julkaista ennen kuin .* Ruotsi: otsikko\. Suomi: otsikko\./)
        .first()
        .waitFor()

      for (const locale of ['sv', 'fi']) {
        await page.goto(form(locale))
        await write(page, 'title', `${title} ${locale}`)
        expect(await press(page, 'application-periods')).toBe(200)
      }
      expect(await publish(page)).toBe(200)
    })
    const { body } = await rest<{ published: boolean }>('GET', `/application-periods/${id}?depth=0`)
    expect(body.published).toBe(true)
  })
})
