const encoder = new TextEncoder()

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const keyOf = (secret: string) =>
  crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])

/** The header that carries a signature between the site and the CMS. */
export const signatureHeader = 'x-jobbuddies-signature'
/** The header in which the site says when a submission reached it: milliseconds since 1970 by the service's clock. */
export const arrivedHeader = 'x-jobbuddies-arrived-at'

/** HMAC-SHA-256 over the parts, each prefixed by its length so that no two lists read alike. Lower-case hex. */
export async function sign({ secret, parts }: { secret: string; parts: readonly string[] }): Promise<string> {
  return hex(await crypto.subtle.sign('HMAC', await keyOf(secret), encoder.encode(joined(parts))))
}

/** Is this the signature of these parts? Compared in constant time. */
export async function isSigned({
  secret,
  parts,
  signature,
}: {
  secret: string
  parts: readonly string[]
  signature: string
}): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(signature)) return false
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return crypto.subtle.verify('HMAC', await keyOf(secret), bytes, encoder.encode(joined(parts)))
}

const joined = (parts: readonly string[]) => parts.map((part) => `${part.length}:${part}`).join('')
