import { isLocale } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { feedbackQuerySchema } from '../feedback/contract.ts'
import { readFeedbackReport } from '../feedback/report.ts'
import { feedbackSheet } from '../feedback/sheet.ts'
import { fileAnswer } from '../reading/exportFile.ts'
import { recordExport } from '../reading/recordExport.ts'
import { feedbackWords } from '../translations/feedbackWords.ts'
import { answer, forCoordinators, queryOf, type Staff } from './staff.ts'

async function asked({ req, services: { pool }, now }: Staff) {
  const { language } = req.i18n
  const locale = isLocale(language) ? language : 'en'
  const query = feedbackQuerySchema.parse(queryOf(req))
  return { query, locale, ...(await readFeedbackReport({ pool, query, locale, now })) }
}

/** `GET /api/editor/feedback`: what the same query shows on the desk. */
const read = forCoordinators(async (staff) => answer(200, (await asked(staff)).report))

async function* inOne(rows: string[][]): AsyncGenerator<string[][]> {
  yield rows
}

/** `GET /api/editor/feedback/export?format=csv|xlsx`: the answers that may be seen, as a file; it is recorded. */
const download = forCoordinators(async (staff) => {
  const { format } = queryOf(staff.req)
  if (format !== 'csv' && format !== 'xlsx') return answer(422)
  const { report, answers, locale, query } = await asked(staff)
  const [head = [], ...rows] = feedbackSheet({ report, answers, words: feedbackWords(locale) })
  const { by, now, services } = staff
  const record = { pool: services.pool, by, format, now, columns: head, amount: rows.length } as const
  await recordExport({ ...record, filter: { feedback: query } })
  return fileAnswer({ rows: inOne([head, ...rows]), format, name: 'feedback', now })
})

/** What was answered, for coordinators alone. */
export const feedbackEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/feedback', handler: read },
  { method: 'get', path: '/editor/feedback/export', handler: download },
]
