import { cutoff, draftDue, type RetentionClock, type RetentionDays, tableOf } from '@jobbuddies/shared'
import type { PoolClient } from 'pg'
import {
  type DraftRow,
  type FactsRow,
  factsStatement,
  lockDraftsStatement,
  lockStatement,
  partEntries,
} from './facts.ts'
import { bondOf, type Forgotten, forgetRows, forgetStatement } from './forget.ts'
import { forgetDraftsStatement } from './forgetDrafts.ts'
import { endDue, type RowClock } from './rowClocks.ts'
import { judgeRow } from './scan.ts'

/** What one transaction deleted: by clock, by table, and the names of files that go when it is committed. */
export type Deleted = {
  clocks: Partial<Record<RetentionClock, number>>
  rows: Record<string, number>
  files: string[]
}
type Of = { client: PoolClient; days: RetentionDays; now: Date }

export const nothing = (): Deleted => ({ clocks: {}, rows: {}, files: [] })

const plus = <Key extends string>(
  one: Partial<Record<Key, number>>,
  other: Partial<Record<Key, number>>,
): Partial<Record<Key, number>> => {
  const sum = { ...one }
  for (const [key, amount] of Object.entries(other) as [Key, number][])
    if (amount > 0) sum[key] = (sum[key] ?? 0) + amount
  return sum
}

export const together = (one: Deleted, other: Deleted): Deleted => ({
  clocks: plus(one.clocks, other.clocks),
  rows: plus(one.rows, other.rows) as Record<string, number>,
  files: [...one.files, ...other.files],
})

/** The rows of applications that staff's notes, or files, stand in. Answers one row, `Forgotten`. */
const forgetParts = (clock: 'notes' | 'files'): string => {
  const parts = partEntries(clock).map((entry) => ({
    table: tableOf(entry),
    statement: forgetRows(entry, bondOf(entry, '$1::uuid[]')),
  }))
  const files =
    clock === 'files' ? `(select coalesce(array_agg(stored_as), '{}') from gone_uploads)` : `'{}'::text[]`
  const ctes = parts.map(
    ({ table, statement }) =>
      `gone_${table} as (${statement} returning ${table === 'uploads' ? 'stored_as' : 'id'})`,
  )
  const counts = parts.map(({ table }) => `'${table}', (select count(*) from gone_${table})`)
  return `with ${ctes.join(', ')} select 0 as gone, ${files} as files, jsonb_build_object(${counts.join(', ')}) as rows`
}

const partStatements = { notes: forgetParts('notes'), files: forgetParts('files') }

async function forget(client: PoolClient, statement: string, ids: string[]): Promise<Forgotten> {
  const { rows } = await client.query<Forgotten>(statement, [ids])
  return rows[0] ?? { gone: 0, rows: {}, files: [] }
}

/** Of these applications what is due, judged anew now that nobody else can touch them. */
export async function deleteApplications({ client, days, now }: Of, ids: string[]): Promise<Deleted> {
  const locked = await client.query<{ id: string }>(lockStatement, [ids])
  const { rows } = await client.query<FactsRow>(factsStatement, [locked.rows.map(({ id }) => id)])
  const judged = rows.map((row) => judgeRow(row, { days, now }))
  let deleted = nothing()
  const all = judged.filter(({ goes }) => goes === 'all')
  if (all.length > 0) {
    const { rows: gone, files } = await forget(
      client,
      forgetStatement({ ids: '$1::uuid[]' }),
      all.map(({ id }) => id),
    )
    const clocks: Deleted['clocks'] = {}
    for (const { outcome } of all) clocks[outcome] = (clocks[outcome] ?? 0) + 1
    deleted = together(deleted, { clocks, rows: gone, files })
  }
  for (const clock of ['notes', 'files'] as const) {
    const of = judged.filter(({ goes }) => goes !== 'all' && goes.includes(clock)).map(({ id }) => id)
    if (of.length === 0) continue
    const { rows: gone, files } = await forget(client, partStatements[clock], of)
    deleted = together(deleted, { clocks: { [clock]: of.length }, rows: gone, files })
  }
  return deleted
}

/** Of these drafts what is due, judged anew. */
export async function deleteDrafts({ client, days, now }: Of, ids: string[]): Promise<Deleted> {
  const locked = await client.query<DraftRow>(lockDraftsStatement, [ids])
  const due = locked.rows.filter((facts) => draftDue({ facts, days }) <= now).map(({ id }) => id)
  if (due.length === 0) return nothing()
  const { gone, rows, files } = await forget(client, forgetDraftsStatement, due)
  return { clocks: { draft: gone }, rows, files }
}

/** Up to so many rows of a table with a clock of its own. */
export async function deleteRows({ client, days, now }: Of, of: RowClock, most: number): Promise<Deleted> {
  const { rowCount } = await client.query(endDue(of), [cutoff({ days: days[of.clock], now }), most])
  const amount = rowCount ?? 0
  return { clocks: { [of.clock]: amount }, rows: { [of.table]: amount }, files: [] }
}
