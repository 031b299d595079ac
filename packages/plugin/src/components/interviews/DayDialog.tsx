'use client'
import { useState } from 'react'
import { Confirm } from '../kit/Confirm.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { DialogProps } from './InterviewDialogs.tsx'
import type { Asking } from './InterviewsDesk.tsx'
import { hoursText } from './parts.ts'

/** All interviews of a day that took place, or whose outcome is taken back: who they are, before anything is noted. */
export function DayDialog({
  asking: { act, day, slots },
  words,
  onClose,
  onDone,
  onStale,
}: DialogProps & { asking: Extract<Asking, { kind: 'day' }> }) {
  const { post, language } = useDesk()
  const [left, setLeft] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const rows = slots.flatMap((slot) => (slot.interview ? [{ slot, interview: slot.interview }] : []))
  const ids = rows.map(({ interview }) => interview.id).filter((id) => !left.includes(id))
  const texts = words.day[act]
  const perform = async () => {
    if (ids.length === 0) return setFault(words.day.none)
    setBusy(true)
    const answer = await post<{ done: string[] }>('/editor/interviews/several', { act, ids })
    setBusy(false)
    if (!answer.ok) {
      setFault(answer.said)
      return onStale()
    }
    const changed = ids.length - answer.body.done.length
    onDone(
      [texts.done(answer.body.done.length), ...(changed > 0 ? [words.day.changed(changed)] : [])].join(' '),
    )
  }
  return (
    <Confirm
      act={texts.confirm(ids.length)}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={texts.title(day)}
    >
      <p id="day-explains">{texts.explains}</p>
      <fieldset aria-describedby="day-explains">
        <legend className="jb-unseen">{texts.title(day)}</legend>
        {rows.map(({ slot, interview: { id, name, reference } }) => (
          <label key={id}>
            <input
              checked={!left.includes(id)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((each) => each !== id) : [...left, id])
              }
              type="checkbox"
            />{' '}
            {hoursText(slot, language)} {name} <span className="jb-soft">{reference}</span>
          </label>
        ))}
      </fieldset>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
