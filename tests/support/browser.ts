import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { watch } from './browserFaults.ts'

let running: Promise<Browser> | undefined

const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })

export async function closeBrowser(): Promise<void> {
  const started = running
  running = undefined
  await (await started?.catch(() => undefined))?.close()
}

/** How long anything in a page may take on a busy machine, in milliseconds. */
const patience = 45_000

export type Visit = BrowserContextOptions & {
  /** Origins that pages may load from; anything else is a third party. */
  origins: string[]
  /** Texts of console messages that are not a fault of ours. */
  known?: RegExp
}

/**
 * Somebody with a browser of their own does something.
 * Fails when a page wrote an error, threw one, broke its content security policy, asked a third party for something or
 * asked for something that is not there.
 */
export async function visit<T>(
  { origins, known, ...options }: Visit,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await (running ??= launch())
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(patience)
  context.setDefaultNavigationTimeout(patience)
  const faults = watch({ context, origins, known })
  try {
    const result = await use(await context.newPage())
    expect(faults()).toEqual([])
    return result
  } finally {
    await context.close()
  }
}

/** What has the focus: its id, or its tag and text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.id || `${element?.tagName.toLowerCase()} ${element?.textContent?.trim().slice(0, 60)}`
  })

/** Presses Tab until `selector` has the focus, as a person does who has no mouse. Every stop must be visible. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    const { there, seen, what } = await page.evaluate((wanted) => {
      const element = document.activeElement as HTMLElement
      const box = element.getBoundingClientRect()
      // A tall field may reach beyond the window; its part in the window counts.
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      const centre = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      // The browser itself marks the picture of a calendar in a field for a day.
      const marked =
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        element.matches('input[type=date]')
      const uncovered = centre !== null && (element.contains(centre) || centre.contains(element))
      return {
        there: element.matches(wanted),
        seen: element === document.body || (right > left && bottom > top && marked && uncovered),
        what: element.outerHTML.slice(0, 200),
      }
    }, selector)
    expect(seen, `the focus can be seen on ${what}`).toBe(true)
    if (there) return
  }
  throw new Error(`Tab never came to ${selector}`)
}
