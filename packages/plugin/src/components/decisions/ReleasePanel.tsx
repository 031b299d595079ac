'use client'
import type { ReleaseFigures } from '@jobbuddies/shared'
import { useState } from 'react'
import type { DecisionsReport } from '../../decisions/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault } from '../kit/States.tsx'
import { TypedNumber } from '../kit/TypedNumber.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { Letters } from './Letters.tsx'
import { type Common, titleOf } from './parts.ts'

const sumOf = ({ periods }: DecisionsReport): ReleaseFigures => {
  const sum = (kind: keyof ReleaseFigures) => periods.reduce((total, { figures }) => total + figures[kind], 0)
  return { offer: sum('offer'), reserve: sum('reserve'), no_place: sum('no_place') }
}

type Refused = { outcome?: string; period?: string; free?: number; offers?: number }

/** Looks at what would be told, asks for the number in writing, and tells everybody at once. */
export function ReleasePanel({ report, words, onDone }: Common) {
  const { post } = useDesk()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [answerBy, setAnswerBy] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { release } = words
  const figures = sumOf(report)
  const total = figures.offer + figures.reserve + figures.no_place
  const undecided = report.periods.reduce((sum, each) => sum + each.undecided, 0)

  const close = () => {
    setOpen(false)
    setTyped('')
    setFault(null)
  }
  const saidOf = (body: Refused, said: string): string => {
    if (body.outcome === 'too_many_offers')
      return release.tooMany(titleOf(report, body.period ?? ''), body.free ?? 0, body.offers ?? 0)
    if (body.outcome === 'too_late') return release.tooLate
    return body.outcome ? words.said.changed : said
  }
  const perform = async () => {
    setBusy(true)
    const answer = await post<{ figures: ReleaseFigures }>('/editor/decisions/release', {
      periods: report.periods.map(({ id }) => id),
      expected: figures,
      answerBy: answerBy || null,
    })
    setBusy(false)
    if (answer.ok) {
      close()
      onDone(release.done(answer.body.figures))
      return
    }
    const said = saidOf((answer.body ?? {}) as Refused, answer.said)
    setFault(said)
    if (answer.status === 409) onDone(said)
  }
  return (
    <section aria-labelledby="release">
      <h2 id="release">{release.heading}</h2>
      {total === 0 ? (
        <Note>{release.nothing}</Note>
      ) : (
        <>
          <p>{release.will(figures)}</p>
          <p className="jb-soft">{release.help}</p>
          <DeskButton onClick={() => setOpen(true)} tone="main">
            {release.open}
          </DeskButton>
        </>
      )}
      <Confirm
        act={release.act}
        busy={busy || typed.trim() !== String(total)}
        onClose={close}
        onConfirm={() => void perform()}
        open={open}
        title={release.title}
      >
        <p>{release.will(figures)}</p>
        {undecided > 0 ? <p>{release.undecided(undecided)}</p> : null}
        {figures.offer > 0 ? (
          <label>
            {release.answerBy}
            <input
              aria-describedby="answer-by-help"
              onChange={(event) => setAnswerBy(event.target.value)}
              type="date"
              value={answerBy}
            />
            <span className="jb-soft" id="answer-by-help">
              {release.answerByHelp}
            </span>
          </label>
        ) : null}
        <Letters answerBy={answerBy || null} report={report} words={words} />
        {fault ? <Fault said={fault} /> : null}
        <TypedNumber label={release.type(total)} onChange={setTyped} value={typed} />
      </Confirm>
    </section>
  )
}
