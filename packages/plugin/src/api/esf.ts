import { isLocale } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { esfNoticeSchema, esfQuerySchema } from '../esf/contract.ts'
import { readEsf } from '../esf/report.ts'
import { esfSheet } from '../esf/sheet.ts'
import { fileAnswer } from '../reading/exportFile.ts'
import { recordExport } from '../reading/recordExport.ts'
import { noteEsf } from '../services/esf/note.ts'
import { esfWords } from '../translations/esfWords.ts'
import { withBody } from './coordinating.ts'
import { answer, forCoordinators, nothing, queryOf, type Staff } from './staff.ts'

async function asked({ req, services: { pool, options }, by: reader, now }: Staff, all = false) {
  const { language } = req.i18n
  const locale = isLocale(language) ? language : 'en'
  const query = esfQuerySchema.parse(queryOf(req))
  const report = await readEsf({ pool, query, locale, zone: options.zone, now, reader, all })
  return { query, locale, report }
}

/** `GET /api/editor/esf`: what the same query shows on the desk. */
const read = forCoordinators(async (staff) => answer(200, (await asked(staff)).report))

/** `GET /api/editor/esf/export?format=csv|xlsx`: all of its rows as a file; it is recorded. */
const download = forCoordinators(async (staff) => {
  const { format } = queryOf(staff.req)
  if (format !== 'csv' && format !== 'xlsx') return answer(422)
  const { query, locale, report } = await asked(staff, true)
  const { zone } = staff.services.options
  const [head = [], ...rows] = esfSheet({ report, zone, words: esfWords(locale) })
  const { by, now, services } = staff
  await recordExport({
    ...{ pool: services.pool, by, format, now, filter: { esf: query } },
    ...{ columns: head.map(String), amount: rows.length },
  })
  return fileAnswer({
    rows: (async function* () {
      yield [head, ...rows]
    })(),
    ...{ format, name: 'esf', now },
  })
})

/** `POST /api/editor/esf/notices`: that somebody has given a notice, or has not. */
const note = withBody(esfNoticeSchema, async ({ services: { pool }, by, now, body }) =>
  (await noteEsf({ pool, body, by, now })) ? answer(200) : nothing(404),
)

/** Notices of ESF+, for coordinators alone. */
export const esfEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/esf', handler: read },
  { method: 'get', path: '/editor/esf/export', handler: download },
  { method: 'post', path: '/editor/esf/notices', handler: note },
]
