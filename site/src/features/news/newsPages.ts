/** Items on one page of the news. */
export const newsPerPage = 10

export type NewsPage<T> = { items: readonly T[]; page: number; pages: number }

/**
 * One page of a list. `asked` as it came in the query: what is no number of a page means the first one, as the page
 * store has it (cache/key.ts).
 * @returns null when there are not that many pages
 */
export function newsPage<T>(all: readonly T[], asked: string | null): NewsPage<T> | null {
  const page = asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
  const pages = Math.max(1, Math.ceil(all.length / newsPerPage))
  if (page > pages) return null
  return { items: all.slice((page - 1) * newsPerPage, page * newsPerPage), page, pages }
}

/** The items before and after one, in a list that begins with the newest. */
export function neighbours<T extends { id: string }>(
  all: readonly T[],
  { id }: { id: string },
): { newer: T | null; older: T | null } {
  const at = all.findIndex((item) => item.id === id)
  return { newer: (at > 0 && all[at - 1]) || null, older: (at >= 0 && all[at + 1]) || null }
}
