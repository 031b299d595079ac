import {
  type Answer,
  type Answers,
  type FeedbackMoment,
  feedbackMoments,
  type FeedbackSide,
  feedbackSides,
  type Question,
  valuesOfQuestion,
} from '@jobbuddies/shared'
import type { FeedbackQuestion, FeedbackTally, FeedbackWords } from './contract.ts'

export type AskedRound = { moment: FeedbackMoment; side: FeedbackSide; questions: Question[] }
export type GivenAnswer = { moment: FeedbackMoment; side: FeedbackSide; answers: Answers; by: string | null }

const partsOf = (answer: Answer | undefined): string[] => [answer ?? []].flat().filter(Boolean)

const drawn = new Set<Question['kind']>(['scale', 'choice', 'choices', 'yes_no'])
const written = new Set<Question['kind']>(['text', 'long_text'])

function tallyOf(question: Question, moment: FeedbackMoment, given: GivenAnswer[]): FeedbackTally | null {
  const parts = given.map(({ answers }) => partsOf(answers[question.key])).filter(({ length }) => length > 0)
  if (parts.length === 0) return null
  const all = parts.flat()
  const counts = valuesOfQuestion(question).map((value) => ({
    value,
    amount: all.filter((part) => part === value).length,
  }))
  const numbers = question.kind === 'scale' ? all.map(Number) : []
  const mean = numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : null
  return { moment, answers: parts.length, mean, counts }
}

/** The words of yes and no in the reader's language. */
type YesNo = { yes: string; no: string }

const optionsOf = (question: Question, yesNo: YesNo) =>
  valuesOfQuestion(question).map((value) => {
    if (question.kind === 'yes_no') return { value, label: yesNo[value as keyof YesNo] }
    return { value, label: question.options.find((option) => option.value === value)?.label ?? value }
  })

/**
 * What was answered, question by question: counts and means of what can be counted, and texts as they are. A question with the same
 * key and kind on one side is the same at each moment; its words are those of the round that comes last in `rounds`.
 */
export function tallyFeedback({
  rounds,
  given,
  yesNo,
}: {
  rounds: readonly AskedRound[]
  given: readonly GivenAnswer[]
  yesNo: YesNo
}): { questions: FeedbackQuestion[]; words: FeedbackWords[] } {
  const questions: FeedbackQuestion[] = []
  const words: FeedbackWords[] = []
  for (const side of feedbackSides) {
    const asked = new Map<string, { question: Question; moments: Set<FeedbackMoment> }>()
    for (const moment of feedbackMoments)
      for (const round of rounds) {
        if (round.side !== side || round.moment !== moment) continue
        for (const question of round.questions) {
          const name = `${question.key} ${question.kind}`
          const moments = asked.get(name)?.moments ?? new Set()
          asked.set(name, { question, moments: moments.add(moment) })
        }
      }
    const at = (moment: FeedbackMoment) =>
      given.filter((each) => each.side === side && each.moment === moment)
    for (const { question, moments } of asked.values()) {
      const { key, label, kind } = question
      const own = feedbackMoments.filter((moment) => moments.has(moment))
      if (drawn.has(kind)) {
        const tallies = own.flatMap((moment) => tallyOf(question, moment, at(moment)) ?? [])
        const options = optionsOf(question, yesNo)
        const shown = kind === 'scale' ? 'scale' : 'choice'
        if (tallies.length > 0) questions.push({ side, key, label, kind: shown, options, tallies })
      }
      if (!written.has(kind)) continue
      for (const moment of own) {
        const texts = at(moment).flatMap(({ answers, by }) =>
          partsOf(answers[key]).map((text) => ({ text, by })),
        )
        if (texts.length > 0) words.push({ side, key, label, moment, texts })
      }
    }
  }
  return { questions, words }
}
