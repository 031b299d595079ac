import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { visit } from './browser.ts'
import { openAdmin } from './browserAdmin.ts'
import { axe, fits } from './browserAxe.ts'
import type { Staff } from './stackApi.ts'
import { stack } from './stackShared.ts'
import { eventually } from './waiting.ts'

/** Somebody of the staff in the admin. `known`: answers that are no fault of ours. */
export const atDesk = <T>(role: Staff, use: (page: Page) => Promise<T>, known?: RegExp): Promise<T> =>
  visit(
    {
      origins: [stack.cms],
      locale: 'en-US',
      viewport: { width: 1600, height: 1000 },
      ...(known ? { known } : {}),
    },
    async (page) => {
      await openAdmin(page, stack, role)
      return use(page)
    },
  )

/** Waits until a button answers: a press is lost while React has not taken over what the server drew. */
export const isAlive = (button: Locator): Promise<true> =>
  eventually(
    () => button.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps'))),
    { what: 'A button that answers' },
  )

/** The language and the colours of the admin, from the next page on. */
export async function setLook(
  page: Page,
  language: 'en' | 'sv' | 'fi',
  theme: 'light' | 'dark',
): Promise<void> {
  const cookies = { 'payload-lng': language, 'payload-theme': theme }
  await page
    .context()
    .addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: stack.cms })))
}

/**
 * A view of ours in each language of the admin, in both colours and on a phone: axe finds nothing, nothing is wider than
 * the window, and its heading and its title are in that language.
 */
export async function expectGood(
  page: Page,
  path: string,
  headings: Record<'en' | 'sv' | 'fi', string>,
  ready: string,
): Promise<void> {
  for (const [language, theme] of [
    ['en', 'light'],
    ['sv', 'dark'],
    ['fi', 'light'],
  ] as const) {
    await setLook(page, language, theme)
    await page.goto(stack.cms + path)
    await page.locator(ready).first().waitFor()
    expect(await page.locator('.jb-desk h1').innerText()).toBe(headings[language])
    expect(await page.title()).toBe(`${headings[language]} – JobBuddies`)
    expect((await axe(page, undefined, '.jb-desk')).violations, `${path} ${language} ${theme}`).toEqual([])
  }
  const before = page.viewportSize()
  await page.setViewportSize({ width: 360, height: 740 })
  await fits(page, path)
  if (before) await page.setViewportSize(before)
  await setLook(page, 'en', 'light')
}

/** More than any desk has controls. */
const mostStops = 500

/**
 * Tab comes to every control of a view of ours, and to each so that it can be seen, as somebody needs who has no mouse. Of
 * the radio buttons of one name one is enough: the arrows lead to the others.
 */
export async function expectReachable(page: Page, within = '.jb-desk'): Promise<void> {
  await page.locator(within).first().waitFor()
  await page.evaluate((part) => {
    const view = document.querySelector<HTMLElement>(part)
    view?.setAttribute('tabindex', '-1')
    view?.focus()
  }, within)
  const stops = new Set<string>()
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate((part) => {
      const element = document.activeElement as HTMLElement
      if (!element.closest(part)) return null
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element)
      element.dataset.reached = 'yes'
      const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      return marked ? '' : `${element.outerHTML.slice(0, 120)} ${borderColor}`
    }, within)
    if (at === null) break
    if (at !== '') stops.add(`unseen: ${at}`)
  }
  const left = await page.evaluate((part) => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      `${part} :is(a[href], button, input, select, textarea, summary):not(:disabled, [type=hidden])`,
    )
    const reached = [...controls].filter(({ dataset }) => dataset.reached)
    const isRadio = ({ type }: HTMLInputElement) => type === 'radio'
    return [...controls]
      .filter((each) => each.checkVisibility() && !reached.includes(each))
      .filter((each) => !(isRadio(each) && reached.some(({ name }) => name === each.name)))
      .map((each) => `not reached: ${each.outerHTML.slice(0, 160)}`)
  }, within)
  expect([...stops, ...left]).toEqual([])
}
