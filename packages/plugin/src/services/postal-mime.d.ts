declare module 'postal-mime' {
  export type Email = {
    headers: { key: string; value: string }[]
    text?: string
    attachments: { mimeType: string; content: string }[]
  }

  const PostalMime: { parse: (raw: string, options: { attachmentEncoding: 'utf8' }) => Promise<Email> }
  export default PostalMime
}
