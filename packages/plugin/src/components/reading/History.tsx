'use client'
import type { OneReport, OptionsReport } from '../../reading/contract.ts'
import { eventNames } from '../../translations/choiceWords.ts'
import { inLanguage } from '../../translations/inLanguage.ts'
import type { ReadingWords } from '../../translations/reading/types.ts'
import { Note } from '../kit/Note.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { instantText } from '../timeText.ts'
import { ownZone } from '../zoneHere.ts'
import { nameOfStage, titleOfPeriod } from './parts.ts'

type Props = { report: OneReport; options: OptionsReport; words: ReadingWords }

/** What happened, the newest first. */
export function History({ report, options, words }: Props) {
  const { language } = useDesk()
  const { pane } = words
  const nameOf = (kind: string) => {
    const names = eventNames[kind]
    return names ? inLanguage(language, names) : kind
  }
  return (
    <section aria-labelledby="application-history">
      <h3 id="application-history">{pane.history}</h3>
      {report.history.length === 0 ? <p>{pane.noHistory}</p> : null}
      <ol>
        {report.history.map(({ id, kind, at, by, from, to, text }) => (
          <li key={id}>
            {nameOf(kind)}
            {from && to ? `: ${nameOfStage(options, from)} → ${nameOfStage(options, to)}` : ''}
            {text ? <p className="jb-pane__words">{text}</p> : null}
            <div className="jb-soft">
              {instantText({ instant: new Date(at), zone: ownZone, language })}
              {by ? `, ${by}` : ''}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Other applications of what looks like the same person. */
export function Duplicates({ report, options, words }: Props) {
  if (report.duplicates.length === 0) return null
  const { duplicates, why } = words.pane
  return (
    <Note tone="warn">
      <h3>{duplicates}</h3>
      <ul>
        {report.duplicates.map((other) => (
          <li key={other.id}>
            <a href={`?open=${other.id}`}>{other.reference}</a>: {why[other.why]},{' '}
            {titleOfPeriod(options, other.periodId)}, {nameOfStage(options, other.stage)}
          </li>
        ))}
      </ul>
    </Note>
  )
}
