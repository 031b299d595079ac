import type { Answer, Answers, Locale, Question } from '@jobbuddies/shared'
import { inLanguage } from '../translations/inLanguage.ts'
import { exportColumnNames } from '../translations/readingWords.ts'

/** What can be put into a file, in this order; `answers` is a column for each question. */
export const exportColumns = [
  'reference',
  'stage',
  'name',
  'email',
  'phone',
  'period',
  'role',
  'locale',
  'arrivedAt',
  'tags',
  'score',
  'answers',
] as const
export type ExportColumn = (typeof exportColumns)[number]

export type ExportRow = {
  id: string
  reference: string
  stage: string
  name: string
  email: string
  phone: string | null
  period_id: string
  programme_id: string
  role: string
  locale: string
  arrived_at: Date
  tags: string[]
  score: string | null
  answers: Answers
  questions: (Pick<Question, 'key'> & Partial<Question>)[]
}

export type AskedColumn = { key: string; label: string }

export type Naming = {
  locale: Locale
  periods: ReadonlyMap<string, string>
  stage: (row: ExportRow) => string
}

/** An answer as staff read it: the words of the options that were chosen. */
function answerText({ questions, answers }: ExportRow, key: string): string {
  const answer: Answer = answers[key] ?? ''
  const options = questions.find((question) => question.key === key)?.options
  return [answer]
    .flat()
    .map((part) => options?.find(({ value }) => value === part)?.label ?? part)
    .join('; ')
}

const cell: Record<Exclude<ExportColumn, 'answers'>, (row: ExportRow, naming: Naming) => string> = {
  reference: ({ reference }) => reference,
  stage: (row, { stage }) => stage(row),
  name: ({ name }) => name,
  email: ({ email }) => email,
  phone: ({ phone }) => phone ?? '',
  period: ({ period_id: id }, { periods }) => periods.get(id) ?? id,
  role: ({ role }) => role,
  locale: ({ locale }) => locale,
  arrivedAt: ({ arrived_at: at }) => at.toISOString(),
  tags: ({ tags }) => tags.join('; '),
  score: ({ score }) => score ?? '',
}

export const headOf = (
  columns: readonly ExportColumn[],
  asked: readonly AskedColumn[],
  locale: Locale,
): string[] =>
  columns.flatMap((column) =>
    column === 'answers' ? asked.map(({ label }) => label) : [inLanguage(locale, exportColumnNames[column])],
  )

export const cellsOf = (
  columns: readonly ExportColumn[],
  asked: readonly AskedColumn[],
  row: ExportRow,
  naming: Naming,
): string[] =>
  columns.flatMap((column) =>
    column === 'answers' ? asked.map(({ key }) => answerText(row, key)) : [cell[column](row, naming)],
  )
