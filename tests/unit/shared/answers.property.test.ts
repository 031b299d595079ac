import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  checkAnswers,
  checkPage,
  inFormOrder,
  type Question,
  questionPages,
  shownQuestions,
} from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'
import { anyAnswer, anyForm } from '../../support/questions.ts'

const filledIn: fc.Arbitrary<{ questions: Question[]; answers: Answers }> = anyForm.chain((questions) =>
  fc
    .tuple(...questions.map((question) => fc.option(anyAnswer(question), { nil: undefined })))
    .map((given) => ({
      questions: inFormOrder(questions),
      answers: Object.fromEntries(
        given.flatMap((answer, at) => (answer === undefined ? [] : [[questions[at]!.key, answer]])),
      ) as Answers,
    })),
)
const isBlank = (answer: Answers[string] | undefined) =>
  [answer ?? []].flat().every((part) => part.trim() === '')
const own = (answers: Answers, key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined)

describe('any form with any answers', () => {
  it('keeps an answer or names a fault, never both, and neither only for what is blank and optional or hidden', () => {
    let kept = 0
    fc.assert(
      fc.property(filledIn, ({ questions, answers }) => {
        const checked = checkAnswers({ questions, answers })
        const shown = new Set(shownQuestions({ questions, answers }).map(({ key }) => key))
        for (const { key, required } of questions) {
          const faults = checked.errors.filter(({ path }) => path === `answers.${key}`).length
          const isKept = Object.hasOwn(checked.answers, key)
          const silent = !shown.has(key) || (isBlank(own(answers, key)) && !required)
          expect(faults + Number(isKept)).toBe(silent ? 0 : 1)
          if (isKept) kept += 1
        }
      }),
      runs(3000),
    )
    expect(kept).toBeGreaterThan(500)
  })
  it('reads what it keeps the same again', () => {
    fc.assert(
      fc.property(filledIn, ({ questions, answers }) => {
        const { answers: kept, errors } = checkAnswers({ questions, answers })
        if (errors.length > 0) return
        expect(checkAnswers({ questions, answers: kept })).toEqual({ answers: kept, errors: [] })
      }),
      runs(3000),
    )
  })
  it('finds page by page what it finds as a whole', () => {
    fc.assert(
      fc.property(filledIn, ({ questions, answers }) => {
        const pages = questionPages.flatMap((page) => checkPage({ questions, answers, page }))
        expect(pages).toEqual(checkAnswers({ questions, answers }).errors)
      }),
      runs(2000),
    )
  })
  it('shows or hides a question by what comes before it alone', () => {
    fc.assert(
      fc.property(filledIn, fc.nat(8), ({ questions, answers }, cut) => {
        const first = questions.slice(0, cut)
        const keys = new Set(first.map(({ key }) => key))
        const whole = shownQuestions({ questions, answers }).filter(({ key }) => keys.has(key))
        expect(shownQuestions({ questions: first, answers })).toEqual(whole)
      }),
      runs(2000),
    )
  })
})
