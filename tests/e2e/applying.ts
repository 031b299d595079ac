import { type Locale, locales, referencePattern } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { type Visit, visit } from '../support/browser.ts'
import {
  answer,
  applicant,
  begin,
  fill,
  fillUntil,
  formId,
  formOf,
  goOn,
  goOnAndSee,
  referenceOn,
  send,
  sendAndSee,
  spoken,
  stepOn,
  type,
  typed,
  written,
} from '../support/browserApply.ts'
import { mailIsOut, mailsTo, mailTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'

const visitor = (locale: Locale, extra: Partial<Visit> = {}): Visit => ({
  locale,
  origins: [stack.site],
  ...extra,
})
const withoutScripts = { javaScriptEnabled: false }

const applicationsOf = (email: string) =>
  stack.query<{ id: string; reference: string; locale: string; name: string; answers: object }>(
    'select id, reference, locale, name, answers from applications where email = $1',
    [email],
  )

describe.each(locales)('given the open round, a visitor who reads in %s', (locale) => {
  const { send: button, thanks, mail: subject, slug } = spoken[locale]

  it('when going from the front page over the programme to the form and sending it, then gets a receipt and one mail in the same language', async () => {
    const person = applicant()
    const reference = await visit(visitor(locale), async (page) => {
      await page.goto(stack.site)
      expect(page.url()).toBe(`${stack.site}/${locale}/`)
      await page.locator('main a[href*="/programmes/"]').first().click()
      await page.waitForURL(`**/${locale}/programmes/jobbuddies`)
      await page.locator(`main a[href="/${locale}/apply/${slug}"]`).first().click()
      await page.waitForURL(`**/${locale}/apply/${slug}`)
      await fill(page, person)
      await page.getByRole('button', { name: button, exact: true }).click()
      const given = await referenceOn(page)
      expect(await page.locator('h1').innerText()).toBe(thanks)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      return given
    })
    expect(reference).toMatch(referencePattern)
    const mail = await mailTo(stack, person.email)
    expect(mail.subject).toBe(`${subject} ${reference}`)
    expect(mail.text).toContain(reference)
    const [stored, ...more] = await applicationsOf(person.email)
    expect(more).toEqual([])
    const { name, 'answers.background': background, 'answers.motivation': motivation } = person
    expect(stored).toMatchObject({ reference, locale, name, answers: { background, motivation } })
  })

  it('when answering too little without scripts, then reads on top what to do with links to the fields, and after that sends', async () => {
    const person = applicant()
    await visit(visitor(locale, withoutScripts), async (page) => {
      const summary = page.locator('[role=alert]')
      /** Every fault on top leads to its field, which says the same. */
      const expectFaults = async (wrong: string[]) => {
        expect(await page.title()).toMatch(new RegExp(`^${spoken[locale].errorPrefix}`))
        const links = summary.locator('a')
        expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
          wrong.map((field) => `#${field}`),
        )
        for (const [index, field] of wrong.entries()) {
          const input = page.locator(`#${field}`)
          expect((await input.getAttribute('aria-describedby'))?.split(' ')).toContain(`${field}-error`)
          expect(await input.getAttribute('aria-invalid')).toBe('true')
          expect(await page.locator(`#${field}-error`).innerText()).toBe(await links.nth(index).innerText())
        }
      }
      await page.goto(stack.site + formOf(locale))
      await begin(page)
      expect(await goOnAndSee(page)).toBe(422)
      expect(await summary.locator('a').count()).toBe(await page.locator('#application fieldset').count())
      await fillUntil(page, person, 'about')
      const id = await formId(page)
      await type(page, { name: '', email: 'no address', phone: person.phone })
      expect(await goOnAndSee(page)).toBe(422)
      await expectFaults(['field-name', 'field-email'])
      const [top, first] = [await summary.boundingBox(), await page.locator('#field-name').boundingBox()]
      expect(top?.y).toBeLessThan(first?.y ?? 0)
      await summary.locator('a').nth(1).click()
      expect(page.url()).toMatch(/#field-email$/)
      expect(await typed(page)).toEqual({ name: '', email: 'no address', phone: person.phone })
      expect(await formId(page)).toBe(id)

      await fillUntil(page, person, 'goals')
      expect(await goOnAndSee(page)).toBe(422)
      await expectFaults(['field-answers-motivation'])
      await fillUntil(page, person, 'check')
      expect(await sendAndSee(page)).toBe(422)
      await expectFaults(['field-consent'])
      expect(await formId(page)).toBe(id)
      await fill(page, person)
      await send(page)
      expect(await referenceOn(page)).toMatch(referencePattern)
      expect(await page.locator('h1').innerText()).toBe(thanks)
    })
    expect(await applicationsOf(person.email)).toHaveLength(1)
    expect((await mailTo(stack, person.email)).subject).toContain(subject)
  })

  it('when going back to an answer from the last page, then comes back there with the new one', async () => {
    const person = applicant()
    await visit(visitor(locale, withoutScripts), async (page) => {
      await page.goto(stack.site + formOf(locale))
      await fillUntil(page, person, 'check')
      expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
      await page.locator('.answers a[href*="goals?change"]').click()
      await type(page, { 'answers.motivation': 'Something else' })
      await goOn(page)
      expect(await stepOn(page)).toBe('check')
      expect(await written(page)).toContain('Something else')
      expect(await written(page)).not.toContain(person['answers.motivation'])
    })
  })

  it('when not meeting what is expected, then is told kindly and shown what else there is', async () => {
    await visit(visitor(locale, withoutScripts), async (page) => {
      await page.goto(stack.site + formOf(locale))
      await begin(page)
      await answer(page, {})
      await page.locator('[name="eligible.1"][value=no]').check()
      await goOn(page)
      expect(new URL(page.url()).pathname).toBe(`${formOf(locale)}/not-eligible`)
      expect(await page.locator('main [data-period][data-state=open]').count()).toBeGreaterThan(0)
      await page.locator('main a.more').first().click()
      expect(await stepOn(page)).toBe('eligibility')
    })
  })
})

describe('given somebody who is not ready in one go', () => {
  it('when the browser is closed midway and opened again, then every answer is there and the form goes on where it was', async () => {
    const person = applicant()
    const kept = await visit(visitor('sv', withoutScripts), async (page) => {
      await page.goto(stack.site + formOf('sv'))
      await fillUntil(page, person, 'goals')
      return page.context().storageState()
    })
    await visit(visitor('sv', { ...withoutScripts, storageState: kept }), async (page) => {
      await page.goto(stack.site + formOf('sv'))
      await begin(page)
      expect(await stepOn(page)).toBe('goals')
      // And on in another language.
      await page.goto(`${stack.site}${formOf('fi')}/background`)
      expect(await typed(page)).toEqual({
        'answers.background': person['answers.background'],
        'answers.languages': person['answers.languages'],
      })
      await fill(page, person)
      expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
      await send(page)
      expect(await page.locator('h1').innerText()).toBe(spoken.fi.thanks)
    })
  })

  it('when two windows change different pages, then both changes stay; when they change the same one, then the later is told', async () => {
    const person = applicant()
    await visit(visitor('en', withoutScripts), async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fillUntil(page, person, 'check')
      const other = await page.context().newPage()
      await page.goto(`${stack.site}${formOf('en')}/background`)
      await other.goto(`${stack.site}${formOf('en')}/goals`)
      await type(other, { 'answers.motivation': 'From the other window' })
      await goOn(other)
      await other.goto(`${stack.site}${formOf('en')}/background`)
      await type(page, { 'answers.background': 'From this window' })
      expect(await goOnAndSee(page)).toBe(303)
      await page.goto(`${stack.site}${formOf('en')}/check`)
      expect(await written(page)).toEqual(
        expect.arrayContaining(['From this window', 'From the other window']),
      )
      await type(other, { 'answers.background': 'From the other window, too' })
      expect(await goOnAndSee(other)).toBe(409)
      expect(await other.locator('[role=alert]').innerText()).toContain('changed somewhere else')
      expect((await typed(other))['answers.background']).toBe('From the other window, too')
      expect(await goOnAndSee(other)).toBe(303)
      await page.reload()
      expect(await written(page)).toContain('From the other window, too')
    })
  })

  it('when the answers are forgotten on this device, then the form is empty', async () => {
    await visit(visitor('en'), async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fillUntil(page, applicant(), 'goals')
      await page.locator('form.forget button').click()
      await begin(page)
      expect(await stepOn(page)).toBe('eligibility')
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
    })
  })
})

