import { problem, provable, readSubmission } from '@jobbuddies/shared'
import { findDraft, secretHash } from '../services/draftRows.ts'
import type { Services } from '../services/services.ts'
import { issueChallenge } from '../services/proofOfWork.ts'
import { submit } from '../services/submit.ts'
import { arrivalOf, longestRelay } from './arrival.ts'
import { countCall } from './calls.ts'
import { bearerOf } from './drafts.ts'
import { type ApiRequest, type ApiResponse, json, problemResponse, readJson, turnedAway } from './http.ts'

/** Of one network: a whole school applies from behind one address. */
const submissionLimit = { what: 'submit', most: 300, seconds: 600, publicOnly: true }

/**
 * How long the site may go on trying to hand over a draft that was saved here before it was sent, in milliseconds: the
 * first press on Send counts, however long we were out of reach.
 */
const longestOutage = 24 * 3_600_000

type Call = { request: ApiRequest; services: Services }

/** `POST /applications` */
export async function postApplication({ request, services }: Call): Promise<ApiResponse> {
  const body = await readJson(request)
  if ('refused' in body) return body.refused
  // Whoever stands in line has arrived.
  const here = services.clock.now()
  const answer = await services.admission(() => takeIn({ request, services, body: body.value, here }))
  return answer ?? turnedAway()
}

async function takeIn({
  request,
  services,
  body,
  here,
}: Call & { body: unknown; here: Date }): Promise<ApiResponse> {
  const { count, refusal } = await countCall({ request, services }, submissionLimit)
  if (refusal) return refusal
  const read = readSubmission(body)
  if (!read.ok) return problemResponse(problem({ code: 'invalid', errors: read.errors }))
  const { submission } = read
  const { id } = submission
  const secret = bearerOf(request)
  const hash = secret && secretHash(secret)
  const draft = hash ? await findDraft({ pool: services.pool, id, hash }) : null
  const longest = draft ? longestOutage : longestRelay
  const arrivedAt = await arrivalOf({ request, services, id, here, longest })
  // Nobody can have pressed Send on what was not begun yet.
  const impossible = draft !== null && arrivedAt < draft.begun_at
  const result = await submit({
    context: services.submitting,
    submission,
    draft,
    arrivedAt: impossible ? here : arrivedAt,
    ofNetwork: count,
  })
  if (!result.ok) return problemResponse(result.problem)
  services.wakeOutbox()
  const { reference, doubts } = result
  const doubtful = doubts.some((doubt) => provable.includes(doubt))
  const { siteSecret } = services.options
  const proof = doubtful ? await issueChallenge({ secret: siteSecret, id, now: here }) : null
  return json(201, { reference, ...(proof ? { proof } : {}) })
}
