'use client'
import { useCallback, useState } from 'react'
import type { OneReport, OptionsReport } from '../../reading/contract.ts'
import { readingWords } from '../../translations/readingWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { AskBox } from '../mail/AskForMore.tsx'
import { AnswerList } from './AnswerList.tsx'
import { Duplicates, History } from './History.tsx'
import { nameOfStage, titleOfPeriod } from './parts.ts'
import { Notes, Tags } from './Remarks.tsx'
import { Scores } from './Scores.tsx'
import { useMove } from './useMove.ts'

/** One application: what was answered, and beside it what happened, what others noted and scored. */
export function ReadingPane({
  id,
  options,
  onChanged,
  onClose,
  onGo,
}: {
  id: string
  options: OptionsReport
  onChanged: () => void
  onClose: () => void
  onGo: (by: 1 | -1) => void
}) {
  const { language, adminRoute } = useDesk()
  const words = readingWords(language)
  const { pane } = words
  const { report, fault, again } = useDeskReport<OneReport>(`/applications-desk/${id}`)
  const [noted, setNoted] = useState<string | null>(null)
  const changed = useCallback(() => {
    again()
    onChanged()
  }, [again, onChanged])
  const { move, undo, said } = useMove({ options, onMoved: changed })
  if (!report) return fault ? <Fault onRetry={again} said={fault} /> : <Loading />
  const common = { report, words, onChanged: changed, onSaid: setNoted }
  return (
    <article aria-labelledby="application-name" className="jb-pane">
      <Toolbar label={pane.heading}>
        <DeskButton onClick={() => onGo(-1)}>{pane.previous}</DeskButton>
        <DeskButton onClick={() => onGo(1)}>{pane.next}</DeskButton>
        <DeskButton onClick={onClose}>{pane.close}</DeskButton>
      </Toolbar>
      <h2 id="application-name">{report.person?.name ?? report.reference}</h2>
      <p>
        {report.reference} · {nameOfStage(options, report.stage)} · {titleOfPeriod(options, report.periodId)}
      </p>
      {report.person ? (
        <p>
          <a href={`mailto:${report.person.email}`}>{report.person.email}</a> {report.person.phone}
        </p>
      ) : (
        <Note>
          <p>{pane.hidden}</p>
          {report.hiddenAnswers > 0 ? <p>{pane.hiddenAnswers(report.hiddenAnswers)}</p> : null}
        </Note>
      )}
      <Duplicates options={options} report={report} words={words} />
      {report.coordinates ? (
        <>
          <Toolbar label={words.move.heading}>
            {report.moves.map((to) => (
              <DeskButton key={to} onClick={() => void move({ id, from: report.stage, to })}>
                {words.move.to(nameOfStage(options, to))}
              </DeskButton>
            ))}
            {undo ? <DeskButton onClick={() => void undo()}>{words.move.undo}</DeskButton> : null}
          </Toolbar>
          {report.moves.length === 0 ? <p className="jb-soft">{words.move.fixed}</p> : null}
        </>
      ) : null}
      <Status>{said ?? noted}</Status>
      <div className="jb-pane__sides">
        <div>
          <AnswerList key={report.id} report={report} words={words} />
          {report.coordinates ? (
            <p>
              <a href={`${adminRoute}/collections/applications/${id}`}>{pane.document}</a>
            </p>
          ) : null}
        </div>
        <div>
          <Scores {...common} />
          {report.person ? <Tags {...common} /> : null}
          {report.person ? <Notes {...common} /> : null}
          {report.coordinates ? <AskBox desk id={id} /> : null}
          {report.coordinates ? <History options={options} report={report} words={words} /> : null}
        </div>
      </div>
    </article>
  )
}
