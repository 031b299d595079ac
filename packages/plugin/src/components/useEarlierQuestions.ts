'use client'
import {
  conditionKinds,
  inFormOrder,
  type Question,
  type QuestionKind,
  type QuestionPage,
  valuesOfQuestion,
} from '@jobbuddies/shared'
import { useAllFormFields, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Values = { value: string; label: string }[]
/** A question that a condition may look at. */
export type Source = { key: string; label: string; number: number; values: Values; yesNo: boolean }

type Row = {
  key?: string | null
  kind?: QuestionKind | null
  page?: QuestionPage | null
  label?: string | null
  options?: { value?: string | null; label?: string | null }[] | null
  scale?: { min?: number | null; max?: number | null } | null
}

type Fields = Record<string, { value?: unknown; rows?: unknown[] } | undefined>

const textAt = (fields: Fields, path: string): string | null => {
  const value = fields[path]?.value
  return typeof value === 'string' ? value : null
}
const numberAt = (fields: Fields, path: string): number | null => {
  const value = fields[path]?.value
  return typeof value === 'number' ? value : null
}

function rowsIn(fields: Fields): Row[] {
  return (fields.questions?.rows ?? []).map((_, index) => {
    const at = `questions.${index}`
    return {
      key: textAt(fields, `${at}.key`),
      kind: textAt(fields, `${at}.kind`) as QuestionKind | null,
      page: textAt(fields, `${at}.page`) as QuestionPage | null,
      label: textAt(fields, `${at}.label`),
      options: (fields[`${at}.options`]?.rows ?? []).map((_row, option) => ({
        value: textAt(fields, `${at}.options.${option}.value`),
        label: textAt(fields, `${at}.options.${option}.label`),
      })),
      scale: { min: numberAt(fields, `${at}.scale.min`), max: numberAt(fields, `${at}.scale.max`) },
    }
  })
}

function valuesOf({ kind, options, scale }: Row): Values {
  const named = (options ?? []).flatMap(({ value, label }) =>
    value ? [{ value, label: label || value }] : [],
  )
  const bounds = scale?.min != null && scale.max != null ? { min: scale.min, max: scale.max } : null
  const values = valuesOfQuestion({
    kind: kind ?? 'text',
    options: named,
    scale: bounds && { ...bounds, minLabel: '', maxLabel: '' },
  } as Pick<Question, 'kind' | 'options' | 'scale'>)
  return values.map((value) => named.find((option) => option.value === value) ?? { value, label: value })
}

/** The questions of the set that the open period reuses. */
function useSetRows(set: unknown): Row[] {
  const { config } = useConfig()
  const [rows, setRows] = useState<Row[]>([])
  const id = typeof set === 'string' ? set : null
  useEffect(() => {
    setRows([])
    if (!id) return
    const gone = new AbortController()
    const url = `${config.serverURL ?? ''}${config.routes.api}/question-sets/${id}?depth=0`
    fetch(url, { credentials: 'include', signal: gone.signal })
      .then((response) => (response.ok ? (response.json() as Promise<{ questions?: Row[] }>) : {}))
      .then((found: { questions?: Row[] }) => setRows(found.questions ?? []))
      .catch(() => {
        // Without them the condition can still look at the questions on this page.
      })
    return () => gone.abort()
  }, [id, config.serverURL, config.routes.api])
  return rows
}

/** The questions that stand before the one of this row in the form and that a condition may look at. */
export function useEarlierQuestions(index: number): Source[] {
  const [fields] = useAllFormFields() as unknown as [Fields, unknown]
  const reused = useSetRows(fields.questionSet?.value)
  const own = rowsIn(fields)
  const all = [...reused, ...own].map((row, number) => ({ row, number, page: row.page ?? 'background' }))
  const inOrder = inFormOrder(all as { row: Row; number: number; page: QuestionPage }[])
  const here = inOrder.findIndex(({ number }) => number === reused.length + index)
  return inOrder.slice(0, Math.max(0, here)).flatMap(({ row, number }) => {
    if (!row.key || !row.kind || !conditionKinds.has(row.kind)) return []
    const yesNo = row.kind === 'yes_no'
    return [{ key: row.key, label: row.label ?? '', number: number + 1, values: valuesOf(row), yesNo }]
  })
}
