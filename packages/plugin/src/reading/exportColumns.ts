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

/** An application (`a`) as it is read for a file: of the columns that were not chosen there is nothing in it. */
export type ExportRow = {
  reference: string
  stage: string
  programme_id: string
  name: string
  email: string
  phone: string | null
  period_id: string
  role: string
  locale: string
  /** As it is written: ISO 8601 in UTC, with milliseconds. */
  arrived_at: string
  tags: string[]
  score: string | null
  answers: Answers
  /** As JSON: so many were asked the same that it is not taken apart for each. */
  questions: string
}

const readFrom: Record<ExportColumn, string> = {
  reference: 'a.reference',
  stage: 'a.stage, a.programme_id',
  name: 'a.name',
  email: 'a.email',
  phone: 'a.phone',
  period: 'a.period_id',
  role: 'a.role',
  locale: 'a.locale',
  arrivedAt: `to_char(a.arrived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as arrived_at`,
  tags: `coalesce((select array_agg(t.tag order by t.tag) from application_tags t where t.application_id = a.id), '{}') as tags`,
  score: '(select round(avg(r.total), 1)::text from reviews r where r.application_id = a.id) as score',
  answers: 'a.answers, a.questions::text as questions',
}

/** What is to be read of an application (`a`) for these columns. */
export const selectionOf = (columns: readonly ExportColumn[]): string =>
  columns.map((column) => readFrom[column]).join(', ')

export type AskedColumn = { key: string; label: string }

/** The words of the options of each question that has some. */
type OptionWords = ReadonlyMap<string, ReadonlyMap<string, string>>

export type Naming = {
  locale: Locale
  periods: ReadonlyMap<string, string>
  stage: (row: ExportRow) => string
  options: (questions: string) => OptionWords
}

/** Takes every set of questions apart once. */
export function optionWords(): Naming['options'] {
  const known = new Map<string, OptionWords>()
  return (text) => {
    let words = known.get(text)
    if (!words) {
      const questions = JSON.parse(text) as (Pick<Question, 'key'> & Partial<Question>)[]
      words = new Map(
        questions.map(({ key, options = [] }) => [
          key,
          new Map(options.map(({ value, label }) => [value, label])),
        ]),
      )
      known.set(text, words)
    }
    return words
  }
}

/** An answer as staff read it: the words of the options that were chosen. */
function answerText(answer: Answer, words: ReadonlyMap<string, string> | undefined): string {
  if (Array.isArray(answer)) return answer.map((part) => words?.get(part) ?? part).join('; ')
  return words?.get(answer) ?? answer
}

function answersOf(
  { answers, questions }: ExportRow,
  asked: readonly AskedColumn[],
  { options }: Naming,
): string[] {
  const words = options(questions)
  return asked.map(({ key }) => answerText(answers[key] ?? '', words.get(key)))
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
  arrivedAt: ({ arrived_at: at }) => at,
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
    column === 'answers' ? answersOf(row, asked, naming) : [cell[column](row, naming)],
  )
