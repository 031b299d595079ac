'use client'
import { useState } from 'react'
import type { RunMeeting } from '../../running/contract.ts'
import type { RunWords } from '../../translations/running/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag, type Tone } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { instantText } from '../timeText.ts'
import { AddDialog, type Asked, MeetingDialog } from './MeetingDialogs.tsx'
import type { RunPart } from './RunPage.tsx'

const tones: Record<RunMeeting['state'], Tone> = { planned: 'plain', held: 'good', cancelled: 'plain' }

/** What a meeting is called: its theme, else what it is and its number. */
export function nameOf(
  { theme, kind, number }: RunMeeting,
  { words, language }: { words: RunWords; language: string },
): string {
  const said = theme?.[language as 'en'] ?? Object.values(theme ?? {})[0]
  return said || (kind === 'meeting' ? words.meetings.number(number) : words.meetings.kinds[kind])
}

type Act = Asked['act']
/** What can be done to a meeting as it stands. */
function actsOn({ state, startsAt, begun, room }: RunMeeting): Act[] {
  if (state === 'cancelled') return []
  if (state === 'held') return ['hold']
  const timed = startsAt !== null
  return [
    ...(begun || !timed ? (['hold'] as const) : []),
    'move',
    ...(timed && !begun ? [room === 'asked' ? ('answer_room' as const) : ('ask_room' as const)] : []),
    'cancel',
  ]
}

const labelOf = (act: Act, { state, startsAt }: RunMeeting, words: RunWords): string =>
  words.acts[
    act === 'hold' && state === 'held' ? 'correct' : act === 'move' && startsAt === null ? 'plan' : act
  ]

/** The group's meetings in order, with what can be done to each. */
export function Meetings(part: RunPart) {
  const { report, words, language } = part
  const [asked, setAsked] = useState<Asked | null>(null)
  const [adding, setAdding] = useState(false)
  const { meetings: said } = words
  const runs = report.group.stage === 'running'
  return (
    <section aria-label={said.heading}>
      {report.meetings.length === 0 ? <Note>{said.none}</Note> : null}
      <RowTable
        caption={said.heading}
        columns={[
          {
            key: 'what',
            label: said.columns.what,
            names: true,
            cell: (row) => (
              <>
                {row.state === 'cancelled' || !row.theme ? '' : `${row.number}. `}
                {nameOf(row, part)}
                {row.note ? <div className="jb-soft jb-run-note">{row.note}</div> : null}
              </>
            ),
          },
          {
            key: 'when',
            label: said.columns.when,
            cell: ({ startsAt, zone }) =>
              startsAt === null ? said.noTime : instantText({ instant: new Date(startsAt), zone, language }),
          },
          {
            key: 'where',
            label: said.columns.where,
            cell: ({ mode, place, link }) => (
              <>
                {said.modes[mode]}
                <div className="jb-soft jb-run-note">{mode === 'online' ? link : place}</div>
              </>
            ),
          },
          { key: 'state', label: said.columns.state, cell: (row) => <State {...part} meeting={row} /> },
          ...(runs
            ? [
                {
                  key: 'acts',
                  label: said.columns.acts,
                  cell: (row: RunMeeting) => (
                    <div className="jb-run-acts">
                      {actsOn(row).map((act) => (
                        <DeskButton
                          aria-label={words.actOn(labelOf(act, row, words), nameOf(row, part))}
                          key={act}
                          onClick={() => setAsked({ act, meeting: row })}
                        >
                          {labelOf(act, row, words)}
                        </DeskButton>
                      ))}
                    </div>
                  ),
                },
              ]
            : []),
        ]}
        keyOf={({ id }) => id}
        language={language}
        rows={report.meetings}
      />
      {runs ? (
        <p className="jb-run-below">
          <DeskButton onClick={() => setAdding(true)}>{said.add}</DeskButton>
        </p>
      ) : null}
      {asked ? <MeetingDialog {...part} asked={asked} onClose={() => setAsked(null)} /> : null}
      {adding ? <AddDialog {...part} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}

function State({ meeting, report, words }: RunPart & { meeting: RunMeeting }) {
  const { meetings: said } = words
  const { state, overdue, room, present, loggedBy } = meeting
  const inside = report.members.filter(({ left }) => !left).length
  return (
    <span className="jb-run-tags">
      <Tag tone={tones[state]}>{said.states[state]}</Tag>
      {overdue ? <Tag tone="warn">{said.overdue}</Tag> : null}
      {room && state === 'planned' ? <Tag>{said.rooms[room]}</Tag> : null}
      {state === 'held' ? <span>{said.present(present.length, inside)}</span> : null}
      {loggedBy ? <span className="jb-soft">{said.loggedBy(loggedBy)}</span> : null}
    </span>
  )
}
