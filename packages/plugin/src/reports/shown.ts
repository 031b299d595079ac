import { hideSmall, type ShownFigures } from '@jobbuddies/shared'
import type { AccountRole } from '../access/roles.ts'
import type { Report, ReportQuery, ReportRow } from './contract.ts'

export type ShownRow = Omit<ReportRow, 'figures'> & { figures: ShownFigures }
export type ShownReport = Omit<Report, 'rows' | 'total'> & { rows: ShownRow[]; total: ShownFigures }

/** Who may read every application, and so learns nothing new from a small number. */
const exact: readonly AccountRole[] = ['admin', 'coordinator']

/** The report as one reader sees it. Small numbers are for whoever may read the applications themselves: DECISIONS.md. */
export function shownReport(
  report: Report,
  { query, role }: { query: ReportQuery; role: AccountRole },
): ShownReport {
  if (exact.includes(role) && !query.share) return report
  const { rows, total } = hideSmall({ rows: report.rows.map(({ figures }) => figures), total: report.total })
  return { ...report, total, rows: report.rows.map((row, index) => ({ ...row, figures: rows[index]! })) }
}
