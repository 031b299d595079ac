import type { Faq, Programme } from '@jobbuddies/shared'

/** Characters of the words that are read, and words at most. */
const longest = 80
const most = 8

/** Without case and accents: `Häkyvä` and `hakyva` are the same word. */
const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

const withoutTags = (html: string): string =>
  html.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ')

/** What was typed, cut to what is read; empty when there is nothing to look for. */
export const typedWords = (typed: string | null): string =>
  (typed ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longest).toWellFormed()

/** The questions in which every word begins some word of the question or the answer. */
export function faqsWith(faqs: readonly Faq[], typed: string): Faq[] {
  const wanted = wordsIn(typed).slice(0, most)
  if (wanted.length === 0) return [...faqs]
  return faqs.filter(({ question, answer }) => {
    const words = wordsIn(`${question} ${withoutTags(answer)}`)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

export type Audience = {
  /** A role key, or `everyone`. */
  key: string
  name: string
  faqs: Faq[]
}

/** The questions by those who ask them: everyone's first, then the roles in the order of their first question. */
export function faqsByAudience({
  faqs,
  programmes,
  everyone,
}: {
  faqs: readonly Faq[]
  programmes: readonly Programme[]
  /** What `everyone` is called. */
  everyone: string
}): Audience[] {
  const roles = programmes.flatMap((programme) => programme.roles)
  const nameOf = (key: string) =>
    key === 'everyone' ? everyone : (roles.find((role) => role.key === key)?.plural ?? key)
  const keys = [...new Set(['everyone', ...faqs.map(({ audience }) => audience)])]
  return keys
    .map((key) => ({ key, name: nameOf(key), faqs: faqs.filter(({ audience }) => audience === key) }))
    .filter((audience) => audience.faqs.length > 0)
}

/** A question's place on the page. It stays when the question is reworded or moved. */
export const faqAnchor = ({ id }: Pick<Faq, 'id'>): string => `q-${id.slice(-8)}`
