import {
  type Problem,
  problemSchema,
  type Receipt,
  receiptSchema,
  type SubmissionInput,
} from '@jobbuddies/shared'
import { type Passed, signedHeaders } from './signed.ts'

export type Sent =
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'problem'; problem: Problem }
  /** Too many are sending; nothing of it was stored. `seconds`: after which it may be sent again. */
  | { kind: 'busy'; seconds: number }
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

/** Seconds to wait for a line that names none, and at the most. */
const usualWait = 5
const longestWait = 120

/** What `Retry-After` asks for, in whole seconds. */
function waitOf(headers: Headers): number {
  const asked = Number(headers.get('retry-after') ?? NaN)
  return asked >= 1 ? Math.min(Math.ceil(asked), longestWait) : usualWait
}

/** Hands one application to the CMS. */
export async function submit({
  submission,
  passed,
  cmsUrl,
  draftSecret,
  reachable,
  fetch = globalThis.fetch,
}: {
  submission: SubmissionInput
  passed: Passed
  cmsUrl: string
  /** Opens the draft that it was written as. */
  draftSecret: string
  /** Did the CMS answer the last time we asked it something? */
  reachable: boolean
  fetch?: typeof globalThis.fetch
}): Promise<Sent> {
  const signed = await signedHeaders({ ...passed, id: submission.id })
  const once = async (): Promise<Sent> => {
    const response = await fetch(`${cmsUrl}/api/v1/applications`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${draftSecret}`,
        ...signed,
      },
      body: JSON.stringify(submission),
      redirect: 'error',
      signal: AbortSignal.timeout(reachable ? patient : hurried),
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'receipt', receipt: receiptSchema.parse(body) }
    const problem = problemSchema.parse(body)
    if (problem.code === 'busy') return { kind: 'busy', seconds: waitOf(response.headers) }
    return passing.has(problem.code) ? { kind: 'unreachable' } : { kind: 'problem', problem }
  }
  const giveUp = (error: unknown): Sent => {
    console.error(JSON.stringify({ level: 'error', event: 'application_not_sent', message: String(error) }))
    return { kind: 'unreachable' }
  }
  // The same id again is the same application, so a second try can do no harm.
  return once().catch((error: unknown) => (reachable ? once().catch(giveUp) : giveUp(error)))
}
