const pageNumber = /^[1-9]\d{0,4}$/

/** Pages that read a query, and what they read of it. Anything else in a query names the same page. */
const readers: { path: RegExp; params: Record<string, RegExp> }[] = [
  { path: /^\/[a-z]{2}\/news$/, params: { page: pageNumber } },
]

/** The store's key: the path and the query that the page reads, sorted. Never the host. */
export function pageKey({ pathname, search }: { pathname: string; search: string }): string {
  if (search === '' || search === '?') return pathname
  const reader = readers.find(({ path }) => path.test(pathname))
  if (!reader) return pathname
  const given = new URLSearchParams(search)
  const kept = Object.keys(reader.params)
    .sort()
    .flatMap((name) => {
      const value = given.get(name)
      return value !== null && value !== '1' && reader.params[name]?.test(value) ? [`${name}=${value}`] : []
    })
  return kept.length > 0 ? `${pathname}?${kept.join('&')}` : pathname
}
