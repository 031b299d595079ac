import type { Dashboard } from '../../dashboard/load.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import { Tag } from '../kit/Note.tsx'
import { timeText } from '../timeText.ts'
import type { Part } from './Dashboard.tsx'

/** Today's interviews, in order. */
export function Interviews({ interviews, language, to }: Part & Pick<Dashboard, 'interviews'>) {
  const words = dashboardWords(language)
  return (
    <section aria-labelledby="board-interviews" className="jb-card">
      <h2 id="board-interviews">{words.interviews}</h2>
      {interviews.length === 0 ? <p>{words.noInterviews}</p> : null}
      <ul>
        {interviews.map(({ id, startsAt, zone, name, place, mine }) => (
          <li key={id}>
            <strong>{timeText({ instant: startsAt, zone, language })}</strong>{' '}
            <a href={to(`/interviews?open=${id}`)}>{name}</a> <span className="jb-soft">{place}</span>{' '}
            {mine ? <Tag>{words.mine}</Tag> : null}
          </li>
        ))}
      </ul>
      <p style={{ marginTop: '0.75rem', marginBottom: 0 }}>
        <a href={to('/interviews')}>{words.all}</a>
      </p>
    </section>
  )
}
