import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { applicant, fillUntil, type, typed } from '../support/browserApply.ts'
import { savePeriod, signIn } from '../support/stackApi.ts'
import { stateOn } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** How long after an edge an open page may take to show it, in milliseconds: it waits a little so as not to come with all others. */
const patience = 4_000

async function shortPeriod(slug: string, { opensIn, lasts }: { opensIn: number; lasts: number }) {
  const rest = await signIn(stack, 'coordinator')
  const opensAt = new Date(Date.now() + opensIn)
  const closesAt = new Date(opensAt.getTime() + lasts)
  const id = await savePeriod(rest, { industry: 'industry', slug, opensAt, closesAt })
  await eventually(async () => (await stateOn(stack, `/en/apply/${slug}`, id)) !== null)
  return { id, opensAt, closesAt, path: `/en/apply/${slug}` }
}

/** Resolves when the page shows the state, and says how long after `edge` by this process's clock. */
async function shows(page: Page, id: string, state: string, edge: Date): Promise<number> {
  await page.waitForFunction(
    ([period, wanted]) =>
      document.querySelector(`[data-period="${period}"]`)?.getAttribute('data-state') === wanted,
    [id, state] as const,
    { polling: 25 },
  )
  return Date.now() - edge.getTime()
}

const mark = (page: Page) => page.evaluate(() => Object.assign(window, { sameDocument: true }))
const isSame = (page: Page) => page.evaluate(() => 'sameDocument' in window)
const said = (page: Page) => page.locator('main + [role=status]').textContent()
const sectionOf = (page: Page, id: string) =>
  page.locator(`section:has([data-period="${id}"]) h2`).textContent()

function expectTimely(late: number, what: string) {
  expect(late, what).toBeGreaterThanOrEqual(0)
  expect(late, what).toBeLessThanOrEqual(patience)
}

describe('given pages that somebody left open before a period opens', () => {
  it('when it opens and closes, then they change by themselves, say so, and keep what is focused, opened and typed', async () => {
    const { id, opensAt, closesAt, path } = await shortPeriod('by-itself', { opensIn: 9_000, lasts: 12_000 })
    const person = applicant()
    await visit({ origins: [stack.site], locale: 'en' }, async (list) => {
      await list.goto(`${stack.site}/en/apply`)
      const own = await list.context().newPage()
      await own.goto(stack.site + path)
      for (const page of [list, own]) await mark(page)
      expect(await own.locator('.soon[data-until]').textContent()).toBe('Opens in less than a minute')
      expect(await sectionOf(list, id)).toBe('Opening next')
      const link = list.locator(`[data-period="${id}"] a`)
      await link.focus()

      const [onList, onOwn] = await Promise.all([
        shows(list, id, 'open', opensAt),
        shows(own, id, 'open', opensAt),
      ])
      expectTimely(onList, 'list opens')
      expectTimely(onOwn, 'period opens')
      expect(await sectionOf(list, id)).toBe('Open now')
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await said(list)).toMatch(/: Open$/)
      expect(await own.title()).toMatch(/^Apply – /)
      await fillUntil(own, person, 'goals')
      await type(own, person)
      await mark(own)
      const field = own.locator('[name="answers.motivation"]')
      await field.focus()
      expect(await own.locator('.soon[data-until]').textContent()).toBe('Less than a minute left')

      const [listCloses, ownCloses] = await Promise.all([
        shows(list, id, 'closed', closesAt),
        shows(own, id, 'closed', closesAt),
      ])
      expectTimely(listCloses, 'list closes')
      expectTimely(ownCloses, 'period closes')
      expect(await sectionOf(list, id)).toBe('Closed recently')
      expect(await said(list)).toMatch(/: Closed$/)
      expect(await said(own)).toContain('The application period has closed.')
      expect(await own.locator('[data-why]').first().innerText()).toContain('you can still send')
      expect(await typed(own)).toEqual({ 'answers.motivation': person['answers.motivation'] })
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
      for (const page of [list, own]) expect(await isSame(page), 'no navigation').toBe(true)
    })
  })

  it('when the clock of the computer is an hour ahead, then the page still changes by the clock of the server', async () => {
    const { id, opensAt, path } = await shortPeriod('wrong-clock', { opensIn: 6_000, lasts: 3_000 })
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.addInitScript(() => {
        const real = Date.now
        Date.now = () => real() + 3_600_000
      })
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(stack.site + path)
      await mark(page)
      expect(await page.locator('.soon[data-until]').textContent()).toBe('Opens in less than a minute')
      expectTimely(await shows(page, id, 'open', opensAt), 'opens')
      expect(await isSame(page)).toBe(true)
      // The page itself, then once at the edge, and now and then once more when it was a little early.
      expect(asked.filter((pathname) => pathname === path).length).toBeLessThanOrEqual(3)
    })
  })
})

describe('given a page without an edge that is near', () => {
  it('when loading it, then it has no script; with one it has a single one of at most 2 KB', async () => {
    const { path } = await shortPeriod('weighed', { opensIn: 3_600_000, lasts: 60_000 })
    const scriptsOn = async (where: string) =>
      [...(await (await fetch(stack.site + where)).text()).matchAll(/<script[^>]*src="([^"]+)"/g)].map(
        ([, src]) => src ?? '',
      )
    expect(await scriptsOn('/en/news')).toEqual([])
    const [script, ...others] = await scriptsOn(path)
    expect(others).toEqual([])
    const bytes = await (await fetch(stack.site + script)).arrayBuffer()
    expect(bytes.byteLength).toBeLessThanOrEqual(2048)
  })
})
