import { type Locale, locales, mostFileBytes } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { openAdmin } from '../support/browserAdmin.ts'
import {
  applicant,
  begin,
  fillUntil,
  goOn,
  goOnAndSee,
  referenceOn,
  send,
  stepOn,
} from '../support/browserApply.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import { docx, pdf } from '../support/documents.ts'
import { mailTo } from '../support/stackMail.ts'
import { stack } from '../support/stackShared.ts'

/** The period that asks for a file, in each language. */
const asking: Record<Locale, string> = { en: 'mentors', sv: 'mentorer', fi: 'mentorit' }
const formOf = (locale: Locale) => `/${locale}/apply/${asking[locale]}`
const pdfType = 'application/pdf'
const good = { name: 'Åsas CV – “slutligt”.pdf', mimeType: pdfType, buffer: pdf() }
const better = { name: 'newer.docx', mimeType: 'application/octet-stream', buffer: docx() }
const wrong = { name: 'photo.pdf', mimeType: pdfType, buffer: Buffer.from('<html><script>alert(1)</script>') }
const large = { name: 'large.pdf', mimeType: pdfType, buffer: pdf({ bytes: mostFileBytes + 1 }) }

const input = (page: Page) => page.locator('input[type=file]')
const kept = (page: Page) => page.locator('.file-kept bdi')
const fault = (page: Page) => page.locator('.field-error')
const remove = (page: Page) => page.locator('.file-kept button[name=remove]')

/** Goes to the page that asks for the file, on a phone. */
async function toFile(page: Page, locale: Locale, person = applicant()) {
  await page.goto(stack.site + formOf(locale))
  await begin(page)
  await fillUntil(page, person, 'cv')
  return person
}
/** Names and kinds of the files of a person, with what became of their bytes. */
const filesOf = (email: string) =>
  stack.query<{ name: string; sent: boolean }>(
    `select u.name, u.application_id is not null as sent from uploads u
     left join application_drafts d on d.id::text = u.draft left join applications a on a.id = u.application_id
     where d.email = $1 or a.email = $1`,
    [email],
  )

describe.each(locales)('given the page of the form that asks for a CV, read in %s', (locale) => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    'when choosing wrong, large and good files %s, then each is told at its field, and the good one is kept, replaced and removed',
    async (_, javaScriptEnabled) => {
      const faults: string[] = []
      await visit({ origins: [stack.site], locale, javaScriptEnabled, viewport: narrow }, async (page) => {
        const person = await toFile(page, locale)
        const look = async (what: string) => {
          if (javaScriptEnabled) faults.push(...(await faultsOf(page, what)))
        }
        /** With scripts a file goes as soon as it is chosen. */
        const choose = async (file: typeof good, expectFault: boolean) => {
          await input(page).setInputFiles(file)
          if (!javaScriptEnabled) expect(await goOnAndSee(page)).toBe(expectFault ? 422 : 303)
          if (!javaScriptEnabled && !expectFault) await page.goto(`${stack.site}${formOf(locale)}/cv`)
          await (expectFault ? fault(page) : kept(page)).waitFor()
        }
        await look('the page')
        await choose(wrong, true)
        await look('a wrong file')
        const first = await fault(page).innerText()
        expect(await input(page).getAttribute('aria-invalid')).toBe('true')
        expect(await input(page).getAttribute('aria-describedby')).toContain(
          await fault(page).getAttribute('id'),
        )
        if (!javaScriptEnabled) {
          expect(await page.locator('[role=alert] a').innerText()).toBe(first)
          expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#field-answers-cv')
        }
        await choose(large, true)
        await page.waitForFunction(
          (text) => document.querySelector('.field-error')?.textContent !== text,
          first,
        )
        await choose(good, false)
        expect(await kept(page).innerText()).toContain(good.name)
        expect(await fault(page).count()).toBe(0)
        await look('a kept file')
        expect(await filesOf(person.email)).toEqual([{ name: good.name, sent: false }])

        await choose(better, false)
        await page.locator('.file-kept bdi', { hasText: better.name }).waitFor()
        expect(await filesOf(person.email)).toEqual([{ name: better.name, sent: false }])
        await remove(page).click()
        await page.waitForFunction(() => !document.querySelector('.file-kept'))
        expect(await stepOn(page)).toBe('cv')
        expect(await filesOf(person.email)).toEqual([])
        // It is optional.
        await goOn(page)
        await page.locator('#application[data-page=check]').waitFor()
      })
      expect(faults).toEqual([])
    },
  )
})

