import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { applicant, fillUntil, formOf, type, typed } from '../support/browserApply.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const about = () => `${stack.site}${formOf('en')}/about`

/** Holds what the page saves in between, until it is let go. */
async function holdSaves(page: Page) {
  const held: Route[] = []
  let holds = true
  await page.route(about(), async (route) => {
    if (!holds || route.request().method() !== 'POST') return route.fallback()
    held.push(route)
  })
  return {
    first: () => eventually(() => held[0], { what: 'saving in between' }),
    /** Lets everything go on; answers when the page has been answered. */
    async letGo() {
      holds = false
      const [answered] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === 'POST'),
        ...held.splice(0).map((route) => route.continue()),
      ])
      await answered.finished()
    },
  }
}

const open = <T>(use: (page: Page, person: ReturnType<typeof applicant>) => Promise<T>) =>
  visit({ origins: [stack.site], locale: 'en' }, async (page) => {
    const person = applicant()
    await page.goto(stack.site + formOf('en'))
    await fillUntil(page, person, 'about')
    return use(page, person)
  })

describe('given a page of the form that is just being saved', () => {
  it('when more is typed meanwhile, then it says that it is saved only once that is saved, too', async () => {
    await open(async (page, person) => {
      const saves = await holdSaves(page)
      const saved = page.locator('[data-says=saved]')
      await type(page, { name: person.name })
      await page.locator('[name=email]').focus()
      await saves.first()
      await type(page, { phone: person.phone })
      await saves.letGo()
      const said: boolean[] = []
      const again = page.waitForRequest((each) => each.method() === 'POST').then(() => true)
      while (!(await Promise.race([again, page.waitForTimeout(50).then(() => false)])))
        said.push(await saved.isVisible())
      expect(said.length).toBeGreaterThan(10)
      expect(said).not.toContain(true)
      await saved.waitFor()
      expect(await typed(page)).toMatchObject({ name: person.name, phone: person.phone })
    })
  })

  it('when the page is opened anew and was made before that was saved, then every word is on it all the same', async () => {
    await open(async (page, person) => {
      const saves = await holdSaves(page)
      await type(page, { phone: person.phone })
      await page.locator('[name=email]').focus()
      await saves.first()
      await page.route(about(), async (route) => {
        if (route.request().method() !== 'GET') return route.fallback()
        const response = await route.fetch()
        expect(await response.text()).not.toContain(person.phone)
        await saves.letGo()
        await page.waitForTimeout(200)
        await route.fulfill({ response })
      })
      await page.goto(about())
      expect((await typed(page)).phone).toBe(person.phone)
    })
  })
})
