import { fieldErrors, fileNameHeader, problem, uploadQuerySchema } from '@jobbuddies/shared'
import { type DraftRow, findDraft, secretHash } from '../services/draftRows.ts'
import { passedLimit } from '../services/rateLimits.ts'
import { type Arriving, discard, upload, type Uploaded } from '../uploads/uploads.ts'
import { accepted, type Call, tooMany } from './calls.ts'
import { bearerOf } from './drafts.ts'
import { type ApiResponse, json, problemResponse, refuse, turnedAway } from './http.ts'

type Handler = (call: Call & { params: string[] }) => Promise<ApiResponse>

export const lowerUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Of one network: a whole school applies from behind one address. */
const networkLimit = { what: 'upload', most: 300, seconds: 600, publicOnly: true }
/** Of one draft: as often as anybody changes their mind. */
const draftLimit = { most: 30, seconds: 3_600 }

/** A name that cannot be read is no reason to refuse a file. */
function nameIn(header: string | null): string {
  try {
    return decodeURIComponent((header ?? '').slice(0, 3_000))
  } catch {
    return ''
  }
}

type Held = { refused: ApiResponse } | { refused?: never; draft: DraftRow; hash: string }

/** The draft that is meant, when the call carries its secret; or the refusal. */
async function held({ request, services }: Call, id: string): Promise<Held> {
  const secret = bearerOf(request)
  if (!secret) return { refused: refuse('unauthorised') }
  const hash = secretHash(secret)
  const draft = await findDraft({ pool: services.pool, id, hash })
  if (!draft) return { refused: refuse('not_found') }
  return draft.submitted_at ? { refused: refuse('draft_submitted') } : { draft, hash }
}

const asksFor = (draft: DraftRow, question: string) =>
  draft.form[draft.locale].some(({ key, kind }) => key === question && kind === 'file')

const invalid = (errors: ReturnType<typeof fieldErrors>) =>
  problemResponse(problem({ code: 'invalid', errors }))

/** What became of a file. Whoever hung up hears nothing of it. */
export function uploaded(result: Uploaded): ApiResponse {
  if (result.ok) return json(201, result.file)
  const { code, errors } = result
  if (code === 'broken_off') return refuse('malformed')
  return problemResponse(problem({ code, ...(errors ? { errors } : {}) }))
}

/** Lets the bytes of a call arrive, unless its network sends too many. */
export async function arrival(
  call: Call,
  take: (sent: Pick<Arriving, 'name' | 'bytes'>) => Promise<ApiResponse>,
): Promise<ApiResponse> {
  const limited = await tooMany(call, networkLimit)
  if (limited) return limited
  const { request } = call
  return take({ name: nameIn(request.header(fileNameHeader)), bytes: request.stream() })
}

/** `POST /uploads?draft=&question=` */
export const postUpload: Handler = async (call) => {
  const asked = Object.fromEntries(call.request.query)
  const query = uploadQuerySchema.safeParse(asked)
  if (!query.success) return invalid(fieldErrors(query.error, asked))
  return (await call.services.uploading(() => takeIn(call, query.data))) ?? turnedAway()
}

/** All that can be judged without the bytes is judged before they are read. */
async function takeIn(
  call: Call,
  { draft: id, question }: { draft: string; question: string },
): Promise<ApiResponse> {
  const { services } = call
  const found = await held(call, id)
  if (found.refused) return found.refused
  if (!asksFor(found.draft, question)) return invalid([{ path: 'question', code: 'not_an_option' }])
  const limits = [{ key: `upload:${id}`, ...draftLimit }]
  const wait = await passedLimit({ pool: services.countingPool, limits })
  if (wait !== null) return refuse('too_many_requests', { 'retry-after': String(wait) })
  const { hash } = found
  return arrival(call, (sent) =>
    upload({ files: services.files, draft: id, hash, question, ...sent }).then(uploaded),
  )
}

/** `DELETE /uploads/{id}?draft=` */
export const deleteUpload: Handler = async (call) => {
  const id = (call.params[0] ?? '').toLowerCase()
  const draft = (call.request.query.get('draft') ?? '').toLowerCase()
  if (!lowerUuid.test(id) || !lowerUuid.test(draft))
    return refuse(bearerOf(call.request) ? 'not_found' : 'unauthorised')
  const found = await held(call, draft)
  if (found.refused) return found.refused
  await discard({ files: call.services.files, draft, hash: found.hash, id })
  return accepted()
}
