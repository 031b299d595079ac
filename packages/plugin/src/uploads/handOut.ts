import type { MaterialKind } from '@jobbuddies/shared'

const types: Record<MaterialKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
}
export const typeOf = (kind: MaterialKind): string => types[kind]

/** Not a sign that a header cannot carry; the whole name stands in the extended form (RFC 6266, RFC 8187). */
function disposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** How a private file leaves: whole, as an attachment, for one person, and with nothing in it that could run. */
export const handedOut = ({ name, kind, bytes }: { name: string; kind: MaterialKind; bytes: number }) => ({
  'cache-control': 'no-store, private',
  'x-content-type-options': 'nosniff',
  'content-type': types[kind],
  'content-length': String(bytes),
  'content-disposition': disposition(name),
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'accept-ranges': 'none',
})
