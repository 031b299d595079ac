'use client'
import { type SubmitEvent, useState } from 'react'
import { DeskButton } from '../kit/DeskButton.tsx'
import type { RunPart } from './RunPage.tsx'
import { useRunAct } from './useRunAct.ts'

/** How a confirmed group begins. */
export function StartForm({ report, words, onDone }: RunPart) {
  const { act, busy, fault } = useRunAct(words)
  const [start, setStart] = useState({ startsOn: '', time: '17:00', place: '', link: '' })
  const { start: said } = words
  const field = (name: keyof typeof start, label: string, type: 'date' | 'time' | 'text' | 'url') => (
    <label>
      {label}
      <input
        maxLength={type === 'url' ? 500 : 200}
        name={name}
        onChange={(event) => setStart({ ...start, [name]: event.target.value })}
        required={type === 'date' || type === 'time'}
        type={type}
        value={start[name]}
      />
    </label>
  )
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await act<{ meetings: number }>(`/editor/groups/${report.group.id}/start`, start)
    if (done) onDone(said.done(done.meetings))
  }
  return (
    <section aria-labelledby="run-start">
      <h2 id="run-start">{said.heading}</h2>
      <p>{said.help}</p>
      <form className="jb-run-form" onSubmit={(event) => void submit(event)}>
        <div className="jb-run-row">
          {field('startsOn', said.startsOn, 'date')}
          {field('time', `${said.time} (${report.zone})`, 'time')}
        </div>
        {field('place', said.place, 'text')}
        {field('link', said.link, 'url')}
        <div role="alert">{fault}</div>
        <p>
          <DeskButton disabled={busy} tone="main" type="submit">
            {said.act}
          </DeskButton>
        </p>
      </form>
    </section>
  )
}
