import { locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import {
  applicant,
  fill,
  fillUntil,
  formOf,
  referenceOn,
  send,
  spoken,
  stepOn,
} from '../support/browserApply.ts'
import { scanInbox, scanned } from '../support/mailScanner.ts'
import { mailIsOut, mailsTo } from '../support/stackMail.ts'
import { pageTypes } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** These pages have no script; axe needs one. */
const phone = { viewport: narrow }

/** The newest link to this page of the site that was mailed to the address, after a mail program has looked into it. */
async function mailedLink(email: string, path: string, earlier = 0): Promise<string> {
  const pattern = new RegExp(`${stack.site}${path}\\?t=[\\w-]+(?:&end)?`)
  const links = () => mailsTo(stack, email).flatMap(({ text }) => pattern.exec(text)?.[0] ?? [])
  await eventually(async () => links().length > earlier, { what: `A link to ${path}` })
  return scanned(stack, links().at(-1) ?? '')
}
const press = async (page: Page) => {
  await Promise.all([page.waitForEvent('load'), page.locator('main form.form button').first().click()])
}
const stage = (email: string) => stack.query('select stage from applications where email = $1', [email])

describe.each(locales)('given somebody who has applied in %s and comes back by a mailed link', (locale) => {
  it('when reading, changing, withdrawing, restoring and erasing it on a phone, then each does what it says, and axe finds nothing', async () => {
    const person = applicant()
    const here = `/${locale}/application`
    const faults: string[] = []
    await visit({ origins: [stack.site], locale, ...phone }, async (page) => {
      const look = async (what: string) => void faults.push(...(await faultsOf(page, what)))
      await page.goto(stack.site + formOf(locale))
      await fill(page, person)
      await send(page)
      const reference = await referenceOn(page)
      await mailIsOut(stack)

      await page.goto(stack.site + here)
      await look('asking')
      await page.locator('[name=email]').fill('nonsense')
      await press(page)
      await look('asking wrongly')
      const before = mailsTo(stack, person.email).length
      await page.locator('[name=email]').fill(person.email)
      await press(page)
      await look('asked')
      const link = await mailedLink(person.email, here, before > 0 ? 1 : 0)
      await page.goto(link)
      expect(await page.context().cookies(stack.site + here)).toEqual([])
      await look('link')
      await press(page)
      expect(page.url()).toBe(stack.site + here)
      expect(await page.locator('[data-status]').getAttribute('data-status')).toBe('received')
      expect(await page.locator('main').innerText()).toContain(reference)
      const shown = await page
        .locator('.answers dd')
        .evaluateAll((all) => all.map((each) => each.textContent))
      expect(shown).toEqual(expect.arrayContaining(Object.values(person)))
      await look('own application')

      await page.locator('a[href$="?edit"]').click()
      await page.locator('[name="answers.motivation"]').fill('')
      await press(page)
      expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#field-answers-motivation')
      await look('changing wrongly')
      await page.locator('[name="answers.motivation"]').fill('Another reason')
      await press(page)
      expect(await page.locator('.answers').innerText()).toContain('Another reason')

      const exported = await page.request.get(`${stack.site}${here}/export`)
      expect(exported.headers()['content-disposition']).toContain('attachment')
      expect(JSON.stringify(await exported.json())).toContain('Another reason')

      await page.locator('a[href$="/copy"]').click()
      for (const word of [reference, 'Another reason', person.email])
        expect(await page.locator('main').innerText()).toContain(word)
      await look('a copy to read')
      await page.locator(`main a.more[href="${here}"]`).click()

      await page.locator('a[href$="?withdraw"]').click()
      await look('withdrawing')
      await press(page)
      expect(await stage(person.email)).toEqual([{ stage: 'withdrawn' }])
      await page.locator('form:has([value=restore]) button').click()
      await page.locator('[data-status=received]').waitFor()
      expect(await stage(person.email)).toEqual([{ stage: 'submitted' }])

      await page.locator('a[href$="?erase"]').click()
      await press(page)
      await look('erasing unsure')
      expect(await stage(person.email)).toHaveLength(1)
      await page.locator('[name=sure]').check()
      await press(page)
      expect(await stage(person.email)).toEqual([])
      // What the link belonged to is gone.
      await page.goto(link)
      await press(page)
      expect(await page.title()).toMatch(new RegExp(`^${spoken[locale].errorPrefix}`))
    })
    expect(faults).toEqual([])
  })
})

describe('given somebody who waits for a period', () => {
  it('when asking to be told, then is on the list only after the mailed link and a press, and leaves it in the same way', async () => {
    const { email } = applicant()
    await visit({ origins: [stack.site], locale: 'sv', ...phone }, async (page) => {
      const faults: string[] = []
      await page.goto(stack.site + (pageTypes('sv')['closed period'] ?? ''))
      await page.locator('a[href*="/tell-me?for="]').click()
      faults.push(...(await faultsOf(page, 'asking')))
      const chosen = await page.locator('#field-industry option:checked').innerText()
      expect(chosen).toBe('Marknadsföring')
      await page.locator('[name=email]').fill(email)
      await press(page)
      const confirmed = () =>
        stack.query(
          'select confirmed_at is not null as yes, ended_at is not null as ended from subscriptions where email = $1',
          [email],
        )
      const link = await mailedLink(email, '/sv/tell-me')
      await page.goto(link)
      faults.push(...(await faultsOf(page, 'confirming')))
      expect(await confirmed()).toEqual([{ yes: false, ended: false }])
      await press(page)
      expect(await confirmed()).toEqual([{ yes: true, ended: false }])
      expect(await page.locator('main').innerText()).toContain('Marknadsföring')

      await stack.query(
        `insert into outbox (id, key, "to", locale, template, data, due_at, created_at, updated_at)
         select gen_random_uuid(), 'opened:' || s.id, s.email, 'sv', 'period_opened',
           jsonb_build_object('subscription', s.id, 'period', p._parent_id), now(), now(), now()
         from subscriptions s, application_periods_locales p where s.email = $1 and p.slug = $2`,
        [email, spoken.en.slug],
      )
      const leave = await mailedLink(email, '/sv/tell-me', 1)
      expect(leave).toMatch(/&end$/)
      await page.goto(leave)
      expect(await confirmed()).toEqual([{ yes: true, ended: false }])
      await press(page)
      expect(await confirmed()).toEqual([{ yes: true, ended: true }])
      expect(faults).toEqual([])
    })
  })
})

describe('given a period that has not opened', () => {
  it('when trying the form to its end, then it works whole and nothing is kept', async () => {
    const person = applicant()
    await visit({ origins: [stack.site], locale: 'fi', javaScriptEnabled: false }, async (page) => {
      await page.goto(stack.site + (pageTypes('fi')['coming period'] ?? ''))
      await page.locator('a[href$="?demo"]').click()
      expect(await stepOn(page)).toBe('eligibility')
      await fillUntil(page, person, 'check')
      expect(await page.locator('[role=note]').count()).toBe(1)
      await page.locator('[name=consent]').check()
      await send(page)
      await page.waitForURL('**/receipt?demo')
      expect(await page.locator('.reference').count()).toBe(0)
      expect(await page.context().cookies()).toEqual([])
    })
    expect(await stage(person.email)).toEqual([])
    expect(await stack.query('select 1 from application_drafts where email = $1', [person.email])).toEqual([])
  })
})

describe('given somebody who has begun on one device', () => {
  it('when asking for a link on another one, then goes on there where it was', async () => {
    const person = applicant()
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fillUntil(page, person, 'goals')
    })
    await visit({ origins: [stack.site], locale: 'en', ...phone }, async (page) => {
      await page.goto(stack.site + formOf('en'))
      await page.locator('a[href$="?for=draft"]').click()
      await page.locator('[name=email]').fill(person.email)
      await press(page)
      await page.goto(await mailedLink(person.email, '/en/application'))
      await press(page)
      expect(await stepOn(page)).toBe('goals')
      await fill(page, person)
      await send(page)
      await referenceOn(page)
    })
    expect(await stage(person.email)).toEqual([{ stage: 'submitted' }])
  })
})

describe('given the mails that went out so far', () => {
  it('when a mail program opens every link of each kind, then nothing has changed', async () => {
    await mailIsOut(stack)
    expect(await scanInbox(stack)).toEqual(
      expect.arrayContaining([
        'period_opened /tell-me t end',
        'receipt /application t',
        'resume_link /application t',
        'status_link /application t',
        'subscription_confirm /tell-me t',
        'withdrawn /application t',
      ]),
    )
  })
})
