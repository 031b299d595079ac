import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isLocale } from '@jobbuddies/shared'
import { reportAddress } from '../../reports/address.ts'
import { reportQuerySchema } from '../../reports/contract.ts'
import { readReport } from '../../reports/report.ts'
import { shownReport } from '../../reports/shown.ts'
import { staffServicesOf } from '../../services/services.ts'
import { reportWords } from '../../translations/reportWords.ts'
import { DeskPage, staffRole } from '../kit/DeskPage.tsx'
import { Note } from '../kit/Note.tsx'
import { instantText } from '../timeText.ts'
import { Division } from './Division.tsx'
import { Funnel } from './Funnel.tsx'
import { Money } from './Money.tsx'
import { Outcomes } from './Outcomes.tsx'
import { ReportFilterForm } from './ReportFilterForm.tsx'
import { ReportStyle } from './ReportStyle.tsx'

/** `/admin/reports`: how far people came, and what it costs; everything that is chosen stands in the address. */
export function ReportsView(view: AdminViewServerProps) {
  const { title, intro } = reportWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => <Reports {...view} />}
    </DeskPage>
  )
}

async function Reports(view: AdminViewServerProps) {
  const { i18n, payload } = view.initPageResult.req
  const language: string = i18n.language
  const words = reportWords(language)
  const { pool, clock, options } = staffServicesOf(payload)
  const query = reportQuerySchema.parse(view.searchParams ?? {})
  const locale = isLocale(language) ? language : 'en'
  const report = shownReport(await readReport({ pool, query, locale }), { query, role: staffRole(view) })
  const { admin: adminRoute, api } = payload.config.routes
  const to = (path: `/${string}`) => formatAdminURL({ adminRoute, path })
  const home = to('/reports')
  const nobody = report.rows.length === 0
  const asOf = instantText({ instant: clock.now(), zone: options.zone, language })
  const part = { language, query, report, words }
  return (
    <>
      <ReportStyle />
      <ReportFilterForm action={home} options={report.options} query={query} words={words} />
      <p className="jb-soft">{words.asOf(asOf)}</p>
      {query.share ? <Note>{words.fewHint}</Note> : null}
      {nobody ? (
        <Note>{words.nothing}</Note>
      ) : (
        <>
          <Funnel {...part} />
          <Outcomes {...part} />
          <Division
            {...part}
            fileOf={(format) => `${api}/editor/reports/export${withFormat(query, format)}`}
            to={to}
          />
        </>
      )}
      {report.money.length > 0 ? <Money language={language} money={report.money} words={words} /> : null}
    </>
  )
}

function withFormat(query: Parameters<typeof reportAddress>[0], format: string): string {
  const address = reportAddress(query)
  return `${address}${address ? '&' : '?'}format=${format}`
}
