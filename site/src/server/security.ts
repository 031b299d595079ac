/**
 * The headers of every answer, as name and value in turn. `framedBy`: an origin that may show it within its own pages.
 * `forAll`: a page that is the same for everybody; `nginx/jobbuddies.conf.template` repeats its headers for the files it
 * serves by itself.
 */
export function securityHeaders({
  siteUrl,
  imageOrigin,
  framedBy = null,
  forAll = framedBy !== null,
}: {
  siteUrl: string
  imageOrigin: string
  framedBy?: string | null
  forAll?: boolean
}): string[] {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${imageOrigin}`,
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy ?? "'none'"}`,
  ].join('; ')
  const headers = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    // What one person writes or reads is out of reach of the window that opened it, for which the browser starts a process:
    // too dear for a page without a secret. The admin opens previews in a window of their own and speaks to it.
    ['Cross-Origin-Opener-Policy', forAll ? 'unsafe-none' : 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ...(siteUrl.startsWith('https:')
      ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']]
      : []),
  ]
  return headers.flat()
}
