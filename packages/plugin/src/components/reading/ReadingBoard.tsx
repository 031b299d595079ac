'use client'
import { isDecided } from '@jobbuddies/shared'
import { useEffect } from 'react'
import type { ListRow, OptionsReport } from '../../reading/contract.ts'
import { Tag } from '../kit/Note.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { type Common, nameOfStage } from './parts.ts'
import { nameOf, OpenLink } from './ReadingList.tsx'
import { useMove } from './useMove.ts'

/** Where staff may move an application of this programme. */
const ways = ({ stages }: OptionsReport, { stage, programmeId }: ListRow): string[] =>
  isDecided(stage)
    ? []
    : stages
        .filter(({ key, programmes }) => key !== stage && !isDecided(key) && programmes.includes(programmeId))
        .map(({ key }) => key)

/** A column per stage; each application is moved by its own list of stages. */
export function ReadingBoard({
  choice,
  options,
  report,
  words,
  onOpen,
  onSaid,
  onChanged,
}: Common & { onOpen: (id: string) => void; onSaid: (said: string | null) => void; onChanged: () => void }) {
  const { move, undo, said } = useMove({ options, onMoved: onChanged })
  useEffect(() => onSaid(said), [said, onSaid])
  const used = options.stages.filter(({ key }) => (report.stages[key] ?? 0) > 0 || !isDecided(key))
  return (
    <>
      {undo ? <DeskButton onClick={() => void undo()}>{words.move.undo}</DeskButton> : null}
      <div aria-label={words.views.board} className="jb-board" role="region" tabIndex={0}>
        {used.map(({ key, name }) => {
          const rows = report.rows.filter(({ stage }) => stage === key)
          const amount = report.stages[key] ?? 0
          return (
            <section aria-labelledby={`stage-${key}`} key={key}>
              <h2 id={`stage-${key}`}>{words.board.column(name, amount)}</h2>
              {amount === 0 ? <p className="jb-soft">{words.board.empty}</p> : null}
              <ul>
                {rows.map((row) => (
                  <li data-current={choice.open === row.id || undefined} data-row={row.id} key={row.id}>
                    <OpenLink choice={choice} onOpen={onOpen} row={row} />
                    <span className="jb-soft">{row.reference}</span>
                    {row.tags.length > 0 ? (
                      <span className="jb-tags">
                        {row.tags.map((tag) => (
                          <Tag key={tag}>{tag}</Tag>
                        ))}
                      </span>
                    ) : null}
                    {options.coordinates && ways(options, row).length > 0 ? (
                      <select
                        aria-label={`${nameOf(row)}: ${words.move.heading}`}
                        onChange={(event) =>
                          void move({ id: row.id, from: row.stage, to: event.target.value })
                        }
                        value=""
                      >
                        <option value="">{words.move.heading}</option>
                        {ways(options, row).map((to) => (
                          <option key={to} value={to}>
                            {nameOfStage(options, to)}
                          </option>
                        ))}
                      </select>
                    ) : null}
                  </li>
                ))}
              </ul>
              {amount > rows.length ? (
                <p className="jb-soft">{words.board.more(amount - rows.length)}</p>
              ) : null}
            </section>
          )
        })}
      </div>
    </>
  )
}
