import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Every breach of WCAG 2.2 A and AA that axe sees, and what it leaves to people: `rule: element`. With `rules`, of these
 * alone.
 */
export async function axe(
  page: Page,
  rules?: string[],
): Promise<{ violations: string[]; incomplete: string[] }> {
  // Without frames there is nothing to gather from other pages.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations, incomplete, passes } = await (
    rules ? builder.withRules(rules) : builder.withTags(tags)
  ).analyze()
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
