import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../harness/database.ts'
import type { Entry } from '../harness/ledger.ts'
import { reconcile } from '../harness/reconcile.ts'
import type { Report } from '../harness/report.ts'
import { fileBytes } from './calls.ts'
import type { Person } from './people.ts'

type FileRow = {
  draft: string
  application_id: string | null
  bytes: number
  digest: string
  stored_as: string
}

/** What is wrong with a stored file, looked at byte by byte; null when nothing is. */
function faultOf({ folder, row, id }: { folder: string; row: FileRow; id: string }): string | null {
  const bytes = readFileSync(join(folder, row.stored_as))
  if (bytes.length !== fileBytes || row.bytes !== fileBytes) return 'size'
  if (!bytes.subarray(0, 200).includes(id)) return 'of somebody else'
  return createHash('sha256').update(bytes).digest('hex') === row.digest ? null : 'digest'
}

/** Holds what people were told against the tables and the folder of files. */
export async function audit({
  report,
  database,
  folder,
  periodId,
  closesAt,
  people: all,
  late,
  entries,
}: {
  report: Report
  database: Database
  /** Where the files of applicants lie. */
  folder: string
  periodId: string
  closesAt: number | null
  /** Who meant to press in time; whoever still sent a CV then pressed later. */
  people: Person[]
  /** Who pressed after the close. */
  late: Person[]
  entries: Entry[]
}): Promise<void> {
  const mine = entries.filter((entry) => entry.periodId === periodId)
  const accepted = new Set(mine.filter(({ status }) => status === 201).map(({ id }) => id))
  const people = all.filter(({ pressAt }) => closesAt === null || pressAt < closesAt)
  report.note(`${all.length - people.length} of ${all.length} still sent a CV when it closed`)
  const rows = await reconcile({ report, database, entries: mine })
  const stored = new Set(rows.map(({ id }) => id))
  const without = people.filter(({ id }) => !accepted.has(id) || !stored.has(id))
  report.none('pressed in time, and no row or no reference', without.length)
  for (const { id } of without.slice(0, 5)) {
    const told = mine.filter((entry) => entry.id === id).map(({ status, code }) => `${status} ${code}`)
    report.note(`  was told ${told.join(', ') || 'nothing'}`)
  }
  if (closesAt !== null) {
    const [found] = await database.query<{ late: number }>(
      'select count(*)::int as late from applications where period_id = $1 and arrived_at >= $2',
      [periodId, new Date(closesAt)],
    )
    const ids = new Set(late.map(({ id }) => id))
    const told = mine.filter(({ id }) => ids.has(id))
    report.none('late rows', (found?.late ?? NaN) + late.filter(({ id }) => stored.has(id)).length)
    report.none(
      `of ${late.length} after the close: not told that it has closed`,
      late.filter(({ id }) => !told.some((entry) => entry.id === id && entry.code === 'period_closed'))
        .length,
    )
  }
  const files = await database.query<FileRow>(
    `select u.draft, u.application_id, u.bytes::int, u.digest, u.stored_as
     from uploads u join application_drafts d on d.id::text = u.draft where d.period_id = $1`,
    [periodId],
  )
  const fileOf = new Map(files.map((row) => [row.application_id, row]))
  const attached = people.filter((person) => person.attached)
  const faults = attached.map(({ id }) => {
    const row = fileOf.get(id)
    return row ? faultOf({ folder, row, id }) : 'no row'
  })
  report.none(
    `of ${attached.length} CVs: not with its application, or not the bytes that were sent`,
    faults.filter(Boolean).length,
  )
  const [beyond] = await database.query<{ beyond: number }>(
    `select count(*)::int - count(distinct u.draft)::int as beyond
     from uploads u join application_drafts d on d.id::text = u.draft where d.period_id = $1`,
    [periodId],
  )
  report.none('rows of files beyond one for each', beyond?.beyond ?? NaN)
}

/** Files that no row names, and rows whose file is not there; staff's material lies in the same folder. */
export async function auditFolder({
  report,
  database,
  folder,
}: {
  report: Report
  database: Database
  folder: string
}): Promise<void> {
  const rows = await database.query<{ name: string }>(
    `select stored_as as name from uploads union select filename from materials where filename <> ''`,
  )
  const named = new Set(rows.map(({ name }) => name))
  const lying = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  )
  report.none('files without a row', lying.filter((name) => !named.has(name)).length)
  report.none('rows without a file', [...named].filter((name) => !lying.includes(name)).length)
  report.none('files left where they arrive', readdirSync(join(folder, 'arriving')).length)
}
