import { randomUUID } from 'node:crypto'
import { sign, signatureHeader } from '@jobbuddies/shared'
import { siteSecret } from '../harness/environment.ts'

/** Tells the site, as the CMS would, that everything may have changed: no page and no content may be reused. */
export async function expireAll(siteUrl: string): Promise<void> {
  const body = JSON.stringify({ id: randomUUID(), at: Date.now(), tags: ['site', 'news', 'pages'] })
  const response = await fetch(`${siteUrl}/_jobbuddies/invalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [signatureHeader]: await sign({ secret: siteSecret, parts: ['invalidate', body] }),
    },
    body,
  })
  if (response.status !== 204) throw new Error(`The site refused to expire: ${response.status}`)
}
