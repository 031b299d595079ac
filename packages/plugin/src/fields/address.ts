/** A path of the site, or an address on the web. Not `//host`, nor `/\host`, which browsers take for one. */
const safe = /^(\/(?![/\\])|https?:\/\/)/

/** May visitors be sent there? */
export const isSafeAddress = (written: unknown): written is string =>
  typeof written === 'string' &&
  safe.test(written.trim()) &&
  URL.canParse(written.trim(), 'https://site.invalid')

/**
 * The path as the site sees it in a request, from a path or a whole address of the site; null when it is none, or has more
 * than a path. `/sv/nyhet å/` → `/sv/nyhet%20%C3%A5`.
 */
export function sitePathOf({ written, siteUrl }: { written: unknown; siteUrl: string }): string | null {
  if (!isSafeAddress(written)) return null
  const url = new URL(written.trim(), siteUrl)
  if (url.origin !== new URL(siteUrl).origin || url.search !== '' || url.hash !== '') return null
  const path = url.pathname.replace(/\/+$/, '')
  return /^\/[a-z]{2}$/.test(path) ? `${path}/` : path || null
}
