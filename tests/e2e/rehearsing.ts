import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { tabTo, visit } from '../support/browser.ts'
import { applicant, begin, fill, goOnAndSee, send } from '../support/browserApply.ts'
import { axe, overflow } from '../support/browserAxe.ts'
import { savePeriod, signIn } from '../support/stackApi.ts'
import { stateOn } from '../support/stackPages.ts'
import { openPreview, passFor, under } from '../support/stackPreview.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** On a full minute, as people write times. */
const inDays = (days: number) => new Date(Math.ceil((Date.now() + days * day) / minute) * minute)
const slug = 'rehearsed'
const industries = { en: 'industry', sv: 'industri', fi: 'teollisuus' }
const pagesIn = (locale: Locale) => [
  `/${locale}/`,
  `/${locale}/apply`,
  `/${locale}/industries/${industries[locale]}`,
  `/${locale}/apply/${slug}`,
]
const everyPage = locales.flatMap(pagesIn)

let opensAt: Date
let closesAt: Date
let periodId: string
const before = (instant: Date) => instant.getTime() - minute
const after = (instant: Date) => instant.getTime() + minute

beforeAll(async () => {
  opensAt = inDays(40)
  closesAt = inDays(50)
  periodId = await savePeriod(await signIn(stack, 'coordinator'), {
    industry: 'industry',
    slug,
    opensAt,
    closesAt,
  })
  await eventually(async () => (await stateOn(stack, '/en/apply', periodId)) === 'scheduled')
})

/** What every page says about the period under a pass that stands at an instant. */
async function statesAt(asOf: number): Promise<Record<string, string | null>> {
  const written = await passFor(stack, { asOf })
  const prefix = under(stack, written, '').slice(stack.site.length)
  const states = await Promise.all(everyPage.map((path) => stateOn(stack, prefix + path, periodId)))
  return Object.fromEntries(everyPage.map((path, index) => [path, states[index] ?? null]))
}
const all = (state: string | null) => Object.fromEntries(everyPage.map((path) => [path, state]))

describe('given a period that opens in forty days', () => {
  it('when staff rehearse its edges, then every page shows them to the millisecond and the public site stays as it is', async () => {
    const publicly = () => Promise.all(everyPage.map(async (path) => (await fetch(stack.site + path)).text()))
    const seen = await publicly()
    expect(await statesAt(before(opensAt))).toEqual(all('scheduled'))
    expect(await statesAt(opensAt.getTime() - 1)).toEqual(all('scheduled'))
    expect(await statesAt(opensAt.getTime())).toEqual(all('open'))
    expect(await statesAt(after(opensAt))).toEqual(all('open'))
    expect(await statesAt(closesAt.getTime() - 1)).toEqual(all('open'))
    expect(await statesAt(closesAt.getTime())).toEqual(all('closed'))
    expect(await statesAt(after(closesAt))).toEqual(all('closed'))
    // What a page under a pass was made of must not have reached anybody else's page.
    const states = await Promise.all(everyPage.map((path) => stateOn(stack, path, periodId)))
    expect(states).toEqual(everyPage.map(() => 'scheduled'))
    const bare = (html: string) => html.replace(/data-until="\d+"[^>]*>[^<]*/g, '')
    expect((await publicly()).map(bare)).toEqual(seen.map(bare))
  })
  it('when the clock of a rehearsal runs, then the page opens by itself at the edge', async () => {
    const now = Date.now()
    const written = await passFor(stack, { asOf: opensAt.getTime() - 5000, since: now })
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.goto(under(stack, written, '/en/apply'))
      const period = page.locator(`[data-period="${periodId}"]`)
      expect(await period.getAttribute('data-state')).toBe('scheduled')
      await eventually(async () => (await period.getAttribute('data-state')) === 'open', { within: 15_000 })
      expect(Date.now() - now).toBeGreaterThanOrEqual(5000)
      expect(await page.locator('.pass-mark').innerText()).toBe('Rehearsal')
      expect(await stateOn(stack, '/en/apply', periodId)).toBe('scheduled')
    })
  })
  it('when a form is sent in a rehearsal, then the receipt says so and nothing is kept', async () => {
    const person = applicant()
    const written = await passFor(stack, { asOf: after(opensAt) })
    await visit({ origins: [stack.site], locale: 'fi' }, async (page) => {
      await page.goto(under(stack, written, `/fi/apply/${slug}`))
      await begin(page)
      expect(await goOnAndSee(page)).toBe(422)
      expect(await page.locator('[role=alert] a').count()).toBeGreaterThan(2)
      await fill(page, person)
      await send(page)
      await page.waitForURL(/\/_jobbuddies\/preview\/.*\/receipt\?reference=/)
      expect(await page.locator('main').innerText()).toContain('Kenraaliharjoitus: mitään ei lähetetty')
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
    for (const table of ['applications', 'application_drafts'])
      expect(await stack.query(`select id from ${table} where email = $1`, [person.email])).toEqual([])
  })
  it('when the form is sent under a pass after the close, then it is late as it would be', async () => {
    const written = await passFor(stack, { asOf: opensAt.getTime() })
    const late = await passFor(stack, { asOf: closesAt.getTime() })
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.goto(under(stack, written, `/en/apply/${slug}`))
      await fill(page, applicant())
      const action = under(stack, late, `/en/apply/${slug}/check`)
      await page.locator('#application').evaluate((form, to) => form.setAttribute('action', to), action)
      await send(page)
      await page.locator('[role=alert]').waitFor()
      expect(await page.locator('[role=alert]').innerText()).toContain('arrived after the period had closed')
    })
  })
})

