import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { chooseRelation, openAdmin, save, settled } from '../support/browserAdmin.ts'
import { applicant, fill, formOf, referenceOn, send } from '../support/browserApply.ts'
import { signIn, type Staff } from '../support/stackApi.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** Narrower, and the admin folds its menu away. */
const wide = { width: 1600, height: 1000 }
/** Payload's sign-in page asks for the menu of whoever is not signed in yet, and a refused save is what we came to see. */
const known = /^(401: GET \S+\/api\/payload-preferences\/nav|400: POST \S+\/api\/application-periods\?\S+)$/

/** A member of staff in the admin, with the clock of New York. */
const staff = <T>(role: Staff, use: (page: Page) => Promise<T>): Promise<T> =>
  visit(
    { origins: [stack.cms], timezoneId: 'America/New_York', locale: 'en-US', viewport: wide, known },
    async (page) => {
      await openAdmin(page, stack, role)
      return use(page)
    },
  )

/** `2026-11-22 07:41`, whatever the zone of this machine. */
const helsinkiTime = (instant: Date | string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant))

describe('given an application that a visitor has sent', () => {
  const person = applicant('Zoë Applicant')
  let reference = ''
  beforeAll(async () => {
    reference = await visit({ origins: [stack.site], locale: 'sv' }, async (page) => {
      await page.goto(stack.site + formOf('sv'))
      await fill(page, person)
      await send(page)
      return referenceOn(page)
    })
  })

  it('when the coordinator looks for its reference, then the answers stand beside the questions as they were asked', async () => {
    await staff('coordinator', async (page) => {
      await page.getByRole('link', { name: 'Applications', exact: true }).first().click()
      await page.locator('#search-filter-input').fill(reference)
      await page.waitForURL(/search=/)
      const rows = page.locator('table tbody tr')
      await eventually(async () => (await rows.count()) === 1)
      expect(await rows.innerText()).toContain(person.name)
      await page.getByRole('link', { name: reference }).click()
      await page.locator('dt').first().waitFor()
      const asked = await page.locator('dt').allInnerTexts()
      const answered = await page.locator('dd').allInnerTexts()
      expect(Object.fromEntries(asked.map((question, index) => [question, answered[index]]))).toEqual({
        'Vad har du studerat och vad har du arbetat med?': person['answers.background'],
        'Varför vill du delta och vad hoppas du på?': person['answers.motivation'],
        'Vilka språk talar du?': person['answers.languages'],
      })
      expect(await page.locator('#field-name').inputValue()).toBe(person.name)
      expect(await page.locator('#field-name').isDisabled()).toBe(true)
    })
  })

  it('when the coordinator is in New York, then the moment it came in is told in Finnish time', async () => {
    const [{ at = new Date(0) } = {}] = await stack.query<{ at: Date }>(
      'select arrived_at as at from applications where reference = $1',
      [reference],
    )
    await staff('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/collections/applications?search=${reference}`)
      const row = page.locator('table tbody tr', { hasText: reference })
      const text = await eventually(async () => {
        const shown = await row.innerText()
        return !/Loading/.test(shown) && shown
      })
      expect(text).toContain(helsinkiTime(at))
      await page.getByRole('link', { name: reference }).click()
      await page.locator('dt').first().waitFor()
      const shown = await page.locator('#field-arrivedAt').evaluate((field) => {
        const inputs = [...field.querySelectorAll('input')].map(({ value }) => value)
        return [field.textContent, (field as HTMLInputElement).value, ...inputs].join(' ')
      })
      expect(shown).toContain(helsinkiTime(at))
    })
  })

  it('when an editor works in the admin, then applications are nowhere to be seen', async () => {
    await staff('editor', async (page) => {
      const links = await page
        .locator('a[href*="/collections/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      expect(links).toContain('/admin/collections/news')
      expect(links.filter((href) => /applications|application-events|outbox/.test(href ?? ''))).toEqual([])
      const [{ id = '' } = {}] = await stack.query<{ id: string }>(
        'select id from applications where reference = $1',
        [reference],
      )
      for (const path of ['applications', `applications/${id}`, 'application-events', 'outbox']) {
        await page.goto(`${stack.cms}/admin/collections/${path}`)
        const text = await eventually(
          async () => {
            const shown = await page.locator('body').innerText()
            return /nothing found|not found|not allowed|unauthorized/i.test(shown) && shown
          },
          { what: `A refusal of ${path}` },
        )
        expect(text, path).not.toContain(reference)
        expect(text, path).not.toContain(person.name)
      }
    })
    const [{ id = '' } = {}] = await stack.query<{ id: string }>(
      'select id from applications where reference = $1',
      [reference],
    )
    const rest = { editor: await signIn(stack, 'editor'), coordinator: await signIn(stack, 'coordinator') }
    for (const path of ['/applications', `/applications/${id}`, '/application-events', '/outbox']) {
      expect((await rest.coordinator('GET', path)).status, path).toBe(200)
      const { status, body } = await rest.editor('GET', path)
      expect([403, 404], path).toContain(status)
      expect(JSON.stringify(body), path).not.toContain(reference)
    }
  })
})

