import type { Answer } from '@jobbuddies/shared'
import type { FeedbackDeskWords } from '../translations/feedback/types.ts'
import type { FeedbackReport } from './contract.ts'
import type { ShownAnswer } from './report.ts'

const shownAs = (answer: Answer, options: Map<string, string> | undefined): string =>
  [answer]
    .flat()
    .map((part) => options?.get(part) ?? part)
    .join('; ')

/**
 * One row for each answer to each question that may be seen: no row says which others came from the same person, unless it names
 * them. The rows of anonymous answers stand in the order of what they say.
 */
export function feedbackSheet({
  report,
  answers,
  words,
}: {
  report: FeedbackReport
  answers: readonly ShownAnswer[]
  words: FeedbackDeskWords
}): string[][] {
  const { columns, anonymous, several } = words.export
  const head = [columns.side, columns.moment, columns.group, columns.person, columns.question, columns.answer]
  const labels = new Map<string, string>()
  const options = new Map<string, Map<string, string>>()
  for (const { side, key, label } of [...report.questions, ...report.words])
    labels.set(`${side} ${key}`, label)
  for (const { side, key, options: all } of report.questions)
    options.set(`${side} ${key}`, new Map(all.map(({ value, label }) => [value, label])))
  const rows = answers.flatMap(({ side, moment, group, by, answers: given }) =>
    Object.entries(given).map(([key, answer]) => [
      ...[words.sides[side], words.moments[moment], group ?? several, by ?? anonymous],
      ...[labels.get(`${side} ${key}`) ?? key, shownAs(answer, options.get(`${side} ${key}`))],
    ]),
  )
  const named = rows.filter(([, , , by]) => by !== anonymous)
  const nameless = rows.filter(([, , , by]) => by === anonymous)
  return [head, ...named, ...nameless.toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1))]
}
