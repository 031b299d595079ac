'use client'
import { useState } from 'react'
import type { RunDuty } from '../../running/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import type { RunPart } from './RunPage.tsx'
import { useRunAct } from './useRunAct.ts'

/** Who did it and when, or whose record is taken back. */
export function PrepareDialog({
  report,
  words,
  onDone,
  duty,
  back,
  called,
  nameOf,
  onClose,
}: RunPart & {
  duty: RunDuty
  back: boolean
  called: string
  nameOf: (id: string) => string
  onClose: () => void
}) {
  const { prepare: said } = words
  const { kind, part, of, done, missing, hours: needed } = duty
  const [people, setPeople] = useState<readonly string[]>(back ? [] : missing)
  const [on, setOn] = useState('')
  const [hours, setHours] = useState(needed)
  const { act, busy, fault } = useRunAct(words)
  const asksHours = kind === 'training' && !back
  const perform = async () => {
    const body = { applications: people, kind, part, on: back ? null : on, ...(asksHours ? { hours } : {}) }
    if (!(await act(`/editor/groups/${report.group.id}/preparations`, body))) return
    onClose()
    onDone(back ? said.takenBack : said.recorded)
  }
  const label = (back ? said.takeBack : said.record).replace('…', '')
  const toggle = (id: string) =>
    setPeople(people.includes(id) ? people.filter((each) => each !== id) : [...people, id])
  return (
    <Confirm
      act={label}
      busy={busy || people.length === 0 || (!back && on === '')}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={words.actOn(label, called)}
      tone={back ? 'danger' : 'main'}
    >
      <div className="jb-run-form">
        {back ? null : (
          <label>
            {said.day}
            <input onChange={(event) => setOn(event.target.value)} required type="date" value={on} />
          </label>
        )}
        {asksHours ? (
          <label>
            {said.hoursTaken}
            <input
              max={1000}
              min={0.5}
              onChange={(event) => setHours(event.target.valueAsNumber || null)}
              step={0.5}
              type="number"
              value={hours ?? ''}
            />
          </label>
        ) : null}
        <fieldset>
          <legend>{said.who}</legend>
          {(back ? done.map(({ application }) => application) : of).map((id) => (
            <label key={id}>
              <input checked={people.includes(id)} onChange={() => toggle(id)} type="checkbox" />
              {nameOf(id)}
            </label>
          ))}
        </fieldset>
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
