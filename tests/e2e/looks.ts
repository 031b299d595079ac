import { type Locale, locales } from '@jobbuddies/shared'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Visit, visit } from '../support/browser.ts'
import { axe, overflow } from '../support/browserAxe.ts'
import { applicant, formOf, sendAndSee, type } from '../support/browserApply.ts'
import { pageTypes } from '../support/stackPages.ts'
import { stack } from '../support/stackShared.ts'

const narrow = { width: 320, height: 800 }
const small = (locale: Locale): Visit => ({ origins: [stack.site], locale, viewport: narrow })

/** The schemes differ in nothing but colours. */
const schemes = [
  ['light', undefined],
  ['dark', ['color-contrast']],
] as const satisfies [string, string[] | undefined][]

/** What is wrong with the page that is open, in both colour schemes. */
async function faultsOf(page: Page, what: string): Promise<string[]> {
  const faults: string[] = []
  for (const [colorScheme, rules] of schemes) {
    await page.emulateMedia({ colorScheme })
    const { violations, incomplete } = await axe(page, rules)
    faults.push(...[...violations, ...incomplete].map((fault) => `${what}, ${colorScheme}: ${fault}`))
  }
  const wider = await overflow(page)
  return wider > 0 ? [...faults, `${what}: ${wider} px wider than the window`] : faults
}

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

  it('when a form comes back with errors, then axe finds nothing there either', async () => {
    const faults = await visit(small(locale), async (page) => {
      await page.goto(stack.site + formOf(locale))
      await type(page, { name: applicant().name, email: 'x'.repeat(120) })
      expect(await sendAndSee(page)).toBe(422)
      return faultsOf(page, 'errors')
    })
    expect(faults).toEqual([])
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
