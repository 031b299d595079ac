'use client'
import type { RunRow, RunsReport } from '../../running/contract.ts'
import type { RunWords } from '../../translations/running/types.ts'
import { Note, Tag } from '../kit/Note.tsx'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { useDeskReport } from '../kit/useDesk.ts'
import { dayText, instantText } from '../timeText.ts'

const stages = ['running', 'confirmed', 'completed'] as const

/** What somebody should look after; in words, for the colour only helps. */
export const Risks = ({ group, words }: { group: RunRow; words: RunWords }) => (
  <span className="jb-run-tags">
    {group.risks.map((risk) => (
      <Tag key={risk} tone={risk === 'log_overdue' ? 'warn' : 'bad'}>
        {risk === 'log_overdue' ? words.overdue(group.overdue) : words.risks[risk]}
      </Tag>
    ))}
    {group.stage === 'running' && group.risks.length === 0 ? <Tag tone="good">{words.fine}</Tag> : null}
  </span>
)

/** Running groups, those that are about to begin, and those that have just ended. */
export function RunList({ home, language, words }: { home: string; language: string; words: RunWords }) {
  const { report, fault, again } = useDeskReport<RunsReport>('/editor/groups')
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report) return <Loading />
  const { columns } = words
  const who: Column<RunRow> = {
    key: 'group',
    label: columns.group,
    names: true,
    cell: ({ id, name, programme, industry }) => (
      <>
        <a href={`${home}?group=${id}`}>{name}</a>
        <div className="jb-soft">{[programme, industry].filter(Boolean).join(', ')}</div>
      </>
    ),
  }
  const people: Column<RunRow> = { key: 'people', label: columns.people, cell: (row) => row.people }
  const held: Column<RunRow> = {
    key: 'held',
    label: columns.held,
    cell: (row) => words.heldOf(row.held, row.needed),
  }
  const of: Record<RunRow['stage'], Column<RunRow>[]> = {
    running: [
      who,
      {
        key: 'next',
        label: columns.next,
        cell: ({ next }) =>
          next
            ? instantText({ instant: new Date(next.startsAt), zone: next.zone, language })
            : words.nothingNext,
      },
      held,
      people,
      { key: 'state', label: columns.state, cell: (row) => <Risks group={row} words={words} /> },
    ],
    confirmed: [who, people],
    completed: [who, held, people],
  }
  return (
    <>
      {report.groups.length === 0 ? <Note>{words.none}</Note> : null}
      {stages.map((stage) => {
        const rows = report.groups.filter((row) => row.stage === stage)
        return rows.length === 0 ? null : (
          <RowTable
            caption={words.captions[stage](rows.length)}
            columns={of[stage]}
            key={stage}
            keyOf={({ id }) => id}
            language={language}
            rows={rows}
          />
        )
      })}
    </>
  )
}

export const startedText = (startsOn: string | null, language: string) =>
  startsOn === null ? '' : dayText({ day: startsOn, language })
