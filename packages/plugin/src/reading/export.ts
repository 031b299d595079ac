import type { Locale } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { ListQuery } from './contract.ts'
import {
  type AskedColumn,
  cellsOf,
  type ExportColumn,
  type ExportRow,
  headOf,
  type Naming,
  optionWords,
  selectionOf,
} from './exportColumns.ts'
import { conditions, orderOf, where } from './list.ts'
import { readerPeriods } from './options.ts'
import { readingModels, stageName } from './programmes.ts'
import { type Reader, values } from './reader.ts'
import { recordExport } from './recordExport.ts'
import { recordReadsOf } from './reads.ts'

/** Rows that are in memory at once. */
const batch = 500

type Of = {
  payload: Payload
  pool: Pool
  reader: Reader
  locale: Locale
  query: ListQuery
  /** Only these of the choice; null for all. */
  only: readonly string[] | null
  columns: readonly ExportColumn[]
  format: 'csv' | 'xlsx'
  now: Date
}

async function chosenIds({ pool, reader, query, only }: Of): Promise<string[]> {
  const into = values()
  const all = conditions(query, reader, into)
  if (query.stage) all.push(`a.stage = ${into.put(query.stage)}`)
  if (only) all.push(`a.id = any(${into.put(only)}::uuid[])`)
  const { rows } = await pool.query<{ id: string }>(
    `select a.id from applications a ${where(all)} ${orderOf(query, reader)}`,
    into.list,
  )
  return rows.map(({ id }) => id)
}

/** The questions that any of them was asked, by what they are called in the reader's language or else another. */
async function askedOf({ pool, locale }: Of, ids: readonly string[]): Promise<AskedColumn[]> {
  const { rows } = await pool.query<AskedColumn>(
    `select q->>'key' as key, (array_agg(coalesce(q->>'label', q->>'key') order by own desc))[1] as label
     from (select a.questions, bool_or(a.locale = $2) as own from applications a where a.id = any($1::uuid[]) group by 1) sets,
       jsonb_array_elements(questions) with ordinality asked(q, position)
     group by 1 order by min(position), 1`,
    [ids, locale],
  )
  return rows
}

const rowsOf = async ({ pool, columns }: Of, ids: readonly string[]): Promise<ExportRow[]> => {
  const { rows } = await pool.query<ExportRow>(
    `select ${selectionOf(columns)} from unnest($1::uuid[]) with ordinality chosen(id, position) join applications a on a.id = chosen.id order by position`,
    [ids],
  )
  return rows
}

async function namingOf({ payload, pool, reader, locale }: Of): Promise<Naming> {
  const periods = await readerPeriods({ payload, pool, reader, locale })
  const own = new Map((await readingModels(pool, null)).map((model) => [model.id, model.stages]))
  return {
    locale,
    periods: new Map(periods.map(({ id, title }) => [id, title])),
    options: optionWords(),
    stage: ({ stage, programme_id: programme }) => stageName(stage, own.get(programme) ?? [], locale),
  }
}

/** Which they are, in their order, and the columns of their answers. */
async function chosen(of: Of): Promise<{ ids: string[]; asked: AskedColumn[] }> {
  const ids = await chosenIds(of)
  return { ids, asked: of.columns.includes('answers') ? await askedOf(of, ids) : [] }
}

/** A batch of them, once it is recorded that they were read. */
async function readBatch(of: Of, ids: readonly string[]): Promise<ExportRow[]> {
  const { pool, reader, now } = of
  const record = { pool, applications: ids, reader: reader.id, how: 'export', at: now }
  const [rows] = await Promise.all([rowsOf(of, ids), recordReadsOf(record)])
  return rows
}

/** All of them, batch by batch; the next is read while one is written. */
async function* readBatches(of: Of, ids: readonly string[]): AsyncGenerator<ExportRow[]> {
  const from = (start: number): Promise<ExportRow[]> | null => {
    if (start >= ids.length) return null
    const reading = readBatch(of, ids.slice(start, start + batch))
    // It is awaited in its turn; whoever leaves before that need not hear how it ended.
    reading.catch(() => undefined)
    return reading
  }
  let coming = from(0)
  for (let start = batch; coming !== null; start += batch) {
    const rows = await coming
    coming = from(start)
    yield rows
  }
}

/**
 * The chosen applications as rows of a table, its head first, a batch at a time. Before the first row leaves, the export is recorded:
 * who, when, which choice and columns; and before a batch leaves, that each of it was read.
 */
export async function* exportRows(of: Of): AsyncGenerator<string[][]> {
  const { pool, reader, query, columns, format, locale, now } = of
  const [{ ids, asked }, naming] = await Promise.all([chosen(of), namingOf(of)])
  const filter = of.only ? { ...query, only: of.only } : query
  await recordExport({ pool, by: reader.id, format, filter, columns, amount: ids.length, now })
  yield [headOf(columns, asked, locale)]
  for await (const rows of readBatches(of, ids)) yield rows.map((row) => cellsOf(columns, asked, row, naming))
}
