'use client'
import { useState } from 'react'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { useDesk } from '../kit/useDesk.ts'

/** One's own interviews in one's own calendar: an address that is shown once. */
export function CalendarAddress({ words: { calendar } }: { words: InterviewWords }) {
  const { post } = useDesk()
  const [open, setOpen] = useState(false)
  const [url, setUrl] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const make = async () => {
    const answer = await post<{ url: string }>('/editor/interviews/calendar')
    setFault(answer.ok ? null : answer.said)
    if (answer.ok) setUrl(answer.body.url)
  }
  return (
    <>
      <DeskButton onClick={() => setOpen(true)}>{calendar.open}</DeskButton>
      <Confirm
        act={url ? null : calendar.act}
        onClose={() => {
          setOpen(false)
          setUrl(null)
          setFault(null)
        }}
        onConfirm={() => void make()}
        open={open}
        title={calendar.title}
      >
        <p>{calendar.explains}</p>
        <div role="status">
          {url ? (
            <label className="jb-line">
              {calendar.address}
              <input onFocus={(event) => event.target.select()} readOnly value={url} />
            </label>
          ) : null}
        </div>
        <div role="alert">{fault}</div>
      </Confirm>
    </>
  )
}
