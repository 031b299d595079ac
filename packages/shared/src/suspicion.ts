import type { Answers } from './answers.ts'
import { pagesOf } from './answers.ts'
import type { Question } from './question.ts'

/**
 * What makes an application look as if no person had written it. None of it ever refuses one: it is stored all the same, and
 * a browser or a member of staff takes the doubt away.
 */
export const suspicions = ['trap', 'fast', 'links', 'rush'] as const
export type Suspicion = (typeof suspicions)[number]

/**
 * Milliseconds that a page of the form takes at the very least: a script posts one in twenty, a person who presses Enter on
 * what a browser has filled in needs to see it first.
 */
export const leastPerPage = 300

/** Applications of one network within ten minutes from which on we look twice; a school sends sixty. */
export const rushFrom = 100

const link = /(?:https?:\/\/|www\.)\S+/giu
/** Links as only forums and pages write them. */
const markup = /<a\s[^>]*href|\[url[=\]]|\[link[=\]]/iu

/** Does it exist for its links? Somebody may well name works, profiles and employers between sentences. */
function isLinkFilled(answers: Answers): boolean {
  const texts = Object.values(answers).flat()
  const found = texts.flatMap((text) => text.match(link) ?? [])
  const size = (all: readonly string[]) => all.reduce((sum, text) => sum + text.length, 0)
  if (texts.some((text) => markup.test(text)) || found.length > 12) return true
  return found.length > 4 && size(found) * 2 > size(texts)
}

/** Why this submission is looked at twice; empty for what people send. */
export function suspicionsOf({
  draft,
  questions,
  answers,
  arrivedAt,
  ofNetwork,
}: {
  /** Null: it was not written as one, so nothing is known of its writing. */
  draft: { begunAt: Date; trapped: boolean } | null
  questions: readonly Question[]
  answers: Answers
  arrivedAt: Date
  /** Applications that came from its network within ten minutes, this one included; null where that is not counted. */
  ofNetwork: number | null
}): Suspicion[] {
  // The first page is behind whoever has begun a draft; the last one has no questions.
  const pages = pagesOf({ questions, answers }).filter((page) => page !== 'about').length + 1
  const fast = draft && arrivedAt.getTime() - draft.begunAt.getTime() < pages * leastPerPage
  const found: Record<Suspicion, boolean> = {
    trap: draft?.trapped === true,
    fast: fast === true,
    links: isLinkFilled(answers),
    rush: ofNetwork !== null && ofNetwork >= rushFrom,
  }
  return suspicions.filter((each) => found[each])
}

/** Doubts about who sent it, which work done by a browser takes away. What it says is for people to read. */
export const provable: readonly Suspicion[] = ['trap', 'fast', 'rush']
