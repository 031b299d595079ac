import { journeySteps, outcomeMoments, outcomeStep, type ReportDimension } from '@jobbuddies/shared'
import { stepText } from '../../translations/reportWords.ts'
import { reportAddress } from '../../reports/address.ts'
import type { ReportQuery } from '../../reports/contract.ts'
import type { ShownRow } from '../../reports/shown.ts'
import { Pager } from '../kit/Pager.tsx'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import type { ReportPart } from './Funnel.tsx'
import { amountText } from './numberText.ts'

/** Rows of a table on one page, and of its picture. */
const perPage = 50
const drawn = 15

/** What became of people, where anybody has said: the whole stands in the file and in `Outcomes`. */
const outcomes = outcomeMoments.flatMap((moment) =>
  (['employed', 'studying'] as const).map((answer) => outcomeStep(moment, answer)),
)

/** By what a row is divided further once it is chosen. */
const next: Partial<Record<ReportDimension, ReportDimension>> = {
  programme: 'round',
  industry: 'role',
  round: 'period',
  period: 'role',
  role: 'programme',
}

type To = (path: `/${string}`) => string

/** Where the name of a row leads: the same report of it alone, or the group itself. */
function hrefOf({ key }: ShownRow, { query, to }: { query: ReportQuery; to: To }): string | null {
  if (key === null) return null
  if (query.by === 'group') return to(`/groups/run?group=${key}`)
  return `${to('/reports')}${reportAddress(query, { [query.by]: key, by: next[query.by] ?? 'programme' })}`
}

/** What a row is drawn with: its step, its look, and how thick it is; each thinner than the one that it lies on. */
const layers = [
  { step: 'applied', look: 'jb-report-outline', thick: 12 },
  { step: 'accepted', look: 'jb-report-middle', thick: 8 },
  { step: 'finished', look: 'jb-report-done', thick: 4 },
] as const

const Bars = ({ row: { figures }, most }: { row: ShownRow; most: number }) => (
  <svg preserveAspectRatio="none" viewBox="0 0 100 12">
    {layers.map(({ step, look, thick }) => (
      <rect
        className={look}
        height={thick}
        key={step}
        width={((figures[step] ?? 0) / most) * 100}
        y={(12 - thick) / 2}
      />
    ))}
  </svg>
)

const Legend = ({ words }: Pick<ReportPart, 'words'>) => (
  <figcaption className="jb-report__legend">
    {layers.map(({ step, look, thick }) => (
      <span key={step}>
        <svg aria-hidden="true" viewBox="0 0 24 12">
          <rect className={look} height={thick} width="24" y={(12 - thick) / 2} />
        </svg>
        {words.steps[step]}
      </span>
    ))}
  </figcaption>
)

/** The same steps for each programme, field, round, period, role or group: drawn, as a table, and as a file. */
export function Division({
  language,
  query,
  report,
  words,
  fileOf,
  to,
}: ReportPart & { fileOf: (format: 'csv' | 'xlsx') => string; to: To }) {
  const { by } = query
  const nameOf = ({ name }: ShownRow) => name ?? words.without[by]
  const pages = Math.max(1, Math.ceil(report.rows.length / perPage))
  const page = Math.min(query.page, pages)
  const rows = report.rows.slice((page - 1) * perPage, page * perPage)
  const most = Math.max(1, ...rows.map(({ figures }) => figures.applied ?? 0))
  const columns: Column<ShownRow>[] = [
    {
      key: 'name',
      label: words.by[by],
      names: true,
      cell: (row) => {
        const href = row === sum ? null : hrefOf(row, { query, to })
        return href ? <a href={href}>{nameOf(row)}</a> : nameOf(row)
      },
    },
    ...[...journeySteps, ...outcomes.filter((step) => report.total[step] !== 0)].map((step) => ({
      key: step,
      label: stepText(step, words),
      cell: ({ figures }: ShownRow) => amountText(figures[step], { language, words }),
    })),
  ]
  const sum: ShownRow = { key: 'total', name: words.total, figures: report.total }
  return (
    <section aria-labelledby="report-division" className="jb-report jb-report--division">
      <h2 id="report-division">{words.divided[by]}</h2>
      <figure>
        <Legend words={words} />
        <div aria-hidden="true" className="jb-funnel jb-funnel--long">
          {rows.slice(0, drawn).map((row) => (
            <div className="jb-funnel__step" key={row.key ?? ''}>
              <span>{nameOf(row)}</span>
              <Bars most={most} row={row} />
            </div>
          ))}
        </div>
      </figure>
      <div className="jb-report__table">
        <RowTable
          caption={words.divided[by]}
          captionUnseen
          columns={columns}
          keyOf={({ key }) => key ?? 'none'}
          language={language}
          rows={[...rows, sum]}
        />
      </div>
      <Pager
        language={language}
        linkTo={(wanted) => `${to('/reports')}${reportAddress(query, { page: wanted })}`}
        page={page}
        pages={pages}
      />
      <p aria-label={words.export.label} className="jb-report__files" role="group">
        <a download href={fileOf('csv')}>
          {words.export.csv}
        </a>
        <a download href={fileOf('xlsx')}>
          {words.export.xlsx}
        </a>
        <span className="jb-soft">{words.export.print}</span>
      </p>
    </section>
  )
}
