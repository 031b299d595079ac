import { arrivedHeader, clientHeader, sign, signatureHeader, writeClient } from '@jobbuddies/shared'

/** What the site says under its signature about a person's request that it hands on. */
export type Passed = {
  /** The secret that the site and the CMS share. */
  secret: string
  /** When the complete request reached the site, service time in milliseconds. */
  arrivedAt: number
  /** The network address that it came from; null when that is not known. */
  client: string | null
  /** When the same request first reached the site, if it had to be repeated. */
  since?: number
}

/** `id`: of the application or the draft that the request is about. */
export async function signedHeaders({
  secret,
  arrivedAt,
  client,
  since = arrivedAt,
  id,
}: Passed & { id?: string }): Promise<Record<string, string>> {
  const from = client && (await writeClient({ secret, address: client, at: arrivedAt }))
  const signature = id && (await sign({ secret, parts: ['arrived', String(since), id.toLowerCase()] }))
  return {
    ...(from ? { [clientHeader]: from } : {}),
    ...(signature ? { [arrivedHeader]: String(since), [signatureHeader]: signature } : {}),
  }
}
