import { z } from 'zod'
import { readLanguageLevel } from './languages.ts'
import {
  listKinds,
  type Question,
  type QuestionKind,
  type QuestionPage,
  valuesOfQuestion,
} from './question.ts'
import { type FieldCode, type FieldError } from './refusal.ts'
import { isStorable, lengthOf } from './text.ts'

/** More wrong fields than this are not named. */
export const mostErrors = 50

/**
 * One answer as it travels: a text; `yes` or `no`; a number of a scale in digits; a day (`2027-05-31`); the id of an upload;
 * for several choices and languages a list (`fi:B1`).
 */
export type Answer = string | string[]

/** By question key. */
export type Answers = Record<string, Answer>

type Asked = Pick<Question, 'key' | 'kind' | 'showIf'>
type Reading = { answer: Answer } | { code: FieldCode; limit?: string }

const given = (answers: Answers, key: string): Answer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined

/** The answer as a list, blank parts left out. */
const partsOf = (answer: Answer | undefined): string[] =>
  (Array.isArray(answer) ? answer : [answer ?? '']).filter((part) => part.trim() !== '')

/**
 * The questions that these answers make the form ask. A question is hidden when the one that its condition looks at is
 * hidden itself or has another answer. A condition on nothing that comes earlier hides nothing.
 */
export function shownQuestions<Q extends Asked>({
  questions,
  answers,
}: {
  questions: readonly Q[]
  answers: Answers
}): Q[] {
  const earlier = new Map<string, boolean>()
  return questions.filter(({ key, showIf }) => {
    const source = showIf ? earlier.get(showIf.key) : undefined
    const shown =
      !showIf ||
      source === undefined ||
      (source && partsOf(given(answers, showIf.key)).some((part) => showIf.values.includes(part)))
    earlier.set(key, shown)
    return shown
  })
}

const oneOf = (question: Question, answer: string): Reading =>
  valuesOfQuestion(question).includes(answer) ? { answer } : { code: 'not_an_option' }

const text = ({ maxLength }: Question, answer: string): Reading =>
  lengthOf(answer) > maxLength ? { code: 'too_long' } : { answer }

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

function date({ earliest, latest }: Question, answer: string): Reading {
  if (!z.iso.date().safeParse(answer).success) return { code: 'date_invalid' }
  if (earliest && answer < earliest) return { code: 'date_too_early', limit: earliest }
  if (latest && answer > latest) return { code: 'date_too_late', limit: latest }
  return { answer }
}

/** Is it one of our single answers? Lists are read below. */
const readers: Record<Exclude<QuestionKind, 'choices' | 'language_levels'>, typeof text> = {
  text,
  long_text: text,
  choice: oneOf,
  scale: oneOf,
  yes_no: oneOf,
  date,
  file: (_, answer) => (uuid.test(answer) ? { answer } : { code: 'invalid' }),
}

/** The chosen options in the order in which they are offered, each once. */
function chosen(question: Question, parts: string[]): Reading {
  const values = valuesOfQuestion(question)
  if (parts.some((part) => !values.includes(part))) return { code: 'not_an_option' }
  return { answer: [...new Set(values)].filter((value) => parts.includes(value)) }
}

function languages(_: Question, parts: string[]): Reading {
  const read = parts.map(readLanguageLevel)
  if (read.includes(null)) return { code: 'not_an_option' }
  if (read.some((each) => each?.level === '')) return { code: 'level_missing' }
  if (new Set(read.map((each) => each?.language)).size < read.length) return { code: 'named_twice' }
  return { answer: parts }
}

function readAnswer(question: Question, answer: Answer | undefined): Reading | null {
  const parts = partsOf(answer)
  if (parts.length === 0) return question.required ? { code: 'required' } : null
  if (!parts.every(isStorable)) return { code: 'invalid' }
  if (!listKinds.has(question.kind)) {
    if (typeof answer !== 'string') return { code: 'not_text' }
    return readers[question.kind as keyof typeof readers](question, answer)
  }
  const reading = question.kind === 'choices' ? chosen(question, parts) : languages(question, parts)
  if ('code' in reading) return reading
  const { minChoices, maxChoices } = question
  const count = reading.answer.length
  if (minChoices && count < minChoices) return { code: 'too_few', limit: String(minChoices) }
  if (maxChoices && count > maxChoices) return { code: 'too_many', limit: String(maxChoices) }
  return reading
}

function readAll({ questions, answers }: { questions: readonly Question[]; answers: Answers }) {
  const errors: FieldError[] = []
  const kept: Answers = {}
  for (const question of shownQuestions({ questions, answers })) {
    const reading = readAnswer(question, given(answers, question.key))
    if (!reading) continue
    if ('code' in reading) errors.push({ path: `answers.${question.key}`, ...reading })
    else kept[question.key] = reading.answer
  }
  return { errors, kept }
}

/**
 * Checks answers against the questions that were asked. Blank answers are left out of `answers`, and so are those to
 * questions that their condition hides. Texts are kept to the letter.
 */
export function checkAnswers({
  questions,
  answers,
}: {
  /** In the order of the form. */
  questions: readonly Question[]
  answers: Answers
}): { answers: Answers; errors: FieldError[] } {
  const asked = new Set(questions.map(({ key }) => key))
  const unasked = Object.keys(answers).filter((key) => !asked.has(key))
  const { errors, kept } = readAll({ questions, answers })
  const unknown = unasked.map((key): FieldError => ({ path: `answers.${key}`, code: 'unknown_key' }))
  return { answers: kept, errors: [...unknown, ...errors].slice(0, mostErrors) }
}

/** What is wrong on one page of the form; what stands on later pages is not asked yet. */
export function checkPage({
  questions,
  answers,
  page,
}: {
  questions: readonly Question[]
  answers: Answers
  page: QuestionPage
}): FieldError[] {
  const here = new Set(questions.flatMap((question) => (question.page === page ? [question.key] : [])))
  const { errors } = readAll({ questions, answers })
  return errors.filter(({ path }) => here.has(path.slice('answers.'.length)))
}

/** The pages that these answers make the form show, in order. */
export const pagesOf = ({ questions, answers }: { questions: readonly Question[]; answers: Answers }) => [
  ...new Set(shownQuestions({ questions, answers }).map(({ page }) => page)),
]
