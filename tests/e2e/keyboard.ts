import { referencePattern } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { focused, tabTo, visit } from '../support/browser.ts'
import { applicant, referenceOn, spoken, typed } from '../support/browserApply.ts'
import { stack } from '../support/stackShared.ts'

describe.each([
  ['wide', 1280],
  ['narrow', 320],
])('given a person without a mouse and a %s window', (_, width) => {
  const visitor = () => ({ origins: [stack.site], locale: 'fi', viewport: { width, height: 700 } })

  it('when pressing Tab once, then the way past the menu shows itself and leads to the content', async () => {
    await visit(visitor(), async (page) => {
      await page.goto(`${stack.site}/fi/`)
      await tabTo(page, 'a.skip', 1)
      expect((await page.locator('a.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('content')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content')
    })
  })

  it('when going from the front page through errors to the receipt, then every stop can be seen and the application is sent', async () => {
    const person = applicant()
    await visit(visitor(), async (page) => {
      await page.goto(`${stack.site}/fi/`)
      await tabTo(page, `[href="/fi/apply/${spoken.fi.slug}"]`)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/fi/apply/${spoken.fi.slug}`)
      await tabTo(page, 'form button[type=submit]')
      await page.keyboard.press('Enter')

      // The summary has the focus; its links lead into the fields.
      await page.locator('[role=alert]').waitFor()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
      await tabTo(page, '[role=alert] a[href="#field-name"]', 3)
      await page.keyboard.press('Enter')
      expect(await focused(page)).toBe('field-name')
      await page.keyboard.type(person.name)
      for (const name of [
        'email',
        'phone',
        'answers.background',
        'answers.motivation',
        'answers.languages',
      ] as const) {
        await tabTo(page, `[name="${name}"]`, 2)
        await page.keyboard.type(person[name])
      }
      expect(await typed(page)).toEqual(person)
      await tabTo(page, '[name=consent]', 2)
      await page.keyboard.press('Space')
      await tabTo(page, 'form button[type=submit]', 4)
      await page.keyboard.press('Enter')
      expect(await referenceOn(page)).toMatch(referencePattern)
    })
  })
})
