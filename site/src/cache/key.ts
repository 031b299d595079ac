type Reader = { path: RegExp; params: Record<string, RegExp> }

/**
 * Pages that read a query, and what they read of it. Anything else in a query names the same page.
 * What a visitor can make up freely (`q`) tells pages apart here, and its page says that it is not to be stored.
 */
const readers: Reader[] = [
  { path: /^\/[a-z]{2}\/news$/, params: { page: /^(?!1$)[1-9]\d{0,4}$/ } },
  { path: /^\/[a-z]{2}\/faq$/, params: { for: /\S/, q: /\S/ } },
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
      return value !== null && reader.params[name]?.test(value)
        ? [`${name}=${encodeURIComponent(value)}`]
        : []
    })
  return kept.length > 0 ? `${pathname}?${kept.join('&')}` : pathname
}
