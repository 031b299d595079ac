'use client'
import { defaultZone } from '@jobbuddies/shared'
import { rehearsalWords } from './rehearsalWords.ts'
import { instantText } from './timeText.ts'
import { useTimeline } from './useTimeline.ts'

const minute = 60_000
const shown = 5

/** The next instants at which periods change, a round at a time, with links to the site around each. */
export function NextEdges({
  now,
  language,
  hrefAt,
}: {
  now: Date
  language: string
  hrefAt: (at: string) => string
}) {
  const timeline = useTimeline()
  const words = rehearsalWords(language)
  if (timeline === 'loading') return <p>{words.loading}</p>
  if (timeline === 'failed') return <p role="alert">{words.failed}</p>
  const coming = timeline.filter(({ at }) => at > now).slice(0, shown)
  if (coming.length === 0) return <p>{words.none}</p>
  const around = (at: Date) => [
    { word: words.before, at: new Date(at.getTime() - minute) },
    { word: words.at, at },
    { word: words.after, at: new Date(at.getTime() + minute) },
  ]
  return (
    <>
      <h4>{words.next}</h4>
      <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '0.75em' }}>
        {coming.map(({ at, changes }) => (
          <li key={at.getTime()}>
            <strong>{instantText({ instant: at, zone: defaultZone, language })}</strong>
            <br />
            {changes.map(({ period, verdict }) => `${period.label} ${words.verdicts[verdict]}`).join('; ')}
            <br />
            {around(at).map((link) => (
              <a
                href={hrefAt(link.at.toISOString())}
                key={link.word}
                rel="noopener"
                style={{ marginRight: '1.25em' }}
                target="_blank"
                title={words.opens}
              >
                {link.word}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