describe('given somebody on a slow line', () => {
  it('when a file is on its way, then a bar shows how far it is, and the rest of the page can be used', async () => {
    await visit({ origins: [stack.site], locale: 'en' }, async (page) => {
      await toFile(page, 'en')
      const line = await page.context().newCDPSession(page)
      const slow = { offline: false, latency: 20, downloadThroughput: 1e6, uploadThroughput: 1e6 }
      await line.send('Network.emulateNetworkConditions', slow)
      await input(page).setInputFiles({ ...good, buffer: pdf({ bytes: 3_000_000 }) })
      const bar = page.locator('progress')
      await page.waitForFunction(() => {
        const { value, max } = document.querySelector('progress') ?? { value: 0, max: 1 }
        return value > 0 && value < max
      })
      expect(await bar.getAttribute('aria-label')).toBe('The file is being sent')
      expect(await page.locator('[data-file-said]').innerText()).toBe('The file is being sent')
      expect(await page.locator('#application .form-end button').first().isEnabled()).toBe(true)
      await kept(page).waitFor()
      expect(await bar.isVisible()).toBe(false)
      expect(await page.locator('[data-file-said]').innerText()).toBe('The file is kept.')
    })
  })
  it('when the line breaks under a file, then the page says so and the next try is kept', async () => {
    const known = /ERR_INTERNET_DISCONNECTED|requestfailed|failed/
    await visit({ origins: [stack.site], locale: 'en', known }, async (page) => {
      await toFile(page, 'en')
      await page.context().setOffline(true)
      await input(page).setInputFiles(good)
      await page.locator('[data-file-said]', { hasText: 'could not receive' }).waitFor()
      await page.context().setOffline(false)
      await input(page).setInputFiles(good)
      await kept(page).waitFor()
    })
  })
})

describe('given somebody who sent a CV', () => {
  it('when staff look at the application, then they fetch it as a file that nothing runs in, and the person replaces it until the close', async () => {
    const person = applicant('Zoë With-File')
    const reference = await visit({ origins: [stack.site], locale: 'sv' }, async (page) => {
      await toFile(page, 'sv', person)
      await input(page).setInputFiles(good)
      await kept(page).waitFor()
      await fillUntil(page, person, 'check')
      expect(await page.locator('.answers').innerText()).toContain(good.name)
      await page.locator('[name=consent]').check()
      await send(page)
      return referenceOn(page)
    })
    expect(await filesOf(person.email)).toEqual([{ name: good.name, sent: true }])

    await expectDownload(reference, good)

    const [, link = ''] = /(\S+\/sv\/application\?t=\S+)/.exec((await mailTo(stack, person.email)).text) ?? []
    const faults: string[] = []
    await visit({ origins: [stack.site], locale: 'sv', viewport: narrow }, async (page) => {
      const save = page.locator('main form.form .form-end button')
      await page.goto(link)
      await page.locator('main form.form button').click()
      await page.locator('a[href$="?edit"]').click()
      await input(page).setInputFiles(wrong)
      await save.click()
      await fault(page).waitFor()
      expect(await page.locator('[role=alert] a').getAttribute('href')).toBe('#field-answers-cv')
      faults.push(...(await faultsOf(page, 'changing to a wrong file')))
      // Enter in a field saves; it does not press the button that removes.
      await page.locator('[name=name]').fill('Zoë Renamed')
      await page.locator('[name=name]').press('Enter')
      await page.locator('[data-status]').waitFor()
      expect(await page.locator('.answers').innerText()).toContain(good.name)
      expect(await page.locator('.answers').innerText()).toContain('Zoë Renamed')
      await page.locator('a[href$="?edit"]').click()
      await input(page).setInputFiles(better)
      await save.click()
      await page.locator('[data-status]').waitFor()
      expect(await page.locator('.answers').innerText()).toContain(better.name)
      expect(await filesOf(person.email)).toEqual([{ name: better.name, sent: true }])
      await page.locator('a[href$="?edit"]').click()
      await page.locator('[name=name]').fill('Zoë Unsaved')
      await remove(page).click()
      await page.waitForFunction(() => !document.querySelector('.file-kept'))
      expect(await page.locator('[name=name]').inputValue()).toBe('Zoë Unsaved')
      faults.push(...(await faultsOf(page, 'changing without a file')))
      await input(page).setInputFiles(better)
      await save.click()
      await page.locator('[data-status]').waitFor()
    })
    expect(faults).toEqual([])
    await expectDownload(reference, better)
  })
})

/** A coordinator fetches the file from the desk. */
async function expectDownload(reference: string, file: typeof good) {
  const known = /^401: GET \S+\/api\/payload-preferences\/nav$/
  const viewport = { width: 1600, height: 1000 }
  await visit({ origins: [stack.cms], locale: 'en-US', viewport, known }, async (page) => {
    await openAdmin(page, stack, 'coordinator')
    const [row] = await stack.query<{ id: string }>('select id from applications where reference = $1', [
      reference,
    ])
    await page.goto(`${stack.cms}/admin/applications-desk?q=${reference}&open=${row?.id}`)
    const link = page.locator(`.jb-pane a[href*="/editor/files/"]`)
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(file.name)
    expect(await page.locator('.jb-pane').innerText()).toContain('Not scanned for viruses')
    // As the browser's own request says it; without it the cookie counts for nothing.
    const headers = { 'sec-fetch-site': 'same-origin' }
    const href = await link.evaluate((each) => (each as HTMLAnchorElement).href)
    const answer = await page.request.get(href, { headers })
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store, private',
    })
    expect(answer.headers()['content-disposition']).toMatch(/^attachment;/)
    expect(Buffer.compare(await answer.body(), file.buffer)).toBe(0)
  })
}
