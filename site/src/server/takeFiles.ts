import type { IncomingMessage } from 'node:http'
import { isPeriodId, keyIn } from '../features/apply/draftKey.ts'
import { sessionIn } from '../features/own/session.ts'
import { type Holder, sendFile } from '../cms/uploads.ts'
import { takesOwnFiles } from '../paths.ts'
import type { Runtime } from '../runtime.ts'
import type { Part } from './readMultipart.ts'

/** Null: what is only tried goes nowhere. `nobody`: the cookies name neither a draft nor a session. */
function holderOf({ request, fields }: { request: IncomingMessage; fields: URLSearchParams }) {
  const cookies = request.headers.cookie ?? null
  if (takesOwnFiles(request.url ?? '')) {
    const session = sessionIn(cookies)
    return session ? { session } : 'nobody'
  }
  const periodId = fields.get('periodId') ?? ''
  if (fields.has('demo') || !isPeriodId(periodId)) return null
  const draft = keyIn({ cookies, periodId })
  return draft ? { draft } : 'nobody'
}

/**
 * Hands the files of a posted page on to the CMS: each to the draft whose key is in the visitor's cookie, or to the application
 * whose session is.
 */
export function fileTaker({
  runtime: { env, clock },
  request,
  client,
}: {
  runtime: Runtime
  request: IncomingMessage
  client: string | null
}) {
  const gone = new AbortController()
  request.once('close', () => {
    if (!request.complete) gone.abort()
  })
  return async ({ question, name, bytes, fields }: Part) => {
    const holder: Holder | 'nobody' | null = holderOf({ request, fields })
    // Nothing was begun on our side yet: the page itself carries the answers.
    if (!holder || holder === 'nobody') return holder && { kind: 'unreachable' as const }
    const passed = { secret: env.secret, arrivedAt: clock.now(), client }
    const { cmsUrl } = env
    return sendFile({ cmsUrl, holder, question, name, bytes, passed, signal: gone.signal })
  }
}
