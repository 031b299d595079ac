import { type Locale, locales } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { type Visit, visit } from '../support/browser.ts'
import { axe, faultsOf, narrow, overflow } from '../support/browserAxe.ts'
import { answer, applicant, begin, formOf, goOnAndSee, next, stepOn, type } from '../support/browserApply.ts'
import { pageTypes } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'

const small = (locale: Locale): Visit => ({ origins: [stack.site], locale, viewport: narrow })

describe.each(locales)('given a phone of 320 px that reads %s', (locale) => {
  it('when looking at every page type in both colour schemes, then axe finds nothing and nothing scrolls sideways', async () => {
    const faults = await visit(small(locale), async (page) => {
      const found: string[] = []
      for (const [name, path] of Object.entries({
        ...pageTypes(locale),
        'not found': `/${locale}/nothing`,
      })) {
        await page.goto(stack.site + path)
        found.push(...(await faultsOf(page, name)))
      }
      return found
    })
    expect(faults).toEqual([])
  })

  it('when going through the form and leaving things out, then axe finds nothing on any page or in any error', async () => {
    const person = applicant()
    const { faults, steps } = await visit(small(locale), async (page) => {
      const found: string[] = []
      const seen: string[] = []
      await page.goto(stack.site + formOf(locale))
      await begin(page)
      for (let step = await stepOn(page); step !== null; step = await stepOn(page)) {
        seen.push(step)
        found.push(...(await faultsOf(page, step)))
        if (step === 'about') await type(page, { name: person.name, email: 'x'.repeat(120) })
        if ((await goOnAndSee(page)) === 422) found.push(...(await faultsOf(page, `errors of ${step}`)))
        if ((await stepOn(page)) === 'check' && step === 'check') break
        if ((await stepOn(page)) !== step) continue
        await answer(page, person)
        await next(page)
      }
      await page.goto(`${stack.site}${formOf(locale)}/not-eligible`)
      found.push(...(await faultsOf(page, 'not eligible')))
      return { faults: found, steps: seen }
    })
    expect(faults).toEqual([])
    expect(steps).toEqual(['eligibility', 'about', 'background', 'goals', 'fields', 'check'])
  })
})

describe('given a person who needs more room', () => {
  it.each(['home', 'programme', 'open period', 'apply'])(
    'when text is twice as large on the %s page, then nothing scrolls sideways at 640 px',
    async (name) => {
      await visit(
        { origins: [stack.site], locale: 'fi', viewport: { width: 640, height: 900 } },
        async (page) => {
          await page.goto(stack.site + (pageTypes('fi')[name] ?? ''))
          await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
          expect(await overflow(page)).toBeLessThanOrEqual(0)
        },
      )
    },
  )

  it('when the lines and letters are spread as WCAG 1.4.12 asks, then no text is cut off', async () => {
    await visit(small('fi'), async (page) => {
      for (const path of Object.values(pageTypes('fi'))) {
        await page.goto(stack.site + path)
        const cut = await page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('body *'))
            Object.assign(element.style, {
              lineHeight: '1.5',
              letterSpacing: '0.12em',
              wordSpacing: '0.16em',
            })
          return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
            .filter((element) => {
              const { overflowX, overflowY, position } = getComputedStyle(element)
              const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
              return (
                hides &&
                position !== 'absolute' &&
                (element.scrollWidth > element.clientWidth + 1 ||
                  element.scrollHeight > element.clientHeight + 1)
              )
            })
            .map((element) => element.outerHTML.slice(0, 120))
        })
        expect(cut, path).toEqual([])
        expect(await overflow(page), path).toBeLessThanOrEqual(0)
      }
    })
  })

  it('when pointing with a finger, then every control is at least 24 px high and wide', async () => {
    await visit(small('sv'), async (page) => {
      for (const path of Object.values(pageTypes('sv'))) {
        await page.goto(stack.site + path)
        // Links are axe's affair: those in a sentence, and those with room around them, may be smaller.
        const tiny = await page.evaluate(() =>
          [...document.querySelectorAll('button, label.choice, input:not([type=hidden]), textarea, summary')]
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(
              ({ element, box }) =>
                box.width > 0 && !element.matches('label input') && Math.min(box.width, box.height) < 24,
            )
            .map(({ element, box }) => `${element.outerHTML.slice(0, 100)} ${Math.round(box.height)}`),
        )
        expect(tiny, path).toEqual([])
      }
    })
  })
})

describe('given the check itself', () => {
  it('when a picture without words and grey text are planted, then it finds both', async () => {
    await visit({ origins: [stack.site], locale: 'en', viewport: narrow }, async (page) => {
      await page.goto(`${stack.site}/en/`)
      await page.evaluate(() => {
        const main = document.querySelector('main')
        main?.insertAdjacentHTML(
          'beforeend',
          '<img src="/favicon.svg"><p class="planted">Hardly to be read</p>',
        )
        const planted = document.querySelector<HTMLElement>('.planted')
        if (planted) Object.assign(planted.style, { color: '#bbb', background: '#fff', width: '500px' })
      })
      const { violations } = await axe(page)
      expect(violations.map((line) => line.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt'])
      expect(await overflow(page)).toBeGreaterThan(0)
    })
  })
})
