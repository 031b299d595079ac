import type { Dashboard, DashboardPeriod } from '../../dashboard/load.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import { Badge } from '../Badge.tsx'
import { monthText } from '../timeText.ts'
import { wordsIn } from '../words.ts'
import type { Part } from './Dashboard.tsx'
import { edgeText } from './OpenNow.tsx'

/** Months that are drawn before and after the current one. */
const around = 6
const width = 1000

/** The first instants of the months that are drawn, and the end of the last. */
function monthsAround(now: Date): Date[] {
  return Array.from(
    { length: 2 * around + 2 },
    (_, index) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - around + index, 1)),
  )
}

/** The periods of the year around now, drawn, and beside that the same in a table. */
export function Timeline({
  periods,
  withAmounts,
  language,
  to,
  now,
}: Part & Pick<Dashboard, 'periods'> & { withAmounts: boolean }) {
  const words = dashboardWords(language)
  const { verdict: verdicts } = wordsIn(language)
  const months = monthsAround(now)
  const [first = now] = months
  const end = months.at(-1) ?? now
  const at = (instant: Date) =>
    (Math.min(Math.max(instant.getTime() - first.getTime(), 0), end.getTime() - first.getTime()) /
      (end.getTime() - first.getTime())) *
    width
  const drawn = periods.filter(
    ({ opensAt, closesAt }) => opensAt < end && (closesAt === null || closesAt > first),
  )
  const hrefOf = ({ id }: DashboardPeriod) => to(`/collections/application-periods/${id}`)
  const state = ({ published, verdict }: DashboardPeriod) =>
    published ? verdicts[verdict] : words.unpublished
  if (periods.length === 0)
    return (
      <section>
        <h2>{words.timeline}</h2>
        <p>{words.noPeriods}</p>
      </section>
    )
  return (
    <section aria-labelledby="board-timeline">
      <h2 id="board-timeline">{words.timeline}</h2>
      <p className="jb-soft">{words.timelineHint}</p>
      <div className="jb-year">
        <div className="jb-time">
          <div aria-hidden="true" className="jb-time__months">
            {months.slice(0, -1).map((month) => (
              <span key={month.getTime()}>{monthText({ month, language })}</span>
            ))}
          </div>
          <ol>
            {drawn.map((period) => {
              const x = at(period.opensAt)
              const wide = Math.max(4, at(period.closesAt ?? end) - x)
              return (
                <li key={period.id}>
                  <a href={hrefOf(period)}>{period.label}</a>
                  <svg
                    aria-label={`${state(period)}: ${edgeText({ at: period.opensAt, closes: false, zone: period.zone, language })} – ${period.closesAt ? edgeText({ at: period.closesAt, closes: true, zone: period.zone, language }) : words.always}`}
                    preserveAspectRatio="none"
                    role="img"
                    viewBox={`0 0 ${width} 18`}
                  >
                    <rect
                      data-published={period.published}
                      data-state={period.verdict}
                      height="10"
                      width={wide}
                      x={x}
                      y="4"
                    />
                    <line x1={at(now)} x2={at(now)} y1="0" y2="18" />
                  </svg>
                </li>
              )
            })}
          </ol>
        </div>
        <table className="jb-table">
          <caption>{words.timeline}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.period}</th>
              <th scope="col">{words.columns.state}</th>
              <th scope="col">{words.columns.opens}</th>
              <th scope="col">{words.columns.closes}</th>
              {withAmounts ? <th scope="col">{words.columns.applications}</th> : null}
            </tr>
          </thead>
          <tbody>
            {[...periods].reverse().map((period) => (
              <tr key={period.id}>
                <th scope="row">
                  <a href={hrefOf(period)}>{period.label}</a>
                </th>
                <td data-label={words.columns.state}>
                  <Badge verdict={period.published ? period.verdict : 'closed'} word={state(period)} />
                </td>
                <td data-label={words.columns.opens}>
                  {edgeText({ at: period.opensAt, closes: false, zone: period.zone, language })}
                </td>
                <td data-label={words.columns.closes}>
                  {period.closesAt
                    ? edgeText({ at: period.closesAt, closes: true, zone: period.zone, language })
                    : words.always}
                </td>
                {withAmounts ? (
                  <td data-label={words.columns.applications}>
                    <a href={`${to('/applications-desk')}?period=${period.id}`}>{period.applications}</a>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
