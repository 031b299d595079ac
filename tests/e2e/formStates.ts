import { type Locale, locales, type ProblemCode, retentionClocks, standardDays } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../site/src/i18n/words.ts'
import { type Visit, visit } from '../support/browser.ts'
import {
  applicant,
  begin,
  fillUntil,
  formId,
  goOnAndSee,
  next,
  sendAndSee,
  stepOn,
  type,
  written,
} from '../support/browserApply.ts'
import { faultsOf, narrow } from '../support/browserAxe.ts'
import { everyKind } from '../support/everyKind.ts'
import { type FakeCms, startFakeCms } from '../support/fakeCms.ts'
import { type Answered, refusal } from '../support/fakeForms.ts'
import { startSiteProcess } from '../support/siteProcess.ts'
import { full } from '../support/siteStates.ts'
import { pagesOfKinds, standing } from '../support/wrongAnswers.ts'

const told = (locale: Locale) => {
  const whole = full(locale)
  const [open, ...others] = whole.site.periods
  if (!open) throw new Error('no open period')
  return {
    ...whole,
    site: { ...whole.site, periods: [{ ...open, questions: everyKind(locale) }, ...others] },
  }
}

let cms: FakeCms
let site: Awaited<ReturnType<typeof startSiteProcess>>
beforeAll(async () => {
  cms = await startFakeCms(told)
  site = await startSiteProcess(cms.url)
})
afterAll(async () => {
  await site?.stop()
  await cms?.stop()
})

/** Pictures of the content are lost; nobody but this test says when something is sent again by itself. */
const known = /^404: GET|_jobbuddies\/ready|ERR_FAILED/

const visitor = (locale: Locale, scripts: boolean): Visit => ({
  origins: [site.url, cms.url],
  locale,
  viewport: narrow,
  javaScriptEnabled: scripts,
  known,
})
async function open(page: Page, locale: Locale): Promise<void> {
  await page.route('**/_jobbuddies/ready', (route) => route.abort())
  await page.goto(`${site.url}/${locale}/apply/${told(locale).site.periods[0]?.slug}`)
  await begin(page)
}

/** What is on top leads to these fields, which say the same, and following a link leads into the field. */
async function expectFaults(page: Page, about: string[]): Promise<void> {
  const summary = page.locator('[role=alert]')
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
  const links = summary.locator('a')
  expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(
    about.map((key) => `#field-answers-${key}`),
  )
  for (const [place, key] of about.entries()) {
    expect(await page.locator(`#field-answers-${key}-error`).innerText()).toBe(
      await links.nth(place).innerText(),
    )
    const described = page.locator(`[aria-describedby~="field-answers-${key}-error"]`)
    expect(await described.locator('xpath=self::*').count(), key).toBe(1)
    await links.nth(place).click()
    expect(await page.evaluate(() => document.activeElement?.id), key).toBe(`field-answers-${key}`)
  }
}

it.each(locales)('the privacy page says in %s for how many days everything is kept', async (locale) => {
  const page = await (await fetch(`${site.url}/${locale}/privacy`)).text()
  const { clocks } = wordsOf(locale).retention
  expect(retentionClocks.filter((clock) => !page.includes(clocks[clock](standardDays[clock])))).toEqual([])
})

describe.each(locales)('given a form that asks a question of every kind, read in %s on a phone', (locale) => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])(
    'when each is answered with nothing and wrongly in every way %s, then each fault is told on top and at its field, nothing is lost, and axe finds nothing',
    async (_, scripts) => {
      const faults: string[] = []
      await visit(visitor(locale, scripts), async (page) => {
        const look = async (what: string) => {
          if (scripts) faults.push(...(await faultsOf(page, what)))
        }
        await open(page, locale)
        await fillUntil(page, applicant(), 'background')
        for (const { page: step, required, wrong, right } of pagesOfKinds) {
          expect(await stepOn(page)).toBe(step)
          expect(await goOnAndSee(page)).toBe(422)
          await expectFaults(page, required)
          await look(`nothing on ${step}`)
          for (const [place, { about, fill }] of wrong.entries()) {
            await fill(page)
            const before = await standing(page)
            expect(await goOnAndSee(page)).toBe(422)
            await expectFaults(page, about)
            expect(await standing(page)).toEqual(before)
            await look(`wrong answers ${place} on ${step}`)
          }
          await right(page)
          await next(page)
        }
        // Fields and the file may stay as they are.
        await fillUntil(page, applicant(), 'check')
        await look('everything answered')
        const kept = wordsOf(locale).retention.clocks
        const told = await page.locator('.kept-for li').allInnerTexts()
        expect(told).toEqual(
          expect.arrayContaining([kept.rejected(180), kept.participant(365), kept.files(90)]),
        )
        const texts = await written(page)
        for (const text of ['Kokki “å”', 'Lima <b>& Rauma</b>']) expect(texts).toContain(text)
        expect(await sendAndSee(page)).toBe(422)
        await look('without consent')
        await page.locator('[name=consent]').check()
        await page.locator('#application button.send').click()
        await page.waitForURL(/receipt\?reference=AAAA-AAAA/)
      })
      expect(faults).toEqual([])
    },
  )
})

