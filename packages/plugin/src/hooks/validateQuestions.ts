import {
  answerKey,
  conditionKinds,
  inFormOrder,
  type Question,
  type QuestionPage,
  valuesOfQuestion,
} from '@jobbuddies/shared'
import type { PayloadRequest } from 'payload'
import { faultWords } from '../translations/faultWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { idOf } from './relation.ts'
import { sameTransaction } from './transaction.ts'

type Row = Pick<Question, 'key' | 'kind'> & {
  page?: QuestionPage | null
  options?: { value?: string; label?: unknown }[] | null
  scale?: { min?: number | null; max?: number | null } | null
}
type Given = {
  data: unknown
  siblingData: unknown
  path: (string | number)[]
  req: PayloadRequest
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const say = (req: PayloadRequest, fault: keyof typeof faultWords): string =>
  inLanguage(req.i18n?.language, faultWords[fault])

/** The questions that a document asks, and which of them the field at `path` belongs to. */
function place({ data, path }: Given) {
  const rows = rowsOf((data as { questions?: unknown } | null)?.questions)
  return { rows, row: rows[Number(path[1])] }
}

/** A key that answers can have, and no other question of the document. */
export function validateKey(value: unknown, given: Given): string | true {
  if (typeof value !== 'string' || !answerKey.test(value)) return say(given.req, 'answerKey')
  const same = place(given).rows.filter(({ key }) => key === value)
  return same.length < 2 || say(given.req, 'answerKeyTwice')
}

export function validateOptions(value: unknown, { req }: Given): string | true {
  const values = rowsOf(value).map((option) => (option as { value?: string }).value)
  return (values.length > 0 && new Set(values).size === values.length) || say(req, 'options')
}

export function validateScaleEnd(value: unknown, { siblingData, req }: Given): string | true {
  const { min, max } = (siblingData ?? {}) as { min?: unknown; max?: unknown }
  const whole = [value, min, max].every(Number.isInteger)
  const steps = Number(max) - Number(min)
  return (whole && steps >= 1 && steps <= 20) || say(req, 'scaleEnds')
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const isDay = (value: string) => {
  const day = new Date(`${value}T00:00:00Z`)
  return dayPattern.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value
}

export function validateDay(value: unknown, { siblingData, req }: Given): string | true {
  if (value === null || value === undefined || value === '') return true
  const { earliest, latest } = (siblingData ?? {}) as { earliest?: unknown; latest?: unknown }
  const inOrder = !(
    typeof earliest === 'string' &&
    typeof latest === 'string' &&
    earliest &&
    latest < earliest
  )
  return (typeof value === 'string' && isDay(value) && (!latest || inOrder)) || say(req, 'day')
}

/** The questions of the set that a period reuses; none where it reuses none. */
async function setRows({ data, req }: Given): Promise<Row[]> {
  const id = idOf((data as { questionSet?: unknown } | null)?.questionSet)
  if (!id) return []
  const set = await req.payload.findByID({
    collection: 'question-sets' as never,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req: sameTransaction(req),
  })
  return rowsOf((set as { questions?: unknown } | null)?.questions)
}

const onPage = (row: Row) => ({ row, page: row.page ?? 'background' })

/** A condition looks at an earlier question of the form, and names answers that this one offers. */
export async function validateCondition(value: unknown, given: Given): Promise<string | true> {
  if (value === null || value === undefined) return true
  const { key, values } = value as { key?: unknown; values?: unknown }
  if (typeof key !== 'string') return say(given.req, 'conditionSource')
  const { rows, row } = place(given)
  const inOrder = inFormOrder([...(await setRows(given)), ...rows].map(onPage)).map((each) => each.row)
  const earlier = inOrder.slice(0, row ? inOrder.indexOf(row) : 0)
  const source = earlier.find((each) => each.key === key)
  if (!source || !conditionKinds.has(source.kind)) return say(given.req, 'conditionSource')
  const offered = valuesOfQuestion({
    kind: source.kind,
    options: (source.options ?? []) as Question['options'],
    scale: source.scale ? (source.scale as Question['scale']) : null,
  })
  const chosen = Array.isArray(values) ? values : []
  return (
    (chosen.length > 0 && chosen.every((each) => offered.includes(each as string))) ||
    say(given.req, 'conditionValues')
  )
}
