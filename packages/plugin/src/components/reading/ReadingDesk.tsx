'use client'
import { useState } from 'react'
import type { ListReport, OptionsReport } from '../../reading/contract.ts'
import { readingWords } from '../../translations/readingWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { BulkBar } from './BulkBar.tsx'
import { ReadingBoard } from './ReadingBoard.tsx'
import { ReadingFilter } from './ReadingFilter.tsx'
import { ReadingList } from './ReadingList.tsx'
import { ReadingPane } from './ReadingPane.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { filterOf, searchOf, useChoice } from './useChoice.ts'
import { MoveByKeys, useSingleKeys } from './useKeys.ts'

const nobody: ReadonlySet<string> = new Set()
/** What arranges the list and narrows nothing. */
const arranging: ReadonlySet<string> = new Set(['sort', 'order', 'page', 'perPage'])

/** The desk itself: filter, list or board, and beside it the application that is open. */
export function ReadingDesk() {
  const { language } = useDesk()
  const words = readingWords(language)
  const { choice, choose } = useChoice()
  const filter = choice && filterOf(choice)
  const board = choice?.view === 'board'
  const path = filter && `/applications-desk?${searchOf({ ...filter, ...(board ? { perPage: '100' } : {}) })}`
  const { report, fault, again } = useDeskReport<ListReport>(path)
  const options = useDeskReport<OptionsReport>('/applications-desk/options')
  const [chosen, setChosen] = useState(nobody)
  const [said, setSaid] = useState<string | null>(null)
  const keys = useSingleKeys()

  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (options.fault && !options.report) return <Fault onRetry={options.again} said={options.fault} />
  if (!choice || !filter || !report || !options.report) return <Loading />

  const open = (id: string | null) => choose({ ...choice, open: id ?? '' }, { replace: Boolean(choice.open) })
  const go = (by: 1 | -1) => {
    const at = report.rows.findIndex(({ id }) => id === choice.open)
    const next = report.rows[at === -1 ? (by === 1 ? 0 : report.rows.length - 1) : at + by]
    if (!next) return
    open(next.id)
    document.querySelector<HTMLElement>(`[data-row="${next.id}"] a, li[data-row="${next.id}"] a`)?.focus()
  }
  const toggle = () => {
    if (!choice.open || !options.report?.coordinates) return
    const next = new Set(chosen)
    if (!next.delete(choice.open)) next.add(choice.open)
    setChosen(next)
  }
  const changed = () => {
    again()
    options.again()
  }
  const common = { choice, choose, options: options.report, report, words }
  const filtered = Object.keys(filter).some((name) => !arranging.has(name))
  return (
    <div>
      <MoveByKeys choose={toggle} go={go} on={keys.on} />
      <ReadingFilter {...common} />
      <SavedFilters {...common} onChanged={options.again} />
      <Toolbar label={words.views.label}>
        <DeskButton aria-pressed={!board} onClick={() => choose({ ...choice, view: '' })}>
          {words.views.list}
        </DeskButton>
        <DeskButton
          aria-pressed={board}
          onClick={() => choose({ ...choice, view: 'board', stage: '', page: '' })}
        >
          {words.views.board}
        </DeskButton>
        <label>
          <input checked={keys.on} onChange={(event) => keys.allow(event.target.checked)} type="checkbox" />{' '}
          {words.keys.allow}
        </label>
      </Toolbar>
      <p className="jb-soft">{words.keys.help}</p>
      <Status>{said ?? words.found(report.total)}</Status>
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      {options.report.coordinates ? (
        <BulkBar {...common} chosen={chosen} onChanged={changed} onChoose={setChosen} />
      ) : null}
      <div className="jb-reading" data-open={choice.open ? 'true' : 'false'}>
        <div>
          {report.rows.length === 0 ? (
            <Note>{filtered ? words.nothingFound : words.nothing}</Note>
          ) : board ? (
            <ReadingBoard {...common} onChanged={changed} onOpen={open} onSaid={setSaid} />
          ) : (
            <ReadingList {...common} chosen={chosen} onChoose={setChosen} onOpen={open} />
          )}
        </div>
        {choice.open ? (
          <ReadingPane
            id={choice.open}
            key={choice.open}
            onChanged={changed}
            onClose={() => open(null)}
            onGo={go}
            options={options.report}
          />
        ) : null}
      </div>
    </div>
  )
}