describe('given somebody who sends the same form more than once', () => {
  it.each([
    ['with scripts', {}],
    ['without scripts', withoutScripts],
  ])(
    'when going back to the form %s, then there is the receipt with the same reference and there is one application and one mail',
    async (_, extra) => {
      const person = applicant()
      await visit(visitor('en', extra), async (page) => {
        await page.goto(stack.site + formOf('en'))
        await fill(page, person)
        const id = await formId(page)
        await send(page)
        const first = await referenceOn(page)
        // Nothing can be sent twice: there is nothing but the receipt.
        await page.goto(`${stack.site}${formOf('en')}/check`)
        expect(await referenceOn(page)).toBe(first)
        await page.goto(stack.site + formOf('en'))
        await page.locator('[data-start]').click()
        expect(await referenceOn(page)).toBe(first)
        expect(await applicationsOf(person.email)).toMatchObject([{ id, reference: first }])
      })
      await mailIsOut(stack)
      expect(mailsTo(stack, person.email)).toHaveLength(1)
    },
  )

  it.each([
    ['with scripts', {}],
    ['without scripts', withoutScripts],
  ])('when pressing the button twice %s, then there is one application and one mail', async (_, extra) => {
    const person = applicant()
    await visit(visitor('en', extra), async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fill(page, person)
      await page.locator('#application button.send').dblclick()
      expect(await referenceOn(page)).toMatch(referencePattern)
    })
    await mailIsOut(stack)
    expect(await applicationsOf(person.email)).toHaveLength(1)
    expect(mailsTo(stack, person.email)).toHaveLength(1)
  })

  it('when the same form is sent twenty times at once, then every answer leads to the same receipt', async () => {
    const person = applicant()
    const { body, cookie } = await visit(visitor('en'), async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fill(page, person)
      const fields = await page.evaluate(() => [
        ...new FormData(document.querySelector<HTMLFormElement>('#application') ?? undefined),
      ])
      const cookies = await page.context().cookies(`${stack.site}/en/apply`)
      return {
        body: new URLSearchParams(fields as [string, string][]),
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      }
    })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${stack.site}${formOf('en')}/check`, {
          method: 'POST',
          body,
          headers: { cookie },
          redirect: 'manual',
        }),
      ),
    )
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([303])
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    await mailIsOut(stack)
    expect(await applicationsOf(person.email)).toHaveLength(1)
    expect(mailsTo(stack, person.email)).toHaveLength(1)
  })

  it('when the page is loaded anew before sending, then what was typed is still there', async () => {
    const person = applicant()
    await visit(visitor('fi'), async (page) => {
      await page.goto(stack.site + formOf('fi'))
      await fillUntil(page, person, 'background')
      await answer(page, person)
      const id = await formId(page)
      await page.reload()
      const { 'answers.background': background, 'answers.languages': languages } = person
      expect(await typed(page)).toEqual({ 'answers.background': background, 'answers.languages': languages })
      expect(await formId(page)).toBe(id)
    })
  })
})
