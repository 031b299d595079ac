'use client'
import { type SeenTimes, closingShown } from '@jobbuddies/shared'
import { useTranslation } from '@payloadcms/ui'
import type { ActsReport, ActTold } from '../../acts/report.ts'
import { actWords } from '../../translations/actWords.ts'
import { periodActNames } from '../../translations/choiceWords.ts'
import { inLanguage } from '../../translations/inLanguage.ts'
import { Tag } from '../kit/Note.tsx'
import { dayText, instantText } from '../timeText.ts'

/** The end of a period as people read it. */
function endText({ closesAt, closedAt }: SeenTimes, zone: string, language: string): string {
  const end = [closesAt, closedAt].flatMap((each) => (each ? [new Date(each)] : []))
  if (end.length === 0) return actWords(language).open
  const first = end.reduce((a, b) => (a < b ? a : b))
  const { day, time } = closingShown({ closesAt: first, zone })
  return time === null ? dayText({ day, language }) : instantText({ instant: first, zone, language })
}

const Line = ({ event, zone, language }: { event: ActTold; zone: string; language: string }) => {
  const words = actWords(language)
  const name = periodActNames[event.act]
  const [before, after] = [event.before, event.after].map((times) => endText(times, zone, language))
  return (
    <li>
      <strong>{name ? inLanguage(language, name) : event.act}</strong>{' '}
      <time dateTime={event.at}>{instantText({ instant: new Date(event.at), zone, language })}</time>
      {', '}
      {event.by ?? words.somebody}. {event.told > 0 ? `${words.told(event.told)}. ` : null}
      {event.undone ? <Tag>{words.undone}</Tag> : null}
      {event.why ? <p className="jb-acts__why">{event.why}</p> : null}
      {before === after ? null : (
        <p className="jb-soft">
          {before} → {after}
        </p>
      )}
    </li>
  )
}

/** What was done to a period, the newest first. */
export function ActHistory({ report: { events, zone } }: { report: ActsReport }) {
  const { i18n } = useTranslation()
  if (events.length === 0) return null
  return (
    <details>
      <summary>
        {actWords(i18n.language).history} ({events.length})
      </summary>
      <ol className="jb-acts__history">
        {events.map((event) => (
          <Line event={event} key={event.id} language={i18n.language} zone={zone} />
        ))}
      </ol>
    </details>
  )
}
