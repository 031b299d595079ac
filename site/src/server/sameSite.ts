import type { IncomingHttpHeaders } from 'node:http'

/** Does a POST come from a page of this site, or from no browser at all? */
export function isOwnPost({ headers, siteUrl }: { headers: IncomingHttpHeaders; siteUrl: string }): boolean {
  const from = headers['sec-fetch-site']
  if (from !== undefined) return from === 'same-origin' || from === 'none'
  const { origin } = headers
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  // Browsers send no Sec-Fetch-Site over plain http except to localhost.
  return origin === siteUrl || new URL(origin).host === headers.host
}
