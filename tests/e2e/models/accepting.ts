import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { mailWords } from '../../../packages/plugin/src/mail/words/index.ts'
import type { RunReport } from '../../../packages/plugin/src/running/contract.ts'
import { wordsOf } from '../../../site/src/i18n/words.ts'
import { visit } from '../../support/browser.ts'
import { faultsOf, narrow } from '../../support/browserAxe.ts'
import { mailsTo } from '../../support/stackMail.ts'
import { stack } from '../../support/stackShared.ts'
import { eventually } from '../../support/waiting.ts'
import type { Journey } from './model.ts'

const locale = 'sv'
const { agreement: words, own } = wordsOf(locale)
const press = (page: Page, what: ReturnType<Page['locator']>) =>
  Promise.all([page.waitForEvent('load'), what.click()])

/** One of a group accepts by the mailed link what the model asks of everybody, in Swedish and without JavaScript. */
export async function acceptByLink({ preset, people }: Journey, { members }: RunReport): Promise<void> {
  const agreements = preset.agreements ?? []
  const person = people.find(({ id }) => members.some((member) => member.id === id))
  if (!person) throw new Error('Nobody is in the group')
  const [subject = ''] = mailWords[person.locale].texts.agreement_asked.subject.split('{')
  const asked = () => mailsTo(stack, person.email).filter((mail) => mail.subject.startsWith(subject))
  if (agreements.length === 0) return expect(asked()).toEqual([])
  const mail = await eventually(() => asked()[0], { within: 30_000, what: 'A mail about what to accept' })
  const link = new RegExp(`${stack.site}/\\w+/application\\?t=[\\w-]+`).exec(mail.text)?.[0] ?? ''
  const faults: string[] = []
  const open = async (page: Page) => {
    await page.goto(link.replace(/\/\w\w\/application/, `/${locale}/application`))
    await press(page, page.locator('main form.form button').first())
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name: words.accept(name) })
  const look = (what: string, act: (page: Page) => Promise<unknown>) =>
    visit({ origins: [stack.site], locale, viewport: narrow }, async (page) => {
      await open(page)
      await act(page)
      faults.push(...(await faultsOf(page, what)))
    })
  await look('what to accept', (page) => page.getByRole('heading', { name: words.title }).waitFor())
  await look('nothing ticked', async (page) => {
    await press(page, button(page, agreements[0]!.name[locale]))
    await page.getByRole('alert').filter({ hasText: words.missing }).waitFor()
  })
  await visit({ origins: [stack.site], locale, javaScriptEnabled: false }, async (page) => {
    await open(page)
    for (const { name, text } of agreements) {
      const form = page.locator('form', { has: button(page, name[locale]) })
      expect(await form.innerText()).toContain(text[locale].slice(0, 40))
      await press(page, button(page, name[locale]))
      await form.getByRole('alert').filter({ hasText: words.missing }).waitFor()
      await form.getByLabel(words.check).check()
      await press(page, button(page, name[locale]))
      await page.getByRole('status').filter({ hasText: own.done.agreed }).waitFor()
    }
    expect(await page.locator('[data-agreements]').count()).toBe(0)
    await page.getByRole('heading', { name: words.done }).waitFor()
  })
  await look('what was accepted', (page) => page.getByRole('heading', { name: words.done }).waitFor())
  expect(faults).toEqual([])
  const kept = await stack.query('select by_link as link from preparations where application_id = $1', [
    person.id,
  ])
  expect(kept).toEqual(agreements.map(() => ({ link: true })))
}
