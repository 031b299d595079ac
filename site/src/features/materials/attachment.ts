import type { AskedFile } from '../../cms/ask.ts'

/** A private file for the browser of one person: kept aside, in no cache, and nothing in it runs. */
export const attachment = ({ bytes, type, disposition }: AskedFile): Response =>
  new Response(bytes, {
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store, private',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    },
  })
