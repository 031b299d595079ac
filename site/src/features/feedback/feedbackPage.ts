import { randomUUID } from 'node:crypto'
import type { Answers, Feedback } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { type FormError, formErrors } from '../apply/errors.ts'
import { readForm } from '../apply/readForm.ts'
import { expired, type LinkState, type Posted, unreachable } from '../byLink/linkState.ts'

export type FeedbackPage =
  | LinkState
  | {
      kind: 'form'
      status: number
      token: string
      feedback: Feedback
      /** Of these answers, whatever becomes of them. */
      id: string
      answers: Answers
      errors: readonly FormError[]
    }
  /** `unkept`: texts that came after the answers had been given. */
  | { kind: 'answered'; status: number; feedback: Feedback; unkept: readonly string[] }

/** Opens the questions, or keeps the answers. */
export async function postFeedback({ body, calls, locale }: Posted): Promise<FeedbackPage> {
  const token = body.get('token') ?? ''
  const sent = body.get('act') === 'write' ? readForm(body) : null
  const id = sent?.id ?? randomUUID()
  const done = sent && (await calls.giveFeedback({ token, locale, id, answers: sent.answers }))
  if (done?.kind === 'unreachable') return unreachable(body)
  const read = await calls.feedback({ token, locale })
  if (read.kind === 'unreachable') return unreachable(body)
  if (read.kind === 'refused') return expired
  const feedback = read.value
  if (done?.kind === 'refused' && done.problem.code !== 'not_now') {
    const asking = { questions: feedback.questions, requirements: [] }
    const errors = formErrors({ errors: done.problem.errors ?? [], asking, words: wordsOf(locale), locale })
    return { kind: 'form', status: 422, token, feedback, id, answers: sent?.answers ?? {}, errors }
  }
  if (!feedback.answered) return { kind: 'form', status: 200, token, feedback, id, answers: {}, errors: [] }
  const texts = feedback.questions.flatMap(({ key, kind }) =>
    kind === 'text' || kind === 'long_text' ? [sent?.answers[key] ?? ''].flat() : [],
  )
  const late = done?.kind === 'refused'
  return { kind: 'answered', status: late ? 409 : 200, feedback, unkept: late ? texts.filter(Boolean) : [] }
}
