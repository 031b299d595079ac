import {
  arrivedHeader,
  type Problem,
  problemSchema,
  type Receipt,
  receiptSchema,
  sign,
  signatureHeader,
  type SubmissionInput,
} from '@jobbuddies/shared'

export type Sent =
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'problem'; problem: Problem }
  /** Whether it was stored is not known; the same id may be sent again. */
  | { kind: 'unreachable' }

/** Milliseconds for one try; the shorter one while the CMS is known to be out of reach. */
const patient = 5000
const hurried = 2500
/** Codes that say "not now", or that the CMS and the site do not understand each other; none of them is about the application. */
const passing = new Set([
  'fault',
  'unavailable',
  'unauthorised',
  'forbidden',
  'not_found',
  'method_not_allowed',
])

/** Hands one application to the CMS. `arrivedAt`: when the complete request reached the site, service time in milliseconds. */
export async function submit({
  submission,
  arrivedAt,
  cmsUrl,
  secret,
  reachable,
  fetch = globalThis.fetch,
}: {
  submission: SubmissionInput
  arrivedAt: number
  cmsUrl: string
  secret: string
  /** Did the CMS answer the last time we asked it something? */
  reachable: boolean
  fetch?: typeof globalThis.fetch
}): Promise<Sent> {
  const signature = await sign({ secret, parts: ['arrived', String(arrivedAt), submission.id.toLowerCase()] })
  const once = async (): Promise<Sent> => {
    const response = await fetch(`${cmsUrl}/api/v1/applications`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [arrivedHeader]: String(arrivedAt),
        [signatureHeader]: signature,
      },
      body: JSON.stringify(submission),
      redirect: 'error',
      signal: AbortSignal.timeout(reachable ? patient : hurried),
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'receipt', receipt: receiptSchema.parse(body) }
    const problem = problemSchema.parse(body)
    return passing.has(problem.code) ? { kind: 'unreachable' } : { kind: 'problem', problem }
  }
  const giveUp = (error: unknown): Sent => {
    console.error(JSON.stringify({ level: 'error', event: 'application_not_sent', message: String(error) }))
    return { kind: 'unreachable' }
  }
  // The same id again is the same application, so a second try can do no harm.
  return once().catch((error: unknown) => (reachable ? once().catch(giveUp) : giveUp(error)))
}
