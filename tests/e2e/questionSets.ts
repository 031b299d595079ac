import { type Locale, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { chooseRelation, openAdmin, press, settled, write } from '../support/browserAdmin.ts'
import {
  applicant,
  fillUntil,
  formOf,
  goOnAndSee,
  next,
  referenceOn,
  send,
  written,
} from '../support/browserApply.ts'
import { signIn, idOfSlug } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

const known = /^401: GET \S+\/api\/payload-preferences\/nav$/
const wide = { width: 1600, height: 1000 }

const setName = 'Drivers'
const said: Record<Locale, { drives: string; classes: string }> = {
  en: { drives: 'Do you have a driving licence?', classes: 'For which vehicles?' },
  sv: { drives: 'Har du körkort?', classes: 'För vilka fordon?' },
  fi: { drives: 'Onko sinulla ajokortti?', classes: 'Mille ajoneuvoille?' },
}

const drives = (page: Page, value: 'yes' | 'no') => page.locator(`[name="answers.drives"][value=${value}]`)
const classes = (page: Page) => page.locator('[name="answers.classes"]')

/** Unfolds a row if it is folded; a new one may unfold itself meanwhile. */
async function unfold(page: Page, at: number) {
  const row = page.locator(`#questions-row-${at}`)
  await row.waitFor()
  await settled(page)
  const folded = row.locator('.collapsible__toggle--collapsed').first()
  if (await folded.isVisible()) await folded.click()
  await page.locator(`#field-questions__${at}__label`).waitFor()
}

/** Adds a question at the end of the set, and answers where its fields are. */
async function addQuestion(page: Page, at: number, { key, kind }: { key: string; kind: string }) {
  await page.locator('#field-questions .array-field__add-row').last().click()
  await unfold(page, at)
  await write(page, `questions__${at}__key`, key)
  const box = page.locator(`#field-questions__${at}__kind`)
  await box.locator('.rs__control').click()
  await page.locator('.rs__option', { hasText: new RegExp(`^${kind}$`) }).click()
  await write(page, `questions__${at}__label`, at === 0 ? said.en.drives : said.en.classes)
}

describe('given a coordinator who wants to ask something else', () => {
  it('when building a set with a condition in three languages and asking it in a period, then applicants meet it right in each', async () => {
    const rest = await signIn(stack, 'coordinator')
    const period = await idOfSlug(rest, 'application-periods', 'it-mentees')
    await visit({ origins: [stack.cms], locale: 'en-US', viewport: wide, known }, async (page) => {
      await openAdmin(page, stack, 'coordinator')
      await page.goto(`${stack.cms}/admin/collections/question-sets/create?locale=en`)
      await write(page, 'name', setName)
      await addQuestion(page, 0, { key: 'drives', kind: 'Yes or no' })
      await addQuestion(page, 1, { key: 'classes', kind: 'Short text' })
      // Which question, and which of its answers, is chosen by words.
      await page.locator('#field-questions__1__showIf').selectOption({ label: said.en.drives })
      await page.locator('#questions-row-1 fieldset label', { hasText: 'Yes' }).click()
      expect(await press(page, 'question-sets')).toBe(201)
      await page.waitForURL(/question-sets\/[0-9a-f-]{36}/)
      const id = /question-sets\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
      for (const locale of ['sv', 'fi'] as const) {
        await page.goto(`${stack.cms}/admin/collections/question-sets/${id}?locale=${locale}`)
        for (const [at, text] of [said[locale].drives, said[locale].classes].entries()) {
          await unfold(page, at)
          await write(page, `questions__${at}__label`, text)
        }
        expect(await press(page, 'question-sets')).toBe(200)
      }
      await page.goto(`${stack.cms}/admin/collections/application-periods/${period}?locale=en`)
      await settled(page)
      await chooseRelation(page, 'questionSet', setName)
      expect(await press(page, 'application-periods')).toBe(200)
    })
    await eventually(async () => {
      const body = (await (await fetch(`${stack.cms}/api/v1/site?locale=fi`)).json()) as {
        periods: { id: string; questions: { label: string; showIf: object | null }[] }[]
      }
      const asked = body.periods.find((each) => each.id === period)?.questions ?? []
      return asked.map(({ label }) => label).join() === `${said.fi.drives},${said.fi.classes}`
    })

    for (const locale of locales)
      for (const javaScriptEnabled of [true, false]) await meet(locale, javaScriptEnabled)
  }, 360_000)
})

/** Somebody applies twice over: first without, then with what the condition asks for. */
async function meet(locale: Locale, javaScriptEnabled: boolean) {
  const words = said[locale]
  const person = applicant()
  await visit({ origins: [stack.site], locale, javaScriptEnabled }, async (page) => {
    await page.goto(stack.site + formOf(locale))
    await fillUntil(page, person, 'background')
    const text = () => page.locator('#application').innerText()
    expect(await text()).toContain(words.drives)
    // Without scripts it is always there and says when it is meant.
    expect(await classes(page).isVisible()).toBe(!javaScriptEnabled)
    if (!javaScriptEnabled) expect(await page.locator('[data-depends]').innerText()).toContain(words.drives)
    expect(await goOnAndSee(page)).toBe(422)
    const faults = () =>
      page.locator('[role=alert] a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(await faults()).toEqual(['#field-answers-drives'])
    // Yes: now the other one must be answered, too.
    await drives(page, 'yes').check()
    expect(await classes(page).isVisible()).toBe(true)
    expect(await text()).toContain(words.classes)
    expect(await goOnAndSee(page)).toBe(422)
    expect(await faults()).toEqual(['#field-answers-classes'])
    // No: it is neither asked nor missed, and what was typed goes nowhere.
    await classes(page).fill('nothing')
    await drives(page, 'no').check()
    expect(await classes(page).isVisible()).toBe(!javaScriptEnabled)
    await next(page)
    await fillUntil(page, person, 'check')
    expect(await page.locator('.answers').innerText()).not.toContain(words.classes)
    expect(await written(page)).not.toContain('nothing')
    // And yes after all.
    await page.locator('.answers a[href*="background?change"]').first().click()
    await drives(page, 'yes').check()
    await classes(page).fill('B, C1')
    await next(page)
    await fillUntil(page, person, 'check')
    expect(await page.locator('.answers').innerText()).toContain(words.classes)
    expect(await written(page)).toContain('B, C1')
    await page.locator('[name=consent]').check()
    await send(page)
    await referenceOn(page)
  })
  const stored = await stack.query('select answers, locale from applications where email = $1', [
    person.email,
  ])
  expect(stored).toEqual([{ answers: { drives: 'yes', classes: 'B, C1' }, locale }])
}
