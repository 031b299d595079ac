import { type Locale, locales, referencePattern } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import {
  applicant,
  fill,
  fillUntil,
  referenceOn,
  send,
  sendAndSee,
  written,
} from '../support/browserApply.ts'
import { closeEarly, savePeriod, signIn } from '../support/stackApi.ts'
import { stateOn, watchStates } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'
import { eventually, sleep } from '../support/waiting.ts'

const industries = { en: 'industry', sv: 'industri', fi: 'teollisuus' }
const pagesIn = (locale: Locale, slug: string) => [
  `/${locale}/`,
  `/${locale}/apply`,
  `/${locale}/industries/${industries[locale]}`,
  `/${locale}/apply/${slug}`,
]
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
})
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

describe('given a period that a coordinator lets open in some seconds and close ten seconds later', () => {
  it('when the edges pass, then every page in every language changes within a second and never too early', async () => {
    const rest = await signIn(stack, 'coordinator')
    const opensAt = new Date(Date.now() + 6_000)
    const closesAt = new Date(opensAt.getTime() + 10_000)
    const periodId = await savePeriod(rest, {
      industry: 'industry',
      slug: 'short-one',
      opensAt,
      closesAt,
      graceMinutes: 0,
    })
    const paths = locales.flatMap((locale) => pagesIn(locale, 'short-one'))
    await eventually(
      async () =>
        (await Promise.all(paths.map((path) => stateOn(stack, path, periodId)))).every(
          (state) => state === 'scheduled',
        ),
      { within: 4000, what: 'The period on every page' },
    )
    const person = applicant()

    const [seen] = await Promise.all([
      watchStates(stack, { paths, periodId, until: new Date(closesAt.getTime() + 2_000) }),
      visit({ origins: [stack.site], locale: 'en', javaScriptEnabled: false }, async (page) => {
        await sleep(opensAt.getTime() + 1_000 - Date.now())
        await page.goto(`${stack.site}/en/apply/short-one`)
        await fill(page, person)
        await sleep(closesAt.getTime() + 300 - Date.now())
        expect(await sendAndSee(page)).toBe(409)
        expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
        expect(await page.title()).toMatch(/^Error: /)
        expect(await page.locator('[role=alert]').innerText()).toContain(
          'Your application arrived after the period had closed',
        )
        const ticket = page.locator('[data-own]')
        expect(await ticket.getAttribute('data-state')).toBe('closed')
        expect(await ticket.locator('time').getAttribute('datetime')).toBe(closesAt.toISOString())
        expect(await ticket.innerText()).toContain(
          `Closed ${day.format(closesAt)} at ${clock.format(closesAt).replace(':', '.')}`,
        )
        expect(await page.locator('#application button[type=submit]').count()).toBe(0)
      }),
    ])
    for (const path of paths) {
      expect(
        seen[path]?.map(({ state }) => state),
        path,
      ).toEqual(['scheduled', 'open', 'closed'])
      const [, opened, closed] = seen[path] ?? []
      const late = {
        open: (opened?.at ?? 0) - opensAt.getTime(),
        close: (closed?.at ?? 0) - closesAt.getTime(),
      }
      expect(late.open, `${path} opens`).toBeGreaterThanOrEqual(0)
      expect(late.close, `${path} closes`).toBeGreaterThanOrEqual(0)
      expect(late.open, `${path} opens`).toBeLessThanOrEqual(1000)
      expect(late.close, `${path} closes`).toBeLessThanOrEqual(1000)
    }
    expect(await stack.query('select id from applications where email = $1', [person.email])).toEqual([])
  })
})

describe('given an open form in a browser', () => {
  it('when a coordinator closes the period meanwhile, then the form comes back with every word and says that it is closed', async () => {
    const rest = await signIn(stack, 'coordinator')
    const periodId = await savePeriod(rest, {
      industry: 'marketing',
      slug: 'closed-early',
      opensAt: new Date(Date.now() - 60_000),
      closesAt: new Date(Date.now() + 3_600_000),
      graceMinutes: 0,
    })
    const path = '/fi/apply/closed-early'
    await eventually(async () => (await stateOn(stack, path, periodId)) === 'open')
    const person = applicant()
    await visit({ origins: [stack.site], locale: 'fi' }, async (page) => {
      await page.goto(stack.site + path)
      await fill(page, person)
      expect(await closeEarly(rest, periodId)).toBe(200)
      expect(await sendAndSee(page)).toBe(409)
      expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
      expect(await page.locator('[role=alert]').innerText()).toContain('Hakemuksesi saapui haun sulkeuduttua')
      expect(await page.locator('[data-own]').getAttribute('data-state')).toBe('closed')
    })
    expect(await stack.query('select id from applications where email = $1', [person.email])).toEqual([])
  })
})

describe('given somebody who had begun before the close', () => {
  it('when sending within the grace, then is told how long there is time, and it is accepted', async () => {
    const rest = await signIn(stack, 'coordinator')
    const closesAt = new Date(Date.now() + 3_600_000)
    const period = {
      industry: 'marketing',
      slug: 'with-grace',
      opensAt: new Date(),
      closesAt,
    }
    const id = await savePeriod(rest, period)
    const path = '/en/apply/with-grace'
    await eventually(async () => (await stateOn(stack, path, id)) === 'open')
    const person = applicant()
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.goto(stack.site + path)
      await fillUntil(page, person, 'goals')
      expect(await closeEarly(rest, id)).toBe(200)
      await eventually(async () => (await stateOn(stack, path, id)) === 'closed')
      await page.reload()
      expect(await page.locator('[data-own]').getAttribute('data-state')).toBe('closed')
      expect(await page.locator('[data-why]').innerText()).toContain(
        'you can still send your application before',
      )
      expect((await axe(page)).violations).toEqual([])
      await fill(page, person)
      await send(page)
      expect(await referenceOn(page)).toMatch(referencePattern)
      // Whoever comes now finds no way in.
      await page.context().clearCookies()
      await page.goto(`${stack.site}${path}/about`)
      expect(new URL(page.url()).pathname).toBe(path)
      expect(await page.locator('[data-start]').count()).toBe(0)
    })
  })
})
