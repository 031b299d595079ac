import { type Locale, locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import {
  applicant,
  begin as enter,
  fill,
  fillUntil,
  formId,
  formOf,
  referenceOn,
  send,
  sendAndSee,
  spoken,
  type,
  typed,
  written,
} from '../support/browserApply.ts'
import { savePeriod, signIn } from '../support/stackApi.ts'
import { everyPage, stateOn, watchStates } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** The words of a page without what may differ from one answer to the next: a form's own id, and the minutes that are left. */
async function contentOf(path: string) {
  const response = await fetch(stack.site + path)
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? ''
  return {
    status: response.status,
    main: main
      .replaceAll(/name="id" value="[^"]+"/g, '')
      .replaceAll(/<p class="notice">[^<]*<\/p>/g, '')
      .replaceAll(/<strong class="soon"[^>]*>[^<]*/g, ''),
  }
}
const warnings = {
  en: 'We cannot receive applications at this very moment.',
  sv: 'Just nu kan vi inte ta emot ansökningar.',
  fi: 'Emme voi juuri nyt ottaa vastaan hakemuksia.',
}
const troubles = {
  en: 'Your application could not be sent',
  sv: 'Din ansökan kunde inte skickas',
  fi: 'Hakemustasi ei voitu lähettää',
}
const noticed = () =>
  eventually(async () => (await fetch(`${stack.site}/_jobbuddies/ready`)).status === 503, {
    what: 'The site noticing the outage',
  })
const recovered = () =>
  eventually(async () => (await fetch(`${stack.site}/_jobbuddies/ready`)).status === 200, {
    what: 'The site noticing the end of the outage',
  })

const outages = [
  {
    how: 'killed',
    industry: 'health-care',
    begin: () => stack.cmsProcess.kill(),
    end: () => stack.cmsProcess.start(),
  },
  {
    how: 'frozen',
    industry: 'industry',
    begin: async () => stack.cmsProcess.pause(),
    end: async () => stack.cmsProcess.resume(),
  },
]

describe.each(outages)('given a CMS that is $how', ({ how, industry, begin, end }) => {
  let before: Awaited<ReturnType<typeof contentOf>>[]
  let periodId: string
  const slug = `while-${how}`
  const opensAt = () => new Date(edges.opensAt)
  const edges = { opensAt: 0, closesAt: 0 }

  beforeAll(async () => {
    const rest = await signIn(stack, 'coordinator')
    edges.opensAt = Date.now() + 12_000
    edges.closesAt = edges.opensAt + 3_000
    periodId = await savePeriod(rest, {
      industry,
      slug,
      opensAt: opensAt(),
      closesAt: new Date(edges.closesAt),
    })
    await eventually(async () => (await stateOn(stack, `/fi/apply/${slug}`, periodId)) === 'scheduled')
    before = await Promise.all(everyPage().map(contentOf))
    await begin()
  })

  it('when asking for any page, then it answers with the content of before', async () => {
    const now = await Promise.all(everyPage().map(contentOf))
    expect(now.map(({ status }) => status)).toEqual(everyPage().map(() => 200))
    expect(now).toEqual(before)
  })

  it('when a period should open and close, then it does so on time in three languages', async () => {
    expect(Date.now()).toBeLessThan(edges.opensAt)
    const paths = locales.flatMap((locale) => [`/${locale}/apply`, `/${locale}/apply/${slug}`])
    const seen = await watchStates(stack, { paths, periodId, until: new Date(edges.closesAt + 1_200) })
    for (const path of paths) {
      const [first, opened, closed] = seen[path] ?? []
      expect([first?.state, opened?.state, closed?.state], path).toEqual(['scheduled', 'open', 'closed'])
      for (const late of [(opened?.at ?? 0) - edges.opensAt, (closed?.at ?? 0) - edges.closesAt]) {
        expect(late, path).toBeGreaterThanOrEqual(0)
        expect(late, path).toBeLessThanOrEqual(1000)
      }
    }
  })

  it('when opening the form in each language, then it says that it cannot be sent now, keeps every word of whoever tries and sends the same form afterwards', async () => {
    await noticed()
    const over = Promise.withResolvers<void>()
    let trying = locales.length
    const tryToSend = async (locale: Locale) => {
      const person = applicant()
      await visit({ origins: [stack.site], locale, javaScriptEnabled: false }, async (page) => {
        await page.goto(stack.site + formOf(locale))
        await enter(page)
        expect(await page.locator('.notice').first().innerText()).toContain(warnings[locale])
        await fill(page, person)
        expect(await page.locator('.notice').first().innerText()).toContain(warnings[locale])
        const id = await formId(page)
        for (const _again of [1, 2]) {
          expect(await sendAndSee(page)).toBe(503)
          expect(await page.locator('[role=alert]').innerText()).toContain(troubles[locale])
          expect(await page.title()).toMatch(new RegExp(`^${spoken[locale].errorPrefix}`))
          expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
          expect(await page.locator('[name=consent]').isChecked()).toBe(true)
          expect(await formId(page)).toBe(id)
        }
        expect(await page.locator('#application button.send').innerText()).toBe(spoken[locale].sendAgain)
        // And back to a page, with all that is on the others.
        await page.locator('.answers button[value=goals]').click()
        expect((await typed(page))['answers.motivation']).toBe(person['answers.motivation'])
        await fill(page, person)
        trying -= 1
        if (trying === 0) {
          await end()
          await recovered()
          over.resolve()
        }
        await over.promise
        await send(page)
        const reference = await referenceOn(page)
        expect(
          await stack.query('select id, reference from applications where email = $1', [person.email]),
        ).toEqual([{ id, reference }])
      })
    }
    await Promise.all(locales.map(tryToSend))
  })
})

describe('given a browser with scripts that has just been told that nothing could be sent', () => {
  it('when the CMS comes back, then the page sends by itself, once', async () => {
    const person = applicant()
    await stack.cmsProcess.kill()
    await noticed()
    await visit({ origins: [stack.site], locale: 'en', known: /_jobbuddies\/ready/ }, async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fill(page, person)
      expect(await sendAndSee(page)).toBe(503)
      expect((await axe(page)).violations).toEqual([])
      const id = await formId(page)
      await stack.cmsProcess.start()
      await page.waitForURL(/\/receipt\?reference=/, { timeout: 60_000 })
      expect(await stack.query('select id from applications where email = $1', [person.email])).toEqual([
        { id },
      ])
    })
  })
})

