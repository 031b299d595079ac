import type { IncomingHttpHeaders } from 'node:http'

type Asked = { method: string; url: string; headers: IncomingHttpHeaders }
type Refusal = { status: number; body: string }

/** What somebody without a session may still call: signing in, pictures, and the way to a preview, which leads to signing in. */
const open = [
  { method: 'POST', path: /^\/api\/users\/(login|forgot-password|reset-password|logout|first-register)$/ },
  { method: 'GET', path: /^\/api\/users\/(me|init)$/ },
  { method: 'GET', path: /^\/api\/media\/file\/[^/]+$/ },
  { method: 'GET', path: /^\/api\/jobbuddies\/preview$/ },
]

const document = (status: number, code: string, title: string): Refusal => ({
  status,
  body: JSON.stringify({ type: `urn:jobbuddies:problem:${code}`, title, status, code }),
})

/**
 * The generic REST API is for staff. Access rules say so too; this keeps the names of collections and fields, and
 * Payload's parsers, away from strangers. Null = may pass.
 */
export function mayPass({ method, url, headers }: Asked): Refusal | null {
  const [path = '/'] = url.split('?')
  const plain = decodedPath(path)
  if (plain === null) return document(400, 'malformed', 'The address cannot be read')
  if (!/^\/api(\/|$)/i.test(plain.replaceAll(/\/{2,}/g, '/'))) return null
  const knownCaller = Boolean(headers.authorization) || /(?:^|;\s*)payload-token=/.test(headers.cookie ?? '')
  if (knownCaller) return null
  const seen = method === 'HEAD' ? 'GET' : method
  if (open.some((each) => each.method === seen && each.path.test(plain))) return null
  return document(401, 'unauthorised', 'Sign in first')
}

function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
