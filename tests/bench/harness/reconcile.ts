import type { Database } from './database.ts'
import type { Entry } from './ledger.ts'
import type { Report } from './report.ts'

export type Row = {
  id: string
  period_id: string
  email_key: string
  role: string
  reference: string
  arrived_at: Date
}

const groups = <T>(items: T[], key: (item: T) => string) => Map.groupBy(items, key).values()
const several = <T>(items: Iterable<T[]>) => [...items].filter((each) => each.length > 1).length

/** Holds the ledger against the tables and reports what was lost or stored twice. Answers the stored rows. */
export async function reconcile(options: {
  report: Report
  database: Database
  entries: Entry[]
}): Promise<Row[]> {
  const { report, entries } = options
  const periods = [...new Set(entries.map(({ periodId }) => periodId))]
  const rows = await options.database.query<Row>(
    'select id, period_id, email_key, role, reference, arrived_at from applications where period_id = any($1)',
    [periods],
  )
  const receipts = await options.database.query<{ count: number }>(
    `select (select count(*) from outbox where application_id = a.id and template = 'receipt')::int as count
     from applications a where period_id = any($1)`,
    [periods],
  )
  const known = new Set(rows.map((row) => `${row.reference} ${row.period_id} ${row.email_key}`))
  const accepted = entries.filter(({ status }) => status >= 200 && status < 300)
  const acknowledged = new Set(accepted.map(({ reference }) => reference))
  const answersPerPerson = groups(accepted, ({ periodId, email }) => `${periodId} ${email}`)
  const answersPerId = groups(accepted, ({ id }) => id)
  const differing = (answers: Iterable<Entry[]>) =>
    [...answers].filter((each) => new Set(each.map(({ reference }) => reference)).size > 1).length

  report.note(
    `${entries.length} answers to ${new Set(entries.map(({ id }) => id)).size} ids: ${accepted.length} accepted, ${rows.length} rows`,
  )
  report.none(
    'lost: acknowledged, and not in the table',
    accepted.filter(({ reference, periodId, email }) => !known.has(`${reference} ${periodId} ${email}`))
      .length,
  )
  report.none(
    'stored, and never acknowledged',
    rows.filter(({ reference }) => !acknowledged.has(reference)).length,
  )
  report.none(
    'stored more than once for one person, period and role',
    several(groups(rows, (row) => `${row.period_id} ${row.email_key} ${row.role}`)),
  )
  report.none('applications without exactly one receipt', receipts.filter(({ count }) => count !== 1).length)
  report.none('ids that were told different references', differing(answersPerId))
  report.none('persons who were told different references', differing(answersPerPerson))
  return rows
}
