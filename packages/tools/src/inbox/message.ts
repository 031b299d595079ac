import PostalMime, { type Email } from 'postal-mime'

/** One received mail. */
export type Message = {
  /** Number within this inbox, counting from 1. */
  id: number
  /** Addresses of the envelope: who really gets it. */
  to: string[]
  /** Address of the From header, or of the envelope without one. */
  from: string
  /** Where it comes back to: the sender of the envelope. */
  returnPath: string
  subject: string
  text: string
  html: string
  messageId: string
  /** Header values by lower-case name; a repeated header keeps all values, one per line. */
  headers: Record<string, string>
  /** Parts that are neither its text nor its HTML. `method`: of a calendar. */
  files: { name: string; type: string; method: string | null; text: string }[]
  /** ISO 8601 instant at which the inbox received it. */
  date: string
}

/** Parses a raw RFC 5322 mail. */
export async function parseMessage(mail: {
  id: number
  raw: Uint8Array
  envelopeFrom: string
  envelopeTo: string[]
  receivedAt: Date
}): Promise<Message> {
  const email: Email = await PostalMime.parse(mail.raw, { attachmentEncoding: 'utf8' })
  const headers: Record<string, string> = {}
  for (const { key, value } of email.headers)
    headers[key] = key in headers ? `${headers[key]}\n${value}` : value
  return {
    id: mail.id,
    to: mail.envelopeTo,
    from: email.from?.address ?? mail.envelopeFrom,
    returnPath: mail.envelopeFrom,
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    messageId: email.messageId ?? '',
    headers,
    files: email.attachments.map(({ filename, mimeType, method = null, content }) => ({
      name: filename ?? '',
      type: mimeType,
      method,
      text: String(content),
    })),
    date: mail.receivedAt.toISOString(),
  }
}
