import { arrivedHeader, isSigned, problem, readSubmission, signatureHeader } from '@jobbuddies/shared'
import type { Services } from '../services/services.ts'
import { submit } from '../services/submit.ts'
import { type ApiRequest, type ApiResponse, json, problemResponse, refuse } from './http.ts'

/** How long the site may have held a submission before it reached us, in milliseconds. */
const longestRelay = 60_000

/**
 * When the submission reached the service: here, or at the site if the site says so under its signature.
 * The site can only say that it was earlier, and not by much.
 */
async function arrivalOf({
  request,
  services,
  id,
  here,
}: {
  request: ApiRequest
  services: Services
  id: string
  here: Date
}): Promise<Date> {
  const claimed = request.header(arrivedHeader)
  const signature = request.header(signatureHeader)
  if (!claimed || !signature || !/^\d{1,15}$/.test(claimed)) return here
  const signed = await isSigned({
    secret: services.options.siteSecret,
    parts: ['arrived', claimed, id],
    signature,
  })
  const at = Number(claimed)
  const believable = at <= here.getTime() && here.getTime() - at <= longestRelay
  return signed && believable ? new Date(at) : here
}

/** `POST /applications` */
export async function postApplication({
  request,
  services,
}: {
  request: ApiRequest
  services: Services
}): Promise<ApiResponse> {
  if (!/^application\/json\b/i.test(request.header('content-type') ?? ''))
    return refuse('unsupported_media_type')
  const text = await request.body()
  const here = services.clock.now()
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return refuse('malformed')
  }
  const read = readSubmission(body)
  if (!read.ok) return problemResponse(problem({ code: 'invalid', errors: read.errors }))
  const { submission } = read
  const arrivedAt = await arrivalOf({ request, services, id: submission.id, here })
  const result = await submit({ context: services.submitting, submission, arrivedAt })
  if (!result.ok) return problemResponse(result.problem)
  services.wakeOutbox()
  return json(201, { reference: result.reference })
}
