import type { AxeResults, RunOptions } from 'axe-core'
import axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { eventually } from './waiting.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Window = { axe?: { run: (within: unknown, options: RunOptions) => Promise<AxeResults> } }

/** Brings axe into the document that is open, once: half a megabyte of script, past the page's own policy. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  const session = await page.context().newCDPSession(page)
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: axeCore.source })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe did not start: ${exceptionDetails.text}`)
}

/**
 * Every breach of WCAG 2.2 A and AA that axe sees, and what it leaves to people: `rule: element`. With `rules`, of these
 * alone; with `within`, of a part of the page.
 */
export async function axe(
  page: Page,
  rules?: string[],
  within?: string,
): Promise<{ violations: string[]; incomplete: string[] }> {
  await bringAxe(page)
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    // Of what is in order one element per rule is enough to know that something was looked at.
    resultTypes: ['violations', 'incomplete'],
  }
  const { violations, incomplete, passes } = await page.evaluate(
    ([part, how]) => {
      const { axe } = window as unknown as Window
      if (!axe) throw new Error('axe is not there')
      return axe.run(part ?? document, how)
    },
    [within, options] as const,
  )
  if (passes.length === 0) throw new Error('axe looked at nothing')
  const lines = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
    )
  return { violations: lines(violations), incomplete: lines(incomplete) }
}

/** How many pixels a page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Waits until a page is no wider than the window: the admin's menu folds away only after its script has begun. */
export async function fits(page: Page, what: string): Promise<void> {
  await eventually(async () => (await overflow(page)) <= 0, {
    what: `${what} fits ${page.viewportSize()?.width} px`,
  })
}

/** The narrowest window that must do: also what 400 % zoom leaves of 1280 px. */
export const narrow = { width: 320, height: 800 }

/** The schemes differ in nothing but colours. */
const schemes = [
  ['light', undefined],
  ['dark', ['color-contrast']],
] as const satisfies [string, string[] | undefined][]

/** What is wrong with the page that is open, in both colour schemes. */
export async function faultsOf(page: Page, what: string): Promise<string[]> {
  const faults: string[] = []
  for (const [colorScheme, rules] of schemes) {
    await page.emulateMedia({ colorScheme })
    const { violations, incomplete } = await axe(page, rules)
    faults.push(...[...violations, ...incomplete].map((fault) => `${what}, ${colorScheme}: ${fault}`))
  }
  const wider = await overflow(page)
  return wider > 0 ? [...faults, `${what}: ${wider} px wider than the window`] : faults
}
