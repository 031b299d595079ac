import { type Locale, locales, referencePattern } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { type Visit, visit } from '../support/browser.ts'
import {
  applicant,
  fill,
  formId,
  formOf,
  referenceOn,
  send,
  sendAndSee,
  spoken,
  type,
  typed,
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

  it('when sending too little without scripts, then reads on top what to do with links to the fields, and after that sends', async () => {
    const person = applicant()
    await visit(visitor(locale, withoutScripts), async (page) => {
      await page.goto(stack.site + formOf(locale))
      await type(page, { ...person, email: 'no address', 'answers.motivation': '' })
      const id = await formId(page)
      expect(await sendAndSee(page)).toBe(422)
      expect(await page.title()).toMatch(new RegExp(`^${spoken[locale].errorPrefix}`))

      const links = page.locator('[role=alert] a')
      const wrong = ['field-email', 'field-answers-motivation', 'field-consent']
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        wrong.map((field) => `#${field}`),
      )
      for (const [index, field] of wrong.entries()) {
        const input = page.locator(`#${field}`)
        expect((await input.getAttribute('aria-describedby'))?.split(' ')).toContain(`${field}-error`)
        expect(await input.getAttribute('aria-invalid')).toBe('true')
        expect(await page.locator(`#${field}-error`).innerText()).toBe(await links.nth(index).innerText())
      }
      const [summary, heading] = [
        await page.locator('[role=alert]').boundingBox(),
        await page.locator('#field-name').boundingBox(),
      ]
      expect(summary?.y).toBeLessThan(heading?.y ?? 0)
      await links.nth(1).click()
      expect(page.url()).toMatch(/#field-answers-motivation$/)

      expect(await formId(page)).toBe(id)
      expect(await typed(page)).toEqual({ ...person, email: 'no address', 'answers.motivation': '' })
      await fill(page, person)
      await send(page)
      expect(await referenceOn(page)).toMatch(referencePattern)
      expect(await page.locator('h1').innerText()).toBe(thanks)
    })
    expect(await applicationsOf(person.email)).toHaveLength(1)
    expect((await mailTo(stack, person.email)).subject).toContain(subject)
  })
})

describe('given somebody who sends the same form more than once', () => {
  it.each([
    ['with scripts', {}],
    ['without scripts', withoutScripts],
  ])(
    'when going back and sending again %s, then the reference is the same and there is one application and one mail',
    async (_, extra) => {
      const person = applicant()
      await visit(visitor('en', extra), async (page) => {
        await page.goto(stack.site + formOf('en'))
        await fill(page, person)
        const id = await formId(page)
        await send(page)
        const first = await referenceOn(page)
        await page.goBack()
        await page.locator('form button[type=submit]').waitFor()
        // What a browser puts back is its own affair; the person sends the same words once more.
        await fill(page, person)
        const again = await formId(page)
        await send(page)
        expect(await referenceOn(page)).toBe(first)
        expect({ id: again, sent: await applicationsOf(person.email) }).toMatchObject({
          id: expect.any(String),
          sent: [{ id, reference: first }],
        })
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
      await page.locator('form button[type=submit]').dblclick()
      expect(await referenceOn(page)).toMatch(referencePattern)
    })
    await mailIsOut(stack)
    expect(await applicationsOf(person.email)).toHaveLength(1)
    expect(mailsTo(stack, person.email)).toHaveLength(1)
  })

  it('when the same form is sent twenty times at once, then every answer leads to the same receipt', async () => {
    const person = applicant()
    const page = await (await fetch(stack.site + formOf('en'))).text()
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
    const body = new URLSearchParams({
      ...person,
      id: hidden('id'),
      periodId: hidden('periodId'),
      consent: 'yes',
    })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(stack.site + formOf('en'), { method: 'POST', body, redirect: 'manual' }),
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
      await type(page, person)
      const id = await formId(page)
      await page.reload()
      expect(await typed(page)).toEqual(person)
      expect(await formId(page)).toBe(id)
    })
  })
})