describe('given a coordinator whose browser is in New York', () => {
  const opens = 'input[id="field-opensAt"]'
  const closes = 'input[id="field-closesAt"]'
  const verdict = '#period-verdict'

  /**
   * Writes an edge as a day and a time of the period's zone. Until the admin's form has its first state it takes back what
   * is written into it, which no person is fast enough to see.
   */
  async function write(page: Page, input: string, wall: string) {
    const [day = '', time = ''] = wall.split(' ')
    const dayInput = page.locator(input)
    const timeInput = page.locator(`${input.slice(0, -2)}-time"]`)
    await eventually(
      async () => {
        await dayInput.fill(day)
        if (time && (await timeInput.isEnabled())) await timeInput.fill(time)
        await settled(page)
        return (await dayInput.inputValue()) === day && (!time || (await timeInput.inputValue()) === time)
      },
      { what: `“${wall}” stays written` },
    )
  }
  const says = (page: Page, words: RegExp) =>
    eventually(async () => words.test(await page.locator(verdict).innerText()), {
      what: `The verdict ${words}`,
    })
  const savePeriod = (page: Page) => save(page, 'application-periods')
  const helsinki = (days: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(
      Date.now() + days * 86_400_000,
    )

  it('when opening a period for Hospitality, then what cannot be is refused in words and what is saved is Finnish time', async () => {
    await staff('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/collections/application-periods/create`)
      await chooseRelation(page, 'programme', 'JobBuddies')
      await chooseRelation(page, 'industry', 'IT')
      await page.locator('#field-role').selectOption({ label: 'Mentee' })

      // A time that the spring change skips.
      await write(page, opens, '2027-03-28 03:30')
      await eventually(async () => /02:59.*04:00/s.test(await page.locator('#opensAt-hint').innerText()))
      expect((await savePeriod(page)).status()).toBe(400)
      await eventually(
        async () => /02:59.*04:00/s.test(await page.locator('.field-error').allInnerTexts().then(String)),
        { what: 'The refusal beside the field' },
      )

      // Closing before opening.
      await write(page, opens, `${helsinki(5)} 09:00`)
      await write(page, closes, `${helsinki(4)} 09:00`)
      expect((await savePeriod(page)).status()).toBe(400)
      await page.getByText('It must close after it opens.').first().waitFor()

      // The verdict follows what is being written, before anything is saved.
      await write(page, closes, `${helsinki(9)} 09:00`)
      await says(page, /Not open yet.*Opens .* at 09:00.*in [45] d/s)
      await write(page, opens, `${helsinki(-1)} 09:00`)
      await write(page, closes, `${helsinki(4)} 16:00`)
      await says(page, /\bOpen\b.*Closes .* at 16:00.*in [34] d/s)
      await write(page, closes, `${helsinki(-1)} 16:00`)
      await says(page, /Closed/)

      // IT already has an open window.
      await write(page, closes, `${helsinki(4)} 16:00`)
      expect((await savePeriod(page)).status()).toBe(400)
      await page
        .getByText(/Overlaps with “Mentees in IT”/)
        .first()
        .waitFor()

      await chooseRelation(page, 'industry', 'Hospitality')
      const created = await savePeriod(page)
      expect(created.status()).toBe(201)
      const { doc } = (await created.json()) as {
        doc: { id: string; opensAt: string; closesAt: string; published: boolean }
      }
      expect({
        opens: helsinkiTime(doc.opensAt),
        closes: helsinkiTime(doc.closesAt),
        published: doc.published,
      }).toEqual({
        opens: `${helsinki(-1)} 09:00`,
        closes: `${helsinki(4)} 16:00`,
        published: false,
      })

      // Saved is not published.
      await page.waitForURL(new RegExp(doc.id))
      const onSite = async (path: string) => {
        const html = await (await fetch(stack.site + path)).text()
        return new RegExp(`data-period="${doc.id}" data-state="(\\w+)"`).exec(html)?.[1] ?? null
      }
      const paths = [
        '/en/',
        '/en/apply',
        '/en/industries/hospitality',
        '/sv/industries/hotell-och-restaurang',
        '/fi/industries/hotelli-ja-ravintola-ala',
      ]
      expect(await Promise.all(paths.map(onSite))).toEqual(paths.map(() => null))
      expect(await page.locator(verdict).innerText()).toMatch(/Not published/)

      await page.locator('#field-published').check()
      expect((await savePeriod(page)).status()).toBe(200)
      const savedAt = performance.now()
      await eventually(
        async () => (await Promise.all(paths.map(onSite))).every((state) => state === 'open'),
        { within: 5000, what: 'The period on the site' },
      )
      expect(performance.now() - savedAt).toBeLessThan(1000)
    })
  })

  it('when a period closes on a day, then the admin names that day as the site does, and not the midnight after it', async () => {
    await staff('coordinator', async (page) => {
      await page.goto(`${stack.cms}/admin/collections/application-periods/create`)
      await write(page, opens, `${helsinki(-1)} 09:00`)
      await write(page, closes, '2027-05-31')
      await says(page, /Closes/)
      const words = await page.locator(verdict).innerText()
      expect(words).toMatch(/31 May 2027/)
      expect(words).not.toMatch(/1 June/)
    })
  })
})
