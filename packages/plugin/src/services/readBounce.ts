import PostalMime from 'postal-mime'

/** A mail server's report on a mail that it took from us earlier. */
export type Bounce = {
  /** The rows of the outbox that it names. */
  rows: string[]
  outcome: 'failed' | 'delayed' | 'delivered'
  /** The enhanced status code, `5.1.1`; null where none is told. */
  status: string | null
  /** In the words of the server that did not take it, on one line. */
  said: string
}

const code = /\b([245]\.\d{1,3}\.\d{1,3})\b/
const outcomes: Record<string, Bounce['outcome']> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
}

const oneLine = (text: string) =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300)

/** The fields about a recipient in a `message/delivery-status` part (RFC 3464), by lower-case name. */
function recipientFields(part: string): Map<string, string> | null {
  const groups = part.replaceAll('\r\n', '\n').split(/\n\s*\n/)
  const read = groups.map((group) => {
    const lines = group.replaceAll(/\n[ \t]+/g, ' ').split('\n')
    return new Map(
      lines.map((line): [string, string] => {
        const at = line.indexOf(':')
        return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]
      }),
    )
  })
  return read.find((fields) => fields.has('action')) ?? null
}

/** What a server says without a report that machines read: older Exim names the recipients in a header. */
function told({
  headers,
  text,
}: {
  headers: Map<string, string>
  text: string
}): Omit<Bounce, 'rows'> | null {
  if (!headers.has('x-failed-recipients')) return null
  const line = text.split('\n').find((each) => code.test(each) || /\b[45]\d\d[ -]/.test(each))
  return { outcome: 'failed', status: code.exec(line ?? text)?.[1] ?? null, said: oneLine(line ?? text) }
}

/** Reads a raw mail that came back; null when it is no report, or about no mail of ours. */
export async function readBounce({
  raw,
  messageHost,
}: {
  raw: string
  /** The right part of our Message-IDs. */
  messageHost: string
}): Promise<Bounce | null> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
  const parts = mail.attachments.map(({ mimeType, content }) => ({ mimeType, content: String(content) }))
  const host = messageHost.replaceAll('.', '\\.')
  const ours = new RegExp(`<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@${host}>`, 'gi')
  const places = [raw, mail.text ?? '', ...parts.map(({ content }) => content)]
  const found = places.flatMap((place) => [...place.matchAll(ours)].map(([, id = '']) => id.toLowerCase()))
  const rows = [...new Set(found)]
  if (rows.length === 0) return null
  const report = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')
  const fields = report && recipientFields(report.content)
  if (!fields) {
    const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
    const read = told({ headers, text: mail.text ?? '' })
    return read && { rows, ...read }
  }
  const outcome = outcomes[fields.get('action')?.toLowerCase() ?? '']
  if (!outcome) return null
  const diagnosis = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '')
  const status = code.exec(fields.get('status') ?? '')?.[1] ?? code.exec(diagnosis)?.[1] ?? null
  return { rows, outcome, status, said: oneLine(diagnosis || fields.get('status') || '') }
}
