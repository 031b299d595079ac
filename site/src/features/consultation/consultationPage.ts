import { type Consultation, type ConsultWish, consultWishes, type Locale } from '@jobbuddies/shared'
import type { SelfService } from '../../cms/selfService.ts'

export type ConsultationPage =
  /** One came by the link; nothing has been read yet. */
  | { kind: 'open'; token: string }
  | { kind: 'expired'; status: number }
  | { kind: 'unreachable'; status: number; again: readonly [string, string][] }
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

type Context = { calls: SelfService; locale: Locale }

/** What somebody meets who opens the page. Nothing is read or recorded by that. */
export const openConsultation = (query: URLSearchParams): ConsultationPage => {
  const token = query.get('t')
  return token ? { kind: 'open', token } : { kind: 'expired', status: 410 }
}

async function listOf(
  { calls, locale }: Context,
  token: string,
  body: URLSearchParams,
): Promise<ConsultationPage> {
  const read = await calls.consultation({ token, locale })
  if (read.kind === 'unreachable') return { kind: 'unreachable', status: 503, again: [...body] }
  if (read.kind === 'refused') return { kind: 'expired', status: 410 }
  return { kind: 'list', status: 200, token, list: read.value, saved: null, unkept: null }
}

/** Opens the list, or keeps what is said of one candidate and shows it anew. */
export async function postConsultation({
  body,
  ...context
}: Context & { body: URLSearchParams }): Promise<ConsultationPage> {
  const token = body.get('token') ?? ''
  if (body.get('act') !== 'say') return listOf(context, token, body)
  const id = body.get('candidate') ?? ''
  const wish = consultWishes.find((each) => each === body.get('wish')) ?? null
  const comment = body.get('comment') ?? ''
  const said = await context.calls.sayOf({ token, candidateId: id, wish, comment })
  const page = await listOf(context, token, body)
  if (page.kind !== 'list') return page
  if (said.kind !== 'ok') return { ...page, status: 422, unkept: { id, wish, comment } }
  return { ...page, saved: page.list.candidates.find((each) => each.id === id)?.number ?? null }
}
