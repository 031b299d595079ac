/** How a page shows one period: its state, `absent`, or `torn` when two places on the page disagree. */
export function shownState(html: string, periodId: string): string {
  const tags = html.match(/<[a-z][^>]*\sdata-period="[^"]*"[^>]*>/gi) ?? []
  const mine = tags.filter((tag) => tag.includes(`data-period="${periodId}"`))
  const states = new Set(mine.map((tag) => /\sdata-state="([^"]*)"/.exec(tag)?.[1] ?? 'none'))
  if (states.size > 1) return 'torn'
  return [...states][0] ?? 'absent'
}
