import { type Consultation, type ConsultWish, consultWishes } from '@jobbuddies/shared'
import { expired, type LinkState, type Posted, unreachable } from '../byLink/linkState.ts'

export type ConsultationPage =
  | LinkState
  | {
      kind: 'list'
      status: number
      token: string
      list: Consultation
      /** The number of the candidate that something was just kept of. */
      saved: number | null
      /** What could not be kept, as it was written. */
      unkept: { id: string; wish: ConsultWish | null; comment: string } | null
    }

async function listOf({ body, calls, locale }: Posted, token: string): Promise<ConsultationPage> {
  const read = await calls.consultation({ token, locale })
  if (read.kind === 'unreachable') return unreachable(body)
  if (read.kind === 'refused') return expired
  return { kind: 'list', status: 200, token, list: read.value, saved: null, unkept: null }
}

/** Opens the list, or keeps what is said of one candidate and shows it anew. */
export async function postConsultation(posted: Posted): Promise<ConsultationPage> {
  const { body, calls } = posted
  const token = body.get('token') ?? ''
  if (body.get('act') !== 'say') return listOf(posted, token)
  const id = body.get('candidate') ?? ''
  const wish = consultWishes.find((each) => each === body.get('wish')) ?? null
  const comment = body.get('comment') ?? ''
  const said = await calls.sayOf({ token, candidateId: id, wish, comment })
  const page = await listOf(posted, token)
  if (page.kind !== 'list') return page
  if (said.kind !== 'ok') return { ...page, status: 422, unkept: { id, wish, comment } }
  return { ...page, saved: page.list.candidates.find((each) => each.id === id)?.number ?? null }
}
