import { createHash } from 'node:crypto'
import type { Answers, DraftData } from '@jobbuddies/shared'
import type { Asking, FormPage } from './formPages.ts'
import type { Posted } from './readForm.ts'

export const noData: DraftData = { applicant: {}, answers: {} }

const isBlank = (answer: string | string[]) => [answer].flat().every((text) => text.trim() === '')

const filled = (texts: Record<string, string>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))

/** The answers with those of the page in place of what was there. */
function answersWith({ answers, posted }: { answers: Answers; posted: Posted }): Answers {
  const asked = new Set(posted.asked)
  const others = Object.entries(answers).filter(([key]) => !asked.has(key))
  const given = Object.entries(posted.answers).filter(([key, answer]) => asked.has(key) && !isBlank(answer))
  return Object.fromEntries([...others, ...given])
}

function eligibilityOf({ eligible }: Posted, { requirements }: Asking): DraftData['eligibility'] {
  const said = requirements.map((_, place) => eligible[place])
  if (said.includes('no')) return 'refused'
  return said.every((each) => each === 'yes') ? 'confirmed' : undefined
}

/** Everything that is known, with what this page said in place of what it said before. */
export function withPage({
  data,
  page,
  posted,
  asking,
}: {
  data: DraftData
  page: FormPage
  posted: Posted
  asking: Asking
}): DraftData {
  const answers = answersWith({ answers: data.answers, posted })
  const { name, email, phone, remind } = posted
  if (page === 'about') return { ...data, answers, applicant: filled({ name, email, phone }), remind }
  if (page === 'eligibility') return { ...data, eligibility: eligibilityOf(posted, asking) }
  if (page === 'check') return { ...data, consent: posted.consent }
  if (page !== 'fields') return { ...data, answers }
  const own = asking.period.industryId
  const others = posted.preferences.filter((id) => id !== own)
  return { ...data, preferences: others.length > 0 && own ? [own, ...others] : others }
}

/** What is known of one page: the part that its fields change. */
function partOf({
  data,
  page,
  asked,
}: {
  data: DraftData
  page: FormPage
  asked: readonly string[]
}): unknown {
  const answers = asked.map((key) => data.answers[key] ?? null)
  const { name = '', email = '', phone = '' } = data.applicant
  if (page === 'about') return [name, email, phone, data.remind === true, answers]
  if (page === 'eligibility') return data.eligibility ?? null
  if (page === 'check') return null
  return page === 'fields' ? (data.preferences ?? []) : answers
}

/** Names what is known of one page, so that a page can tell whether somebody else changed it meanwhile. */
export const markOf = (of: Parameters<typeof partOf>[0]): string =>
  createHash('sha256')
    .update(JSON.stringify(partOf(of)))
    .digest('base64url')
    .slice(0, 12)
