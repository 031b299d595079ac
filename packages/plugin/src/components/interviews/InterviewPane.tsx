'use client'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import type { DeskSlot, InterviewDetail } from '../../services/interviews/desk.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { useServiceNow } from '../useServiceNow.ts'
import { refusalOf } from './InterviewDialogs.tsx'
import { NotesCompared } from './NotesCompared.tsx'
import { NotesForm } from './NotesForm.tsx'
import { slotText, titleIn } from './parts.ts'
import { agreementTones, type Shared } from './SlotDays.tsx'

/** One interview: what is to be done with it, one's own notes, and those of both beside each other. */
export function InterviewPane({
  id,
  options,
  words,
  turn,
  onAsk,
  onClose,
  onDone,
}: Shared & {
  id: string
  /** Another number: something was done, so it is read anew. */
  turn: number
  onClose: () => void
  onDone: (told: string) => void
}) {
  const { post, language, adminRoute } = useDesk()
  const { report, fault, again } = useDeskReport<InterviewDetail>(`/editor/interviews/${id}`)
  const now = useServiceNow()
  const [refused, setRefused] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const there = report !== null
  useEffect(() => heading.current?.focus(), [there])
  useEffect(() => {
    if (turn > 0) again()
  }, [again, turn])
  if (!report) return fault ? <Fault onRetry={again} said={fault} /> : <Loading />

  const { application, slot, status } = report
  const act = async (body: object, told: string) => {
    const answer = await post(`/editor/interviews/${id}`, body)
    setRefused(answer.ok ? null : refusalOf(answer, words))
    again()
    if (answer.ok) onDone(told)
  }
  const asSlot: DeskSlot = {
    ...slot,
    staff: report.staff.map((each) => ({ ...each, outcome: null })),
    periods: [application.period],
    interview: {
      ...{ id, status, phone: report.phone, application: application.id },
      ...{ reference: application.reference, name: application.name, agreement: report.agreement },
      undoable: false,
    },
  }
  const begun = now >= new Date(slot.startsAt)
  return (
    <article aria-labelledby="interview-of" className="jb-ipane">
      <Toolbar label={words.pane.heading}>
        <DeskButton onClick={onClose}>{words.pane.close}</DeskButton>
      </Toolbar>
      <h2 id="interview-of" ref={heading} tabIndex={-1}>
        {application.name}
      </h2>
      <p>
        {slotText(slot, language)} · {report.phone ? words.calls(report.phone) : slot.place}{' '}
        {slot.link ? (
          <a href={slot.link} rel="noopener noreferrer" target="_blank">
            {words.video}
          </a>
        ) : null}
      </p>
      <p>
        <Tag>{words.status[status]}</Tag> {titleIn(options, application.period)} ·{' '}
        <a href={`${formatAdminURL({ adminRoute, path: '/applications-desk' })}?open=${application.id}`}>
          {words.pane.application} {application.reference}
        </a>
      </p>
      <Toolbar label={words.columns.acts}>
        {status === 'booked' ? (
          <>
            <DeskButton onClick={() => void act({ act: 'held' }, words.done.held)} tone="main">
              {words.acts.held}
            </DeskButton>
            {begun ? (
              <DeskButton onClick={() => onAsk({ kind: 'missed', slot: asSlot })}>
                {words.acts.missed}
              </DeskButton>
            ) : null}
            <DeskButton onClick={() => onAsk({ kind: 'move', slot: asSlot })}>{words.acts.move}</DeskButton>
            <DeskButton onClick={() => onAsk({ kind: 'cancel', slot: asSlot })} tone="danger">
              {words.acts.cancel}
            </DeskButton>
          </>
        ) : null}
        {status === 'held' || (status === 'no_show' && !report.again) ? (
          <DeskButton onClick={() => void act({ act: 'undo' }, words.done.undone)}>
            {words.acts.undo}
          </DeskButton>
        ) : null}
      </Toolbar>
      {refused ? <Fault said={refused} /> : null}
      <Status>{said}</Status>
      <h3>
        {words.pane.compared}{' '}
        <Tag tone={agreementTones[report.agreement] ?? 'plain'}>{words.agreement[report.agreement]}</Tag>
      </h3>
      {report.hidden > 0 ? <Note>{words.pane.hidden}</Note> : null}
      <NotesCompared report={report} words={words} />
      {status === 'booked' || status === 'held' ? (
        <NotesForm
          key={id}
          onSaved={() => {
            setSaid(words.pane.saved)
            onDone(words.pane.saved)
          }}
          report={report}
          words={words}
        />
      ) : null}
    </article>
  )
}
