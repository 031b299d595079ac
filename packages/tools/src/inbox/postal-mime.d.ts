declare module 'postal-mime' {
  type Mailbox =
    | { name: string; address: string; group?: undefined }
    | { name: string; address?: undefined; group: Mailbox[] }

  export type Email = {
    headers: { key: string; value: string }[]
    from?: Mailbox
    to?: Mailbox[]
    subject?: string
    messageId?: string
    /** ISO 8601 when it could be parsed, else as it came. */
    date?: string
    text?: string
    html?: string
    attachments: Attachment[]
  }

  export type Attachment = {
    filename: string | null
    mimeType: string
    /** Of a calendar, in capitals. */
    method?: string
    content: string
  }

  const PostalMime: { parse: (raw: Uint8Array, options: { attachmentEncoding: 'utf8' }) => Promise<Email> }
  export default PostalMime
}
