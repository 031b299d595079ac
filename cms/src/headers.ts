type Lines = [name: string, value: string][]

/** The headers of every answer, whoever makes it: what is no page of the admin runs nothing and is framed by nobody. */
export const commonHeaders = ({ cmsUrl }: { cmsUrl: string }): Lines => [
  [
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ...(cmsUrl.startsWith('https:')
    ? ([['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] satisfies Lines)
    : []),
]

/** What pages of the admin have instead. Set while it runs, since the build does not know where the site will be. */
export function adminHeaders({ siteUrl }: { siteUrl: string }): Lines {
  const policy = [
    "default-src 'self'",
    // The admin needs inline styles and Next's inline bootstrap scripts.
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' ws: wss:",
    "worker-src 'self' blob:",
    // The site alone, beside the form that is being filled in.
    `frame-src 'self' ${new URL(siteUrl).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return [
    // The live preview may stand in a window of its own, to which the admin speaks.
    ['Cross-Origin-Opener-Policy', 'same-origin-allow-popups'],
    ['Content-Security-Policy', policy.join('; ')],
  ]
}
