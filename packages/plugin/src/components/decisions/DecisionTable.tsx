'use client'
import { type DecisionKind, decisionKinds } from '@jobbuddies/shared'
import { useState } from 'react'
import type { DecisionRow } from '../../decisions/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault } from '../kit/States.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { AskMentor } from './AskMentor.tsx'
import { DecisionFilter, everything, isShown, stageText } from './DecisionFilter.tsx'
import { type Common, titleOf } from './parts.ts'

type Wanted = DecisionKind | null
const kindOf = (value: string): Wanted => decisionKinds.find((kind) => kind === value) ?? null
const nobody: ReadonlySet<string> = new Set()

/** Everybody who applied, with what is decided about them: one by one or several at once. */
export function DecisionTable({ report, words, language, onDone }: Common) {
  const { send, adminRoute } = useDesk()
  const [chosen, setChosen] = useState(nobody)
  const [shown, setShown] = useState(everything)
  const [fault, setFault] = useState<string | null>(null)
  const { table } = words

  const decide = async (rows: readonly DecisionRow[], kind: Wanted) => {
    const items = rows
      .filter((row) => !row.settled)
      .map(({ id, kind: seen }) => ({ application: id, seen, kind }))
    if (items.length === 0) return
    const answer = await send('/editor/decisions', { method: 'PUT', body: { items } })
    setFault(answer.ok ? null : answer.status === 409 ? words.said.changed : answer.said)
    if (answer.ok) setChosen(nobody)
    if (answer.ok || answer.status === 409) onDone(answer.ok ? words.said.saved : words.said.changed)
  }
  const rows = report.rows.filter((row) => isShown(row, shown))
  const picked = report.rows.filter(({ id }) => chosen.has(id))
  const several = report.periods.length > 1
  if (report.rows.length === 0) return <Note>{table.empty}</Note>
  return (
    <>
      {fault ? <Fault said={fault} /> : null}
      <Toolbar label={table.decision}>
        <DecisionFilter
          language={language}
          onChange={setShown}
          rows={report.rows}
          shown={shown}
          words={words}
        />
        <span>{chosen.size === 0 ? table.nobody : table.chosen(chosen.size)}</span>
        {decisionKinds.map((kind) => (
          <DeskButton disabled={chosen.size === 0} key={kind} onClick={() => void decide(picked, kind)}>
            {words.kinds[kind]}
          </DeskButton>
        ))}
        <DeskButton disabled={chosen.size === 0} onClick={() => void decide(picked, null)}>
          {table.takeBack}
        </DeskButton>
        <AskMentor chosen={chosen} onDone={onDone} words={words} />
      </Toolbar>
      <RowTable
        caption={table.caption(rows.length)}
        columns={[
          {
            key: 'who',
            label: table.who,
            names: true,
            cell: ({ id, name, reference }) => (
              <>
                <a href={`${adminRoute}/applications-desk?open=${id}`}>{name}</a>
                <div className="jb-soft">{reference}</div>
              </>
            ),
          },
          ...(several
            ? [
                {
                  key: 'period',
                  label: table.period,
                  cell: ({ periodId }: DecisionRow) => titleOf(report, periodId),
                },
              ]
            : []),
          { key: 'score', label: table.score, cell: ({ score }) => score ?? '–' },
          {
            key: 'interviews',
            label: table.interviews,
            cell: ({ interviews }) => interviews.map((each) => words.outcomes[each]).join(', ') || '–',
          },
          {
            key: 'mentors',
            label: words.consult.says,
            cell: ({ mentors }) =>
              mentors.length === 0
                ? '–'
                : mentors.map(({ by, wish, comment }) => (
                    <div key={by}>
                      {by}: {wish ? words.consult.wishes[wish] : words.consult.noWish}
                      {comment ? <div className="jb-soft">{comment}</div> : null}
                    </div>
                  )),
          },
          { key: 'stage', label: table.stage, cell: ({ stage }) => stageText(stage, language) },
          { key: 'group', label: table.group, cell: ({ group }) => group ?? '–' },
          {
            key: 'decision',
            label: table.decision,
            cell: (row) =>
              row.settled ? (
                <span>{row.kind ? words.kinds[row.kind] : '–'}</span>
              ) : (
                <select
                  aria-label={table.decisionFor(row.name)}
                  onChange={(event) => void decide([row], kindOf(event.target.value))}
                  value={row.kind ?? ''}
                >
                  <option value="">{words.undecided}</option>
                  {decisionKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {words.kinds[kind]}
                    </option>
                  ))}
                </select>
              ),
          },
        ]}
        keyOf={({ id }) => id}
        language={language}
        rows={rows}
        selection={{ chosen, onChange: setChosen, nameOf: ({ name }) => name }}
      />
    </>
  )
}
