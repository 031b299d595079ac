import { type FollowUp, type FollowUpAnswer, followUpAnswers } from '@jobbuddies/shared'
import { expired, type LinkState, type Posted, unreachable } from '../byLink/linkState.ts'

export type FollowUpPage =
  | LinkState
  | {
      kind: 'question'
      status: number
      token: string
      followUp: FollowUp
      /** What was just kept: the answer, or that no more questions are wanted. */
      saved: FollowUpAnswer | 'stopped' | null
      /** It was sent without an answer. */
      missing: boolean
    }

/** Shows the question, or keeps the answer and shows it, so that it can be changed. */
export async function postFollowUp({ body, calls, locale }: Posted): Promise<FollowUpPage> {
  const token = body.get('token') ?? ''
  const act = body.get('act')
  const answer = followUpAnswers.find((each) => each === body.get('answer')) ?? null
  const saved = act === 'stop' ? 'stopped' : act === 'write' ? answer : null
  const done = saved && (await calls.sayWhere({ token, answer: saved === 'stopped' ? null : saved }))
  if (done?.kind === 'unreachable') return unreachable(body)
  const read = await calls.followUp({ token, locale })
  if (read.kind === 'unreachable') return unreachable(body)
  if (read.kind === 'refused' || done?.kind === 'refused') return expired
  const missing = act === 'write' && answer === null
  return { kind: 'question', status: missing ? 422 : 200, token, followUp: read.value, saved, missing }
}
