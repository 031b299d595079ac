import { fieldErrors, ownFileQuerySchema, problem } from '@jobbuddies/shared'
import { mayReplaceFile, removeOwnFile, replaceOwnFile } from '../services/ownFiles.ts'
import { accepted } from './calls.ts'
import { problemResponse, refuse, turnedAway } from './http.ts'
import { own, tooManyChanges } from './selfService.ts'
import { arrival, lowerUuid, uploaded } from './uploads.ts'

/** `POST /applications/me/files?question=` */
export const postOwnFile = own(async (call) => {
  const { request, services, id } = call
  const asked = Object.fromEntries(request.query)
  const query = ownFileQuerySchema.safeParse(asked)
  if (!query.success)
    return problemResponse(problem({ code: 'invalid', errors: fieldErrors(query.error, asked) }))
  const { question } = query.data
  const { mail: sources, files } = services
  const takeIn = async () => {
    const limited = await tooManyChanges(call)
    if (limited) return limited
    const may = await mayReplaceFile({ sources, id, question })
    if (!may.ok) return problemResponse(may.problem)
    return arrival(call, (sent) => replaceOwnFile({ sources, files, id, question, ...sent }).then(uploaded))
  }
  return (await services.uploading(takeIn)) ?? turnedAway()
})

/** `DELETE /applications/me/files/{id}` */
export const deleteOwnFile = own(async (call) => {
  const file = (call.params?.[0] ?? '').toLowerCase()
  if (!lowerUuid.test(file)) return refuse('not_found')
  const limited = await tooManyChanges(call)
  if (limited) return limited
  const { mail: sources, files } = call.services
  const result = await removeOwnFile({ sources, files, id: call.id, file })
  return result.ok ? accepted() : problemResponse(result.problem)
})
