import { locales } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { visit } from '../support/browser.ts'
import { axe } from '../support/browserAxe.ts'
import {
  applicant,
  fill,
  formId,
  formOf,
  referenceOn,
  send,
  sendAndSee,
  spoken,
  typed,
} from '../support/browserApply.ts'
import { savePeriod, signIn } from '../support/stackApi.ts'
import { everyPage, stateOn, watchStates } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'
import { eventually } from '../support/waiting.ts'

/** The words of a page without what may differ from one answer to the next: the form's own id. */
async function contentOf(path: string) {
  const response = await fetch(stack.site + path)
  const main = /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? ''
  return {
    status: response.status,
    main: main.replaceAll(/name="id" value="[^"]+"/g, '').replaceAll(/<p class="notice">[^<]*<\/p>/g, ''),
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
    within: 20_000,
    what: 'The site noticing the outage',
  })
const recovered = () =>
  eventually(async () => (await fetch(`${stack.site}/_jobbuddies/ready`)).status === 200, {
    within: 20_000,
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

  it.each(locales)(
    'when opening the form in %s, then it says that it cannot be sent now, keeps every word of whoever tries and sends the same form afterwards',
    async (locale) => {
      const person = applicant()
      await noticed()
      await visit({ origins: [stack.site], locale, javaScriptEnabled: false }, async (page) => {
        await page.goto(stack.site + formOf(locale))
        expect(await page.locator('.notice').first().innerText()).toContain(warnings[locale])
        await fill(page, person)
        const id = await formId(page)
        for (const _again of [1, 2]) {
          expect(await sendAndSee(page)).toBe(503)
          expect(await page.locator('[role=alert]').innerText()).toContain(troubles[locale])
          expect(await page.title()).toMatch(new RegExp(`^${spoken[locale].errorPrefix}`))
          expect(await typed(page)).toEqual(person)
          expect(await page.locator('[name=consent]').isChecked()).toBe(true)
          expect(await formId(page)).toBe(id)
        }
        expect(await page.locator('form button[type=submit]').innerText()).toBe(spoken[locale].sendAgain)
        if (locale !== 'fi') return
        await end()
        await recovered()
        await send(page)
        const reference = await referenceOn(page)
        expect(
          await stack.query('select id, reference from applications where email = $1', [person.email]),
        ).toEqual([{ id, reference }])
      })
    },
  )
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
