import { type EsfNotice, type EsfState, esfNotices } from '@jobbuddies/shared'
import type { EsfNoticeShown, EsfRow } from '../../esf/contract.ts'
import type { EsfWords } from '../../translations/esf/types.ts'
import { type Tone, Tag } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { dayText, instantText } from '../timeText.ts'
import { NoteNotice } from './NoteNotice.tsx'

const tones: Record<EsfState, Tone> = { ahead: 'plain', due: 'warn', overdue: 'bad', done: 'good' }

type Part = { language: string; words: EsfWords; zone: string }

/** Where a notice stands, in words: what it is about, until when it is due, who noted it. */
function Notice({
  kind,
  notice: { state, day, lastDay, done },
  row,
  ...part
}: Part & { kind: EsfNotice; notice: EsfNoticeShown; row: EsfRow }) {
  const { language, words, zone } = part
  const dayOf = (written: string) => dayText({ day: written, language })
  const when = (at: string) => instantText({ instant: new Date(at), zone, language })
  return (
    <div className="jb-esf__notice" data-notice={`${kind} ${state}`}>
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      <span>{day ? words.about[kind](dayOf(day)) : words.about.goesOn}</span>
      {done ? (
        <span className="jb-soft">{words.notedBy(when(done.at), done.by)}</span>
      ) : lastDay ? (
        <span className="jb-soft">{words.until(dayOf(lastDay))}</span>
      ) : null}
      {state === 'ahead' ? null : (
        <NoteNotice application={row.application} done={done !== null} kind={kind} person={row.name} />
      )}
    </div>
  )
}

/** Each participant with the two notices. */
export const Participants = ({
  caption,
  rows,
  ...part
}: Part & { caption: string; rows: readonly EsfRow[] }) => (
  <RowTable
    caption={caption}
    columns={[
      {
        key: 'person',
        label: part.words.columns.person,
        names: true,
        cell: ({ name, reference }) => (
          <>
            {name}
            <br />
            <span className="jb-soft">{reference}</span>
          </>
        ),
      },
      { key: 'group', label: part.words.columns.group, cell: ({ group }) => group ?? '' },
      ...esfNotices.map((kind) => ({
        key: kind,
        label: part.words.notices[kind],
        cell: (row: EsfRow) => <Notice {...part} kind={kind} notice={row[kind]} row={row} />,
      })),
    ]}
    keyOf={({ application }) => application}
    language={part.language}
    rows={rows}
  />
)
