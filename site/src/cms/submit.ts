import { arrivedHeader, type Problem, problemSchema, type Receipt, receiptSchema, sign, signatureHeader, type SubmissionInput } from '@jobbuddies/shared'

export type Sent =
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'problem'; problem: Problem }
  /** Whether it was stored is not known; the same id may be sent again. */
  | { kind: 'unreachable' }

const timeout = 5000
/** Codes that say "not now" rather than "not this". */
const passing = new Set(['fault', 'unavailable'])

/** Hands one application to the CMS. `arrivedAt`: when the complete request reached the site, service time in milliseconds. */
export async function submit({
  submission,
  arrivedAt,
  cmsUrl,
  secret,
  fetch = globalThis.fetch,
}: {
  submission: SubmissionInput
  arrivedAt: number
  cmsUrl: string
  secret: string
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
      signal: AbortSignal.timeout(timeout),
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'receipt', receipt: receiptSchema.parse(body) }
    const problem = problemSchema.parse(body)
    return passing.has(problem.code) ? { kind: 'unreachable' } : { kind: 'problem', problem }
  }
  try {
    return await once()
  } catch {
    return once().catch((error: unknown): Sent => {
      console.error(JSON.stringify({ level: 'error', event: 'application_not_sent', message: String(error) }))
      return { kind: 'unreachable' }
    })
  }
}
