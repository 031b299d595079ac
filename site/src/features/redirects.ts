import type { Redirect } from '@jobbuddies/shared'

/** An address in one spelling: decoded where that is possible, without a slash at the end, without a query. */
function plain(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    decoded = path
  }
  return decoded.normalize('NFC').replace(/\/+$/, '') || '/'
}

const onWeb = /^https?:\/\//i

/** Longer chains than this are somebody's mistake. */
const longest = 10

/** Where a path of the site leads by the redirects, one step further; null = nowhere. */
const step = (redirects: readonly Redirect[], path: string): string | null =>
  redirects.find(({ from }) => plain(from) === plain(path))?.to ?? null

/**
 * Where an address that leads nowhere has moved to: a path, or a whole address on another site. A chain is followed to
 * its end, so that visitors go one step. Null when it has not moved, or when the chain bites its tail.
 */
export function movedTo({
  redirects,
  path,
}: {
  redirects: readonly Redirect[]
  /** As asked for: a path, percent-encoded or not. */
  path: string
}): string | null {
  const seen = new Set([plain(path)])
  let target = step(redirects, path)
  for (let steps = 0; target && steps < longest; steps += 1) {
    if (onWeb.test(target)) return URL.canParse(target) ? new URL(target).href : null
    // `//other.example` and `\` would leave the site without looking like it.
    if (!/^\/(?![/\\])/.test(target) || target.includes('\\')) return null
    if (seen.has(plain(target))) return null
    seen.add(plain(target))
    const next = step(redirects, target)
    if (next === null) return encodeURI(decodeURISafely(target))
    target = next
  }
  return null
}

function decodeURISafely(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
