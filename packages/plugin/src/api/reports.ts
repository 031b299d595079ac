import { isLocale, type Locale, reportSteps } from '@jobbuddies/shared'
import type { Endpoint, PayloadRequest } from 'payload'
import { accountRoleOf } from '../access/roles.ts'
import { fileAnswer } from '../reading/exportFile.ts'
import { recordExport } from '../reading/recordExport.ts'
import { reportQuerySchema } from '../reports/contract.ts'
import { readReport } from '../reports/report.ts'
import { reportSheet } from '../reports/sheet.ts'
import { shownReport } from '../reports/shown.ts'
import { reportWords } from '../translations/reportWords.ts'
import { answer, forCoordinators, queryOf, type Staff } from './staff.ts'

const localeOf = ({ i18n }: PayloadRequest): Locale => (isLocale(i18n.language) ? i18n.language : 'en')

async function asked({ req, services: { pool } }: Staff) {
  const query = reportQuerySchema.parse(queryOf(req))
  const report = await readReport({ pool, query, locale: localeOf(req) })
  const role = accountRoleOf(req.user) ?? 'reviewer'
  return { query, report: shownReport(report, { query, role }) }
}

/** `GET /api/editor/reports`: the report that the same query shows on the desk. */
const read = forCoordinators(async (staff) => answer(200, (await asked(staff)).report))

/** `GET /api/editor/reports/export?format=csv|xlsx`: its table as a file, so that a plain link downloads it; it is recorded. */
const download = forCoordinators(async (staff) => {
  const { req, by, now, services } = staff
  const { format } = queryOf(req)
  if (format !== 'csv' && format !== 'xlsx') return answer(422)
  const { query, report } = await asked(staff)
  const record = {
    pool: services.pool,
    by,
    format,
    now,
    columns: reportSteps,
    amount: report.rows.length,
  } as const
  await recordExport({ ...record, filter: { report: query } })
  const rows = reportSheet({ report, query, words: reportWords(localeOf(req)) })
  return fileAnswer({ rows, format, name: `report-${query.by}`, now })
})

/** Figures of cohorts, for coordinators alone. */
export const reportEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/reports', handler: read },
  { method: 'get', path: '/editor/reports/export', handler: download },
]