describe('given somebody whose answers were saved before an outage', () => {
  it('when going on during it and coming back after it, then nothing is lost', async () => {
    const person = applicant()
    const visitor = { origins: [stack.site], locale: 'en', javaScriptEnabled: false }
    await visit(visitor, async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fillUntil(page, person, 'goals')
      await stack.cmsProcess.kill()
      await noticed()
      // What is saved is shown as this site saw it last; what comes now travels with the page.
      await page.goto(`${stack.site}${formOf('en')}/background`)
      expect((await typed(page))['answers.background']).toBe(person['answers.background'])
      await fill(page, person)
      await stack.siteProcess.stop()
      await stack.siteProcess.start()
      expect(await sendAndSee(page)).toBe(503)
      expect(await written(page)).toEqual(expect.arrayContaining(Object.values(person)))
      const fresh = await page.context().newPage()
      expect((await fresh.goto(`${stack.site}${formOf('en')}/about`))?.status()).toBe(503)
      expect(await fresh.locator('[data-retry]').innerText()).toContain('is safe')
      await stack.cmsProcess.start()
      await recovered()
      await fresh.reload()
      expect((await typed(fresh)).name).toBe(person.name)
      await page.locator('[name=consent]').check()
      await send(page)
      await referenceOn(page)
    })
    const stored = await stack.query('select name from applications where email = $1', [person.email])
    expect(stored).toEqual([{ name: person.name }])
  })

  it('when the network of the browser fails midway, then what was typed is there after a reload and is saved', async () => {
    const person = applicant()
    const known = /_jobbuddies|ERR_INTERNET_DISCONNECTED|Failed to load resource/
    await visit({ origins: [stack.site], locale: 'en', known }, async (page) => {
      await page.goto(stack.site + formOf('en'))
      await fillUntil(page, person, 'goals')
      await page.context().setOffline(true)
      await type(page, person)
      await page.locator('[data-says=kept]').waitFor()
      await page.context().setOffline(false)
      await page.reload()
      expect((await typed(page))['answers.motivation']).toBe(person['answers.motivation'])
      await page.locator('[data-says=saved]').waitFor()
      // Another browser with the same key has it too.
      const key = await page.context().storageState()
      await visit(
        { origins: [stack.site], locale: 'en', storageState: { ...key, origins: [] } },
        async (other) => {
          await other.goto(`${stack.site}${formOf('en')}/goals`)
          expect((await typed(other))['answers.motivation']).toBe(person['answers.motivation'])
        },
      )
    })
  })
})

describe('given a site that is started while the CMS is down', () => {
  it('when asking for any page, then it answers from what it left on its disk', async () => {
    const before = await Promise.all(everyPage().map(contentOf))
    await stack.cmsProcess.kill()
    await stack.siteProcess.stop()
    await stack.siteProcess.start()
    const now = await Promise.all(everyPage().map(contentOf))
    expect(now.map(({ status }) => status)).toEqual(everyPage().map(() => 200))
    expect(now).toEqual(before)
    await stack.cmsProcess.start()
    await recovered()
    expect((await fetch(`${stack.site}/_jobbuddies/ready`)).status).toBe(200)
  })
})
