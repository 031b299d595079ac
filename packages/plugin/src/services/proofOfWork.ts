import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'

/** Hashes that a browser tries at most; half of them on average, within a second or two on a phone. */
const work = 60_000
/** How long a challenge is good, in milliseconds. */
const lifetime = 3_600_000

const keyOf = (secret: string) => `proof:${secret}`

/** Work for a browser that has sent the application `id`, as one word for an address or a header. */
export async function issueChallenge({
  secret,
  id,
  now,
}: {
  secret: string
  id: string
  now: Date
}): Promise<string> {
  const expires = new Date(now.getTime() + lifetime)
  const challenge = await createChallenge({
    hmacKey: keyOf(secret),
    maxNumber: work,
    expires,
    params: { id },
  })
  return Buffer.from(JSON.stringify(challenge)).toString('base64url')
}

/** The application whose sender did the work, or null. The same solution is good for no other one. */
export async function provenBy({
  secret,
  solution,
  now,
}: {
  secret: string
  solution: { challenge: string; salt: string; signature: string; number: number }
  now: Date
}): Promise<string | null> {
  const payload = { algorithm: 'SHA-256' as const, ...solution }
  const { id = '', expires = '' } = extractParams(payload)
  if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < now.getTime()) return null
  return (await verifySolution(payload, keyOf(secret), false)) ? id : null
}
