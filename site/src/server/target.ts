export type Target =
  | { kind: 'page'; pathname: string; search: string }
  /** The same page under its one address. */
  | { kind: 'elsewhere'; location: string }
  | { kind: 'unreadable' }

/** Reads a request target. Only paths of this site come through, each in one spelling. */
export function readTarget(url: string): Target {
  const mark = url.indexOf('?')
  const written = mark < 0 ? url : url.slice(0, mark)
  const search = mark < 0 ? '' : url.slice(mark)
  if (!written.startsWith('/') || written.length > 2000 || search.length > 4000) return { kind: 'unreadable' }
  const segments: string[] = []
  for (const segment of written.split('/').slice(1)) {
    let text: string
    try {
      text = decodeURIComponent(segment)
    } catch {
      return { kind: 'unreadable' }
    }
    if (/[\p{Cc}\\]/u.test(text) || text === '.' || text === '..') return { kind: 'unreadable' }
    segments.push(encodeURIComponent(text))
  }
  const pathname = canonical(segments)
  return pathname === written
    ? { kind: 'page', pathname, search }
    : { kind: 'elsewhere', location: pathname + search }
}

/** No empty parts; a slash at the end only for the root and a language's home. */
function canonical(segments: string[]): string {
  const full = segments.filter((segment) => segment !== '')
  const path = `/${full.join('/')}`
  return full.length === 1 && /^(en|sv|fi)$/.test(full[0] ?? '') ? `${path}/` : path
}
