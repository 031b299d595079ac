import { referencePattern } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { focused, tabTo, visit } from '../support/browser.ts'
import { applicant, referenceOn, spoken, written } from '../support/browserApply.ts'
import { stack } from '../support/stackShared.ts'

describe.each([
  ['wide', 1280, 'fi'],
  ['narrow', 320, 'fi'],
  ['narrow', 320, 'sv'],
  ['narrow', 320, 'en'],
] as const)('given a person without a mouse and a %s window of %i px that reads %s', (_, width, locale) => {
  const visitor = () => ({ origins: [stack.site], locale, viewport: { width, height: 700 } })

  it('when pressing Tab once, then the way past the menu shows itself and leads to the content', async () => {
    await visit(visitor(), async (page) => {
      await page.goto(`${stack.site}/${locale}/`)
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
      await page.goto(`${stack.site}/${locale}/`)
      await tabTo(page, `[href="/${locale}/apply/${spoken[locale].slug}"]`)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${locale}/apply/${spoken[locale].slug}`)
      await tabTo(page, '[data-start]')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/eligibility')
      const on = '#application .form-end button:not([name])'
      const goOn = async () => {
        await tabTo(page, on, 6)
        await page.keyboard.press('Enter')
      }
      const expectStep = (step: string) => page.locator(`#application[data-page=${step}]`).waitFor()

      // The summary has the focus; its links lead into the fields.
      const expectSummary = async (field: string) => {
        await page.locator('[role=alert]:focus').waitFor()
        await tabTo(page, `[role=alert] a[href="#${field}"]`, 3)
        await page.keyboard.press('Enter')
        expect(await focused(page)).toBe(field)
      }
      await tabTo(page, on)
      await page.keyboard.press('Enter')
      await expectSummary('field-eligible-0')
      const requirements = await page.locator('#application fieldset').count()
      for (let at = 0; at < requirements; at += 1) {
        if (at > 0) await tabTo(page, `[name="eligible.${at}"]`, 2)
        await page.keyboard.press('Space')
      }
      await goOn()
      await expectStep('about')
      await tabTo(page, on)
      await page.keyboard.press('Enter')
      await expectSummary('field-name')
      await page.keyboard.type(person.name)
      for (const name of ['email', 'phone'] as const) {
        await tabTo(page, `[name="${name}"]`, 2)
        await page.keyboard.type(person[name])
      }
      await goOn()
      await expectStep('background')
      await tabTo(page, '[name="answers.background"]')
      await page.keyboard.type(person['answers.background'])
      await tabTo(page, '[name="answers.languages"]', 2)
      await page.keyboard.type(person['answers.languages'])
      await goOn()
      await expectStep('goals')
      await tabTo(page, '[name="answers.motivation"]')
      await page.keyboard.type(person['answers.motivation'])
      await goOn()
      await expectStep('fields')
      await tabTo(page, on)
      await page.keyboard.press('Enter')
      await expectStep('check')
      expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
      await tabTo(page, '[name=consent]')
      await page.keyboard.press('Space')
      await goOn()
      expect(await referenceOn(page)).toMatch(referencePattern)
    })
  })
})