describe.each([true, false])('given a rehearsal in a browser with scripts: %s', (javaScriptEnabled) => {
  it('when stepping from change to change, then the page follows through every way the bar has', async () => {
    const start = await openPreview(stack, 'coordinator', {
      to: '/en/apply',
      at: new Date(before(opensAt)).toISOString(),
      drafts: '1',
    })
    await visit({ origins: [stack.site], locale: 'en', javaScriptEnabled }, async (page) => {
      await page.goto(start)
      const bar = page.locator('.pass')
      const instant = () => bar.locator('time').getAttribute('datetime')
      const state = () => page.locator(`[data-period="${periodId}"]`).getAttribute('data-state')
      expect([await instant(), await state()]).toEqual([new Date(before(opensAt)).toISOString(), 'scheduled'])

      await bar.getByRole('link', { name: '1 minute later' }).click()
      expect([await instant(), await state()]).toEqual([opensAt.toISOString(), 'open'])
      expect(await bar.locator('.pass-here').innerText()).toMatch(/Changes at this very moment: .*opens/)
      await bar.getByRole('link', { name: 'Next change' }).click()
      expect([await instant(), await state()]).toEqual([closesAt.toISOString(), 'closed'])
      await bar.getByRole('link', { name: 'Previous change' }).click()
      expect([await instant(), await state()]).toEqual([opensAt.toISOString(), 'open'])
      await bar.getByRole('link', { name: '1 minute earlier' }).click()
      expect([await instant(), await state()]).toEqual([new Date(before(opensAt)).toISOString(), 'scheduled'])

      // The page's own links stay in the rehearsal, whatever the language.
      await page.getByRole('link', { name: 'Svenska' }).first().click()
      await page.waitForURL(/\/_jobbuddies\/preview\/[^/]+\/sv\/apply$/)
      expect([await instant(), await bar.locator('.pass-mark').innerText()]).toEqual([
        new Date(before(opensAt)).toISOString(),
        'Generalrepetition',
      ])

      await bar.locator('summary').click()
      await bar.locator('select').selectOption(closesAt.toISOString())
      await bar
        .locator('form', { has: page.locator('select') })
        .getByRole('button')
        .click()
      expect([await instant(), await state()]).toEqual([closesAt.toISOString(), 'closed'])

      await bar.locator('summary').click()
      await bar.locator('input[type=datetime-local]').fill('2027-02-01T09:30')
      await bar
        .locator('form', { has: page.locator('input[type=datetime-local]') })
        .getByRole('button')
        .click()
      expect(await instant()).toBe('2027-02-01T07:30:00.000Z')

      const here = page.url()
      await bar.getByRole('button', { name: 'Avsluta' }).click()
      await page.waitForURL(`${stack.site}/sv/apply`)
      expect(await page.locator('.pass').count()).toBe(0)
      expect((await page.goto(here))?.status()).toBe(410)
      expect((await page.goto(start))?.status()).toBe(410)
      expect(await page.locator('main').innerText()).toContain('This link has ended')
    })
  })
})

describe.each(['light', 'dark'] as const)('given the bar in %s, 320 pixels wide', (colorScheme) => {
  it('when looked at and walked through by keyboard, then nothing is amiss and every stop can be seen', async () => {
    const viewport = { width: 320, height: 800 }
    for (const [locale, asOf] of [
      ['en', before(opensAt)],
      ['sv', null],
      ['fi', opensAt.getTime()],
    ] as const) {
      const written = await passFor(stack, { asOf, drafts: true })
      await visit({ origins: [stack.site, stack.cms], locale, viewport, colorScheme }, async (page) => {
        await page.goto(under(stack, written, `/${locale}/`))
        const { violations } = await axe(page)
        expect(violations, `${locale}, closed`).toEqual([])
        await tabTo(page, '.pass summary')
        await page.keyboard.press('Enter')
        expect(await page.locator('.pass-more').getAttribute('open')).not.toBe(null)
        expect((await axe(page)).violations, `${locale}, open`).toEqual([])
        expect(await overflow(page)).toBe(0)
        await tabTo(page, '.pass input[type=range]', 2)
        await page.keyboard.press('Home')
        const first = await page.locator('.pass select option').first().innerText()
        expect(await page.locator('.pass input[type=range]').getAttribute('aria-valuetext')).toBe(first)
        expect(
          await page
            .locator('.pass select')
            .evaluate((select) => (select as HTMLSelectElement).selectedIndex),
        ).toBe(0)
        await tabTo(page, '.pass form[method=post] button', 15)
        await page.keyboard.press('Enter')
        await page.waitForURL(`${stack.site}/${locale}/`)
      })
    }
  })
})
