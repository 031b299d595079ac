import { type Answer, type Answers } from '../answers.ts'
import { readLanguageLevel, languageLevels } from '../languages.ts'
import type { Candidate } from './problem.ts'

type Asked = { key: string; kind: string }

/**
 * Which answers feed which wish: the keys of questions, the first that was asked counts. A question is known by its key, since
 * its words differ from programme to programme. Languages are those of the question of that kind, whatever its key.
 */
export const wishKeys = {
  subFields: ['sub_field', 'sub_fields', 'profession', 'specialisation'],
  modes: ['mode', 'meeting_mode', 'modes', 'meeting_place'],
  places: ['place', 'places', 'municipality', 'city'],
  times: ['times', 'time', 'availability', 'meeting_times'],
  goals: ['goals', 'goal'],
  level: ['level', 'experience', 'years_of_experience'],
  experienced: ['mentored_before', 'led_before', 'experienced'],
  capacity: ['groups', 'capacity', 'group_count'],
} as const

const listOf = (answer: Answer | undefined): string[] =>
  (Array.isArray(answer) ? answer : [answer ?? '']).map((part) => part.trim()).filter((part) => part !== '')

/** Kinds whose answers are values that two people can have in common; free texts are for people to read. */
const comparable: ReadonlySet<string> = new Set(['choice', 'choices', 'scale', 'yes_no', 'language_levels'])

function answerTo(wish: keyof typeof wishKeys, questions: readonly Asked[], answers: Answers): string[] {
  const asked = wishKeys[wish].find((key) =>
    questions.some((question) => question.key === key && comparable.has(question.kind)),
  )
  return asked !== undefined && Object.hasOwn(answers, asked) ? listOf(answers[asked]).slice(0, 50) : []
}

const wholeNumber = ([text]: string[]): number | null => {
  const [digits] = /\d+/.exec(text ?? '') ?? []
  return digits === undefined ? null : Number(digits)
}

function languagesIn(questions: readonly Asked[], answers: Answers): Candidate['languages'] {
  const kind = questions.find((question) => question.kind === 'language_levels')
  const told = kind && Object.hasOwn(answers, kind.key) ? listOf(answers[kind.key]) : []
  return told.slice(0, 20).flatMap((text) => {
    const read = readLanguageLevel(text)
    const level = languageLevels.find((each) => each === read?.level)
    return read && level
      ? [{ language: read.language as Candidate['languages'][number]['language'], level }]
      : []
  })
}

/** In how many groups at once somebody who leads says to be able to be; one where it was not asked. */
export const capacityOf = (questions: readonly Asked[], answers: Answers): number =>
  Math.min(50, wholeNumber(answerTo('capacity', questions, answers)) ?? 1)

/** A person as the groups are proposed from, read from the form as it was asked and answered. */
export function candidateFrom({
  id,
  role,
  industries,
  questions,
  answers,
}: {
  id: string
  role: string
  /** Fields, the dearest first; empty = any. */
  industries: readonly string[]
  questions: readonly Asked[]
  answers: Answers
}): Candidate {
  const level = wholeNumber(answerTo('level', questions, answers))
  const modes = answerTo('modes', questions, answers)
  return {
    id,
    role,
    industries: [...industries],
    languages: languagesIn(questions, answers),
    subFields: answerTo('subFields', questions, answers),
    modes,
    places: answerTo('places', questions, answers),
    times: answerTo('times', questions, answers),
    goals: answerTo('goals', questions, answers),
    level: level === null ? null : Math.min(10, level),
    experienced: answerTo('experienced', questions, answers)[0] === 'yes',
    capacity: capacityOf(questions, answers),
  }
}
