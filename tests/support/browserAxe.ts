import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every breach of WCAG 2.2 A and AA that axe sees, and what it leaves to people: `rule: element`. */
export async function axe(page: Page): Promise<{ violations: string[]; incomplete: string[] }> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page }).withTags(tags).analyze()
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