const inAnHour = () => new Date(Date.now() + 3_600_000)
const refused = (code: ProblemCode): Answered => refusal({ code })

/** What a CMS can answer to the last button, and the status of the page that follows. `gone`: nothing can be done any more. */
const sendings: [string, () => Answered, number, 'gone'?][] = [
  ['too many at once', () => refusal({ code: 'busy' }, { 'retry-after': '119' }), 503],
  ['not able to', () => refused('unavailable'), 503],
  ['a fault', () => refused('fault'), 503],
  ['too many from here', () => refused('too_many_requests'), 429],
  ['an id that is taken', () => refused('id_taken'), 422],
  ['too large', () => refused('too_large'), 422],
  [
    'answers that are wrong',
    () =>
      refusal({
        code: 'invalid',
        errors: [
          { path: 'answers.title', code: 'too_long', limit: '5' },
          { path: 'answers.cv', code: 'file_gone' },
          { path: 'applicant.email', code: 'email_invalid' },
        ],
      }),
    422,
  ],
  ['paused', () => refused('period_paused'), 409, 'gone'],
  ['not open', () => refusal({ code: 'period_not_open', nextChangeAt: inAnHour() }), 409, 'gone'],
  ['closed', () => refusal({ code: 'period_closed', graceEndsAt: new Date() }), 409, 'gone'],
  ['no such period', () => refused('period_unknown'), 409, 'gone'],
]

/** What it can answer to a page in between. */
const savings: [string, () => Answered, number][] = [
  ['too many from here', () => refused('too_many_requests'), 429],
  ['not able to', () => refused('unavailable'), 200],
  ['closed', () => refused('period_closed'), 409],
]

async function answerAll(page: Page, locale: Locale) {
  const person = applicant()
  await open(page, locale)
  await fillUntil(page, person, 'background')
  for (const { right, wrong } of pagesOfKinds) {
    for (const { fill } of wrong) await fill(page)
    await right(page)
    await next(page)
  }
  await fillUntil(page, person, 'check')
  await page.locator('[name=consent]').check()
  return person
}

describe.each(locales)(
  'given a CMS that refuses in every way it can, and somebody who reads %s',
  (locale) => {
    afterAll(() => Object.assign(cms.forms.refusing, { save: null, send: null }))

    it('when the last button is pressed again and again, then each page says why with every word on it, and axe finds nothing', async () => {
      const faults: string[] = []
      await visit(visitor(locale, true), async (page) => {
        const person = await answerAll(page, locale)
        const words = await written(page)
        expect(words).toEqual(expect.arrayContaining([person.name, person.email, 'Kokki “å”']))
        const headings = new Set<string>()
        for (const [what, answer, status, gone] of sendings) {
          cms.forms.refusing.send = answer()
          expect(await sendAndSee(page), what).toBe(status)
          const summary = page.locator('#application [role=alert]')
          expect(await summary.evaluate((each) => each === document.activeElement), what).toBe(true)
          headings.add(await summary.innerText())
          expect(await written(page), what).toEqual(words)
          faults.push(...(await faultsOf(page, what)))
          if (gone) {
            expect(await page.locator('#application button.send').count(), what).toBe(0)
            await page.goBack()
            await page.goto(page.url().replace(/[^/]+$/, 'check'))
          }
          await page.locator('[name=consent]').check()
        }
        expect(headings.size).toBeGreaterThanOrEqual(sendings.length - 2)
      })
      expect(faults).toEqual([])
    })

    it('when a page in between cannot be saved, then it says so with every word on it, and axe finds nothing', async () => {
      const faults: string[] = []
      const story = 'Only a moment ago'
      await visit(visitor(locale, true), async (page) => {
        await answerAll(page, locale)
        for (const [what, answer, status] of savings) {
          await page.goto(page.url().replace(/[^/]+$/, 'background'))
          await type(page, {})
          await page.locator('[name="answers.story"]').fill(story)
          cms.forms.refusing.save = answer()
          expect(await goOnAndSee(page), what).toBe(status)
          cms.forms.refusing.save = null
          faults.push(...(await faultsOf(page, what)))
          const kept = page.locator('[name="answers.story"]')
          const texts =
            (await kept.count()) > 0
              ? [await kept.inputValue()]
              : await page.locator('#application').innerHTML()
          expect(texts, what).toContain(story)
        }
        await page.goto(page.url().replace(/[^/]+$/, 'background'))
        const id = await formId(page)
        await page.locator('[name="answers.story"]').fill(story)
        cms.forms.conflict(id, { story: 'From another device' })
        expect(await goOnAndSee(page)).toBe(409)
        cms.forms.refusing.save = null
        expect(await page.locator('[name="answers.story"]').inputValue()).toBe(story)
        faults.push(...(await faultsOf(page, 'changed elsewhere')))
      })
      expect(faults).toEqual([])
    })
  },
)
