'use client'
import { type FormEvent, useState } from 'react'
import type { OneReport } from '../../reading/contract.ts'
import type { ReadingWords } from '../../translations/reading/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Tag } from '../kit/Note.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { instantText } from '../timeText.ts'
import { ownZone } from '../zoneHere.ts'

export type RemarkProps = {
  report: OneReport
  words: ReadingWords
  onChanged: () => void
  onSaid: (said: string | null) => void
}

/** Notes of staff, the oldest first, each with who wrote it; and a new one. */
export function Notes({ report, words: { pane }, onChanged, onSaid }: RemarkProps) {
  const { post, language } = useDesk()
  const [text, setText] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await post(`/applications-desk/${report.id}/notes`, { text })
    onSaid(answer.ok ? pane.noted : answer.said)
    if (!answer.ok) return
    setText('')
    onChanged()
  }
  return (
    <section aria-labelledby="application-notes">
      <h3 id="application-notes">{pane.notes}</h3>
      {report.notes.length === 0 ? <p>{pane.noNotes}</p> : null}
      <ul>
        {report.notes.map((note) => (
          <li key={note.id}>
            <div className="jb-pane__words">{note.text}</div>
            <div className="jb-soft">
              {note.author}, {instantText({ instant: new Date(note.at), zone: ownZone, language })}
            </div>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)}>
        <label>
          {pane.newNote}
          <textarea
            maxLength={5_000}
            onChange={(event) => setText(event.target.value)}
            required
            rows={3}
            value={text}
          />
        </label>
        <DeskButton type="submit">{pane.addNote}</DeskButton>
      </form>
    </section>
  )
}

/** Words put on the application, and a new one for those who may. */
export function Tags({ report, words: { pane }, onChanged, onSaid }: RemarkProps) {
  const { post } = useDesk()
  const [tag, setTag] = useState('')
  const put = async (word: string, on: boolean) => {
    const answer = await post(`/applications-desk/${report.id}/tags`, { tag: word, on })
    onSaid(answer.ok ? null : answer.said)
    if (answer.ok && on) setTag('')
    onChanged()
  }
  return (
    <section aria-labelledby="application-tags">
      <h3 id="application-tags">{pane.tags}</h3>
      {report.tags.length === 0 ? <p>{pane.noTags}</p> : null}
      <div className="jb-tags">
        {report.tags.map((word) => (
          <span key={word}>
            <Tag>{word}</Tag>{' '}
            {report.coordinates ? (
              <DeskButton aria-label={pane.dropTag(word)} onClick={() => void put(word, false)}>
                <span aria-hidden="true">×</span>
              </DeskButton>
            ) : null}
          </span>
        ))}
      </div>
      {report.coordinates ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void put(tag, true)
          }}
        >
          <label>
            {pane.newTag}
            <input maxLength={60} onChange={(event) => setTag(event.target.value)} required value={tag} />
          </label>
          <DeskButton type="submit">{pane.addTag}</DeskButton>
        </form>
      ) : null}
    </section>
  )
}
