import { closingShown } from '@jobbuddies/shared'
import type { Dashboard, DashboardPeriod } from '../../dashboard/load.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import { Badge } from '../Badge.tsx'
import { dayText, instantText } from '../timeText.ts'
import { wordsIn } from '../words.ts'
import type { Part } from './Dashboard.tsx'

/** How many that are not open are shown. */
const most = 6

/** An opening as an instant; a close at the end of a day as that day. */
export function edgeText({
  at,
  closes,
  zone,
  language,
}: {
  at: Date
  closes: boolean
  zone: string
  language: string
}) {
  const { day, time } = closes ? closingShown({ closesAt: at, zone }) : { day: '', time: '' }
  return closes && time === null ? dayText({ day, language }) : instantText({ instant: at, zone, language })
}

/** What is open, paused, or opens next: what changes first stands first. */
export function OpenNow({
  periods,
  coordinates,
  language,
  to,
}: Part & Pick<Dashboard, 'periods'> & { coordinates: boolean }) {
  const words = dashboardWords(language)
  const { verdict: verdicts } = wordsIn(language)
  const last = Number.MAX_SAFE_INTEGER
  const at = ({ nextChangeAt }: DashboardPeriod) => nextChangeAt?.getTime() ?? last
  const here = periods
    .filter(({ verdict, published }) => published && verdict !== 'closed')
    .sort((a, b) => at(a) - at(b))
    .slice(0, most)
  return (
    <section aria-labelledby="board-now" className="jb-card">
      <h2 id="board-now">{words.now}</h2>
      {here.length === 0 ? <p>{words.nothingOpen}</p> : null}
      <ul>
        {here.map(({ id, label, verdict, nextChangeAt, zone }) => (
          <li key={id}>
            <Badge verdict={verdict} word={verdicts[verdict]} />{' '}
            <a href={to(`/collections/application-periods/${id}`)}>{label}</a>{' '}
            <span className="jb-soft">
              {nextChangeAt === null
                ? words.always
                : verdict === 'scheduled'
                  ? words.opens(edgeText({ at: nextChangeAt, closes: false, zone, language }))
                  : words.closes(edgeText({ at: nextChangeAt, closes: true, zone, language }))}
            </span>
          </li>
        ))}
      </ul>
      {coordinates ? (
        <p style={{ marginTop: '0.75rem', marginBottom: 0 }}>
          <a href={to('/rounds/open')}>{words.openRound}</a>
        </p>
      ) : null}
    </section>
  )
}
