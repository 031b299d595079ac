import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import {
  answer,
  applicant,
  begin,
  formOf,
  goOn,
  referenceOn,
  send,
  stepOn,
  type Typing,
  written,
} from '../support/browserApply.ts'
import { mailTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'

/** What a browser says itself of a network, a site or a page that is not there. */
const known = /ERR_|Failed to load resource|_jobbuddies/

type Field = { name: string; value: string; ticked: boolean | null }

/** All that a person sees in the fields of the open page. */
const shown = (page: Page): Promise<Field[]> =>
  page
    .locator('#application :is(input, select, textarea):not([type=hidden], [name=website])')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ name, value, type, checked }) => ({
        name,
        value,
        ticked: /radio|checkbox/.test(type) ? checked : null,
      })),
    )

/** Somebody on the way through the form, in a browser whose pages may die. */
type Person = {
  scripts: boolean
  typing: Typing
  context: BrowserContext
  page: Page
  /** What the pages said to have saved, by step. */
  saved: Map<string, Field[]>
}

const pathOf = (step: string) => `${stack.site}${formOf('en')}/${step}`

/** Steps that the person types on. */
const saysSomething = new Set(['eligibility', 'about', 'background', 'goals', 'check'])
const choose = async (field: Locator): Promise<unknown> =>
  (await field.evaluate(({ tagName }) => tagName)) === 'SELECT'
    ? field.selectOption({ index: 1 })
    : field.check()

/** Answers the open page until the page says that it is saved; without scripts that is when the next one comes. */
async function saveStep(person: Person): Promise<string> {
  const { page, scripts, typing, saved } = person
  const step = (await stepOn(page)) ?? ''
  await answer(page, typing)
  // A page that asks for nothing that has to be typed: its first choice.
  const choice = page.locator('#application :is(select, input:is([type=radio], [type=checkbox]))').first()
  if (!saysSomething.has(step) && (await choice.count()) > 0) await choose(choice)
  if (step === 'check') await page.locator('[name=consent]').check()
  const fields = await shown(page)
  if (scripts) await page.locator('[data-says=saved]').waitFor()
  else {
    await goOn(page)
    await page.locator(`#application:not([data-page="${step}"])`).waitFor()
  }
  saved.set(step, fields)
  return step
}

async function expectSaved(person: Person, step: string, after: string): Promise<void> {
  await person.page.goto(pathOf(step))
  expect(
    await shown(person.page),
    `${step}, ${person.scripts ? 'with' : 'without'} scripts, ${after}`,
  ).toEqual(person.saved.get(step))
}

/** The process of the page dies, as by a crash or a phone that needs the memory. */
async function killTab(person: Person): Promise<void> {
  const { context, page } = person
  const session = await context.newCDPSession(page)
  const died = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await died
  person.page = await context.newPage()
  await page.close()
}

/** Goes to the next page while the network is away. With scripts the page waits for it; without it is a page of the browser. */
async function killNetwork(person: Person, step: string): Promise<void> {
  const { context, page, scripts } = person
  await context.setOffline(true)
  if (!scripts) {
    await page.goto(pathOf(step)).catch(() => null)
    await context.setOffline(false)
    return
  }
  await goOn(page)
  await page.locator('[data-says=offline]').waitFor()
  await context.setOffline(false)
  await page.locator(`#application:not([data-page="${step}"])`).waitFor()
}

/** Comes back on another device, with nothing but the mail. */
async function resumeElsewhere({ scripts, typing, saved }: Person): Promise<void> {
  const visitor = { origins: [stack.site], locale: 'en', javaScriptEnabled: scripts }
  await visit(visitor, async (page) => {
    await page.goto(`${stack.site}/en/application?for=draft`)
    await page.locator('[name=email]').fill(typing.email)
    await page.locator('main form.form button').first().click()
    const { text } = await mailTo(stack, typing.email)
    await page.goto(/https?:\/\/\S+\/en\/application\?t=[\w-]+/.exec(text)?.[0] ?? '')
    await page.locator('main form.form button').first().click()
    await page.locator('#application').waitFor()
    for (const [step, fields] of saved) {
      await page.goto(pathOf(step))
      expect(await shown(page), `${step} on another device`).toEqual(fields)
    }
    await page.goto(pathOf('check'))
    expect(await written(page)).toEqual(expect.arrayContaining(Object.values(typing)))
    await page.locator('[name=consent]').check()
    await send(page)
    const reference = await referenceOn(page)
    // What a receipt was given for outlives everything.
    await stack.cmsProcess.kill()
    await stack.cmsProcess.start()
    expect(
      await stack.query('select name, reference from applications where email = $1', [typing.email]),
    ).toEqual([{ name: typing.name, reference }])
  })
}

describe('given one person with scripts and one without on their way through the form', () => {
  it('when the network, the tab, the site and the CMS are killed at each step, then nothing is lost that a page said to be saved, and both go on on another device by the mailed link', async () => {
    const visitor = { origins: [stack.site], locale: 'en', known }
    await visit(visitor, (one) =>
      visit({ ...visitor, javaScriptEnabled: false }, async (other) => {
        const people: Person[] = [one, other].map((page) => ({
          page,
          context: page.context(),
          scripts: page === one,
          typing: applicant(),
          saved: new Map(),
        }))
        const [quick] = people as [Person, Person]
        const both = <T>(act: (person: Person) => Promise<T>) => Promise.all(people.map(act))
        await both(async ({ page }) => {
          await page.goto(stack.site + formOf('en'))
          await begin(page)
        })
        for (;;) {
          const isLast = (await stepOn(quick.page)) === 'check'
          // Without scripts the last page saves nothing before it sends.
          const here = isLast ? [quick] : people
          const [step = ''] = await Promise.all(here.map(saveStep))
          const see = (after: string) => Promise.all(here.map((person) => expectSaved(person, step, after)))
          await Promise.all(here.map(killTab))
          await see('after the tab')
          await stack.siteProcess.kill()
          await stack.siteProcess.start()
          await see('after the site')
          await stack.cmsProcess.kill()
          await stack.cmsProcess.start()
          await see('after the CMS')
          if (isLast) break
          await Promise.all(here.map((person) => killNetwork(person, step)))
          await see('after the network')
          await both(({ page }) => goOn(page))
          await both(({ page }) => page.locator(`#application:not([data-page="${step}"])`).waitFor())
        }
        expect([...quick.saved.keys()].length).toBeGreaterThanOrEqual(5)
        for (const person of people) await resumeElsewhere(person)
      }),
    )
  }, 300_000)
})
