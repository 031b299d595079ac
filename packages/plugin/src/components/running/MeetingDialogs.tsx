'use client'
import type { MeetingAct, meetingModes } from '@jobbuddies/shared'
import { useState } from 'react'
import type { RunMeeting } from '../../running/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { AttendanceFields, RoomAnswer, RoomRequest, TimeFields } from './MeetingFields.tsx'
import { nameOf } from './Meetings.tsx'
import type { RunPart } from './RunPage.tsx'
import { useRunAct } from './useRunAct.ts'

export type Asked = { act: MeetingAct['act']; meeting: RunMeeting }

/** What is being written in a dialog; each act takes its part of it. */
export type Draft = {
  wall: string
  minutes: number
  mode: (typeof meetingModes)[number]
  place: string
  link: string
  theme: string
  present: string[]
  note: string
  email: string
  wish: string
  granted: boolean
}
export type Fields = RunPart & { draft: Draft; change: (part: Partial<Draft>) => void }

const empty: Draft = {
  ...{ wall: '', minutes: 90, mode: 'in_person', place: '', link: '', theme: '' },
  ...{ present: [], note: '', email: '', wish: '', granted: true },
}

function bodyOf(act: Asked['act'], draft: Draft, revision: number): MeetingAct {
  const { wall, minutes, mode, place, link, present, note, email, wish, granted } = draft
  switch (act) {
    case 'move':
      return { act, revision, wall, minutes, mode, place, link }
    case 'hold':
      return { act, revision, wall: wall || null, mode, present, note }
    case 'cancel':
      return { act, revision }
    case 'ask_room':
      return { act, revision, email, wish }
    case 'answer_room':
      return { act, revision, granted, place: granted ? place : '' }
  }
}

/** Asks for what an act on one meeting needs, and does it. */
export function MeetingDialog({ asked, onClose, ...part }: RunPart & { asked: Asked; onClose: () => void }) {
  const { report, words, onDone } = part
  const { act: what, meeting } = asked
  const held = meeting.state === 'held'
  const members = report.members.filter(({ id, left }) => !left || meeting.present.includes(id))
  const [draft, setDraft] = useState<Draft>({
    ...empty,
    wall: meeting.wall ?? '',
    minutes: meeting.minutes,
    mode: meeting.mode,
    place: meeting.place,
    link: meeting.link,
    present: held ? meeting.present : members.map(({ id }) => id),
    note: meeting.note,
    email: meeting.roomHost,
  })
  const { act, busy, fault } = useRunAct(words)
  const fields: Fields = { ...part, draft, change: (change) => setDraft({ ...draft, ...change }) }
  const perform = async () => {
    const done = await act(`/editor/meetings/${meeting.id}`, bodyOf(what, draft, meeting.revision))
    if (!done) return
    onClose()
    onDone(words.done[what])
  }
  const label = words.acts[what === 'hold' && held ? 'correct' : what].replace('…', '')
  const lacks =
    ((what === 'move' || what === 'hold') && draft.wall === '') || (what === 'ask_room' && draft.email === '')
  return (
    <Confirm
      act={label}
      busy={busy || lacks}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={words.actOn(label, nameOf(meeting, part))}
      tone={what === 'cancel' ? 'danger' : 'main'}
    >
      {what === 'move' ? <p>{words.form.moveHelp}</p> : null}
      {what === 'cancel' ? <p>{words.form.cancelHelp}</p> : null}
      <div className="jb-run-form">
        {what === 'move' ? <TimeFields {...fields} /> : null}
        {what === 'hold' ? <AttendanceFields {...fields} members={members} /> : null}
        {what === 'ask_room' ? <RoomRequest {...fields} /> : null}
        {what === 'answer_room' ? <RoomAnswer {...fields} host={meeting.roomHost} /> : null}
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}

/** One meeting more. */
export function AddDialog({ onClose, ...part }: RunPart & { onClose: () => void }) {
  const { report, words, onDone } = part
  const [draft, setDraft] = useState<Draft>({ ...empty, minutes: report.meetings[0]?.minutes ?? 90 })
  const { act, busy, fault } = useRunAct(words)
  const perform = async () => {
    const { wall, minutes, mode, place, link, theme } = draft
    const body = { wall, minutes, mode, place, link, theme }
    if (!(await act(`/editor/groups/${report.group.id}/meetings`, body))) return
    onClose()
    onDone(words.done.add)
  }
  const label = words.meetings.add.replace('…', '')
  return (
    <Confirm
      act={label}
      busy={busy || draft.wall === ''}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={label}
    >
      <p>{words.form.moveHelp}</p>
      <div className="jb-run-form">
        <TimeFields
          {...part}
          change={(change) => setDraft({ ...draft, ...change })}
          draft={draft}
          withTheme
        />
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
