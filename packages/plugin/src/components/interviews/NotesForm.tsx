'use client'
import { type InterviewNotes, interviewOutcomes, standardCriteria } from '@jobbuddies/shared'
import { useState } from 'react'
import type { InterviewDetail } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { useKept } from '../kit/useKept.ts'

const most = 5

/** One's own notes, kept in this browser until they are saved. */
export function NotesForm({
  report,
  words,
  onSaved,
}: {
  report: InterviewDetail
  words: InterviewWords
  onSaved: () => void
}) {
  const { send } = useDesk()
  const stored = report.notes.find(({ mine }) => mine)?.notes
  const kept = useKept<InterviewNotes>(
    `interview:${report.id}`,
    stored ?? { criteria: {}, summary: '', outcome: null },
  )
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { value: notes, change } = kept
  const { pane } = words
  const write = (key: string, part: object) => {
    const before = notes.criteria[key] ?? { points: null, text: '' }
    change({ ...notes, criteria: { ...notes.criteria, [key]: { ...before, ...part } } })
  }
  const save = async () => {
    setBusy(true)
    const answer = await send(`/editor/interviews/${report.id}/notes`, { method: 'PUT', body: notes })
    setBusy(false)
    setFault(answer.ok ? null : answer.said)
    if (!answer.ok) return
    kept.settle(notes)
    onSaved()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{pane.yours}</h3>
      <p className="jb-soft" style={{ margin: 0 }}>
        {pane.scale}
      </p>
      {standardCriteria.map((key) => {
        const { points, text } = notes.criteria[key] ?? { points: null, text: '' }
        const name = pane.criterion[key]
        return (
          <fieldset className="jb-criterion" key={key}>
            <legend>{name}</legend>
            <select
              aria-label={`${name}: ${pane.points}`}
              onChange={(event) =>
                write(key, { points: event.target.value ? Number(event.target.value) : null })
              }
              value={points ?? ''}
            >
              <option value="">{pane.noPoints}</option>
              {Array.from({ length: most }, (_, index) => (
                <option key={index} value={index + 1}>
                  {index + 1}
                </option>
              ))}
            </select>
            <textarea
              aria-label={pane.noteOn(name)}
              maxLength={2_000}
              onChange={(event) => write(key, { text: event.target.value })}
              rows={2}
              value={text}
            />
          </fieldset>
        )
      })}
      <label>
        {pane.summary}
        <textarea
          maxLength={5_000}
          onChange={(event) => change({ ...notes, summary: event.target.value })}
          rows={4}
          value={notes.summary}
        />
      </label>
      <fieldset>
        <legend>{pane.outcome}</legend>
        <span className="jb-plan__row">
          {[...interviewOutcomes, null].map((outcome) => (
            <label className="jb-box" key={outcome ?? 'none'}>
              <input
                checked={notes.outcome === outcome}
                name="interview-outcome"
                onChange={() => change({ ...notes, outcome })}
                type="radio"
              />{' '}
              {outcome ? words.outcome[outcome] : pane.noOutcome}
            </label>
          ))}
        </span>
      </fieldset>
      {fault ? <Fault said={fault} /> : null}
      <span>
        <DeskButton disabled={busy} tone="main" type="submit">
          {pane.save}
        </DeskButton>
      </span>
    </form>
  )
}
