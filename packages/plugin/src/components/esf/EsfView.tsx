import { isLocale } from '@jobbuddies/shared'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { esfQuerySchema, type EsfQuery, type EsfReport } from '../../esf/contract.ts'
import { readEsf } from '../../esf/report.ts'
import { staffServicesOf } from '../../services/services.ts'
import { esfWords } from '../../translations/esfWords.ts'
import type { EsfWords } from '../../translations/esf/types.ts'
import { DeskPage } from '../kit/DeskPage.tsx'
import { FilterForm, FilterSelect } from '../kit/FilterForm.tsx'
import { Note } from '../kit/Note.tsx'
import { Pager } from '../kit/Pager.tsx'
import { ReportStyle } from '../reports/ReportStyle.tsx'
import { instantText } from '../timeText.ts'
import { EsfFigures } from './EsfFigures.tsx'
import { EsfStyle } from './EsfStyle.tsx'
import { Participants } from './Participants.tsx'
import { WayToForm } from './WayToForm.tsx'

/** `/admin/esf`: who has still to tell the authority that they begin or have ended; the choice stands in the address. */
export function EsfView(view: AdminViewServerProps) {
  const { title, intro } = esfWords(view.initPageResult.req.i18n.language)
  return (
    <DeskPage intro={intro} roles={['admin', 'coordinator']} title={title} view={view} wide>
      {() => <Esf {...view} />}
    </DeskPage>
  )
}

const addressOf = (query: Partial<Record<keyof EsfQuery, string | number | null | undefined>>): string =>
  `?${new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))}`

async function Esf(view: AdminViewServerProps) {
  const { i18n, payload, user } = view.initPageResult.req
  const language: string = i18n.language
  const words = esfWords(language)
  const { pool, clock, options } = staffServicesOf(payload)
  const { zone } = options
  const query = esfQuerySchema.parse(view.searchParams ?? {})
  const locale = isLocale(language) ? language : 'en'
  const now = clock.now()
  const report = await readEsf({ pool, query, locale, zone, now, reader: String(user?.id) })
  const { admin: adminRoute, api } = payload.config.routes
  const to = (path: `/${string}`) => formatAdminURL({ adminRoute, path })
  const { project } = report
  if (!project) return <None to={to('/collections/programmes')} words={words} />
  const asked = { programme: project.id, group: report.group, show: query.show }
  const file = (format: string) => `${api}/editor/esf/export${addressOf({ ...asked, format } as never)}`
  const part = { language, words }
  return (
    <>
      <ReportStyle />
      <EsfStyle />
      <Choice home={to('/esf')} query={query} report={report} words={words} />
      <p className="jb-soft">{words.asOf(instantText({ instant: now, zone, language }))}</p>
      <WayToForm edit={to(`/collections/programmes/${project.id}`)} project={project} words={words} />
      <EsfFigures {...part} figures={report.figures} />
      {report.rows.length === 0 ? (
        <Note>{report.groups.length === 0 ? words.nobody : words.nobodyMissing}</Note>
      ) : (
        <>
          <Participants {...part} caption={words.people(report.amount)} rows={report.rows} zone={zone} />
          <Pager
            language={language}
            linkTo={(page) => `${to('/esf')}${addressOf({ ...asked, page })}`}
            page={report.page}
            pages={report.pages}
          />
          <p aria-label={words.export.label} className="jb-report__files" role="group">
            <a download href={file('csv')}>
              {words.export.csv}
            </a>
            <a download href={file('xlsx')}>
              {words.export.xlsx}
            </a>
            <span className="jb-soft">{words.export.print}</span>
          </p>
        </>
      )}
      <Doubts doubts={report.doubts} words={words} />
    </>
  )
}

const None = ({ to, words }: { to: string; words: EsfWords }) => (
  <Note>
    <p>{words.none}</p>
    <p>
      <a href={to}>{words.toProgrammes}</a>
    </p>
  </Note>
)

function Choice({
  home,
  query,
  report: { programmes, groups, project, group },
  words: { filter },
}: {
  home: string
  query: EsfQuery
  report: EsfReport
  words: EsfWords
}) {
  const isChosen = group !== null || query.show !== undefined
  return (
    <FilterForm
      action={home}
      chosen={{ project, group, show: query.show }}
      clear={
        isChosen ? { label: filter.clear, href: `${home}${addressOf({ programme: project?.id })}` } : null
      }
      submit={filter.show}
    >
      <FilterSelect choices={programmes} chosen={project?.id} label={filter.programme} name="programme" />
      <FilterSelect
        all={filter.allGroups}
        choices={groups}
        chosen={group ?? undefined}
        label={filter.group}
        name="group"
      />
      <FilterSelect
        all={filter.everybody}
        choices={(['missing', 'overdue'] as const).map((value) => ({ value, label: filter[value] }))}
        chosen={query.show}
        label={filter.people}
        name="show"
      />
    </FilterForm>
  )
}

/** Questions that people should look at; nothing where there are none. */
function Doubts({ doubts, words: { doubts: words } }: { doubts: EsfReport['doubts']; words: EsfWords }) {
  if (doubts.length === 0) return null
  return (
    <section aria-labelledby="esf-doubts" className="jb-report">
      <h2 id="esf-doubts">{words.title}</h2>
      <Note tone="warn">
        <p>{words.help}</p>
        <ul>
          {doubts.map(({ question, topics }) => (
            <li key={question}>
              {question} ({topics.map((topic) => words.topics[topic]).join(', ')})
            </li>
          ))}
        </ul>
      </Note>
    </section>
  )
}
