'use client'
import { isDecided } from '@jobbuddies/shared'
import { useState } from 'react'
import type { BulkAct, BulkReport } from '../../reading/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { ExportDialog } from './ExportDialog.tsx'
import type { Common } from './parts.ts'

type Items = { id: string; stage: string }[]

/** What will happen or happened, and to which it will not or did not. */
function Outcomes({
  report,
  done,
  words: { bulk },
}: Pick<Common, 'words'> & { report: BulkReport; done: boolean }) {
  const changed = report.items.filter(({ outcome }) => outcome === 'done').length
  const others = report.items.filter(({ outcome }) => outcome !== 'done')
  return (
    <>
      <p>{done ? bulk.done(changed) : changed > 0 ? bulk.will(changed) : bulk.none}</p>
      {others.length > 0 ? <p>{bulk.wont}</p> : null}
      <ul>
        {others.map(({ id, reference, outcome }) => (
          <li key={id}>
            {reference || id}: {bulk.outcome[outcome]}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Acts on the chosen applications: first looked at, then done, then told. */
export function BulkBar({
  chosen,
  onChoose,
  onChanged,
  ...common
}: Common & {
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onChanged: () => void
}) {
  const { options, report, words } = common
  const { bulk } = words
  const { post } = useDesk()
  const [to, setTo] = useState('')
  const [tag, setTag] = useState('')
  const [planned, setPlanned] = useState<{ act: BulkAct; items: Items; preview: BulkReport } | null>(null)
  const [done, setDone] = useState<BulkReport | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map())

  // The stage that each had when it was last on the screen, also of those on other pages.
  const missing = report.rows.filter(({ id, stage }) => seen.get(id) !== stage)
  if (missing.length > 0) setSeen(new Map([...seen, ...missing.map(({ id, stage }) => [id, stage] as const)]))

  const plan = async (act: BulkAct) => {
    const items = [...chosen].slice(0, 500).map((id) => ({ id, stage: seen.get(id) ?? 'submitted' }))
    const answer = await post<BulkReport>('/applications-desk/bulk/preview', { act, items })
    setFault(answer.ok ? null : answer.said)
    setDone(null)
    if (answer.ok) setPlanned({ act, items, preview: answer.body })
  }
  const perform = async () => {
    if (!planned) return
    setBusy(true)
    const answer = await post<BulkReport>('/applications-desk/bulk', {
      act: planned.act,
      items: planned.items,
    })
    setBusy(false)
    if (answer.ok) setDone(answer.body)
    else setFault(answer.said)
    onChanged()
  }
  const close = () => {
    if (done) onChoose(new Set())
    setPlanned(null)
    setDone(null)
    setFault(null)
  }
  const some = chosen.size > 0
  const possible = planned?.preview.items.some(({ outcome }) => outcome === 'done') ?? false
  return (
    <>
      <Toolbar label={bulk.label}>
        <span>{bulk.chosen(chosen.size)}</span>
        <label>
          {bulk.move}{' '}
          <select onChange={(event) => setTo(event.target.value)} value={to}>
            <option value="">—</option>
            {options.stages
              .filter(({ key }) => !isDecided(key))
              .map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <label>
          {bulk.tag}{' '}
          <input
            list="known-tags"
            maxLength={60}
            onChange={(event) => setTag(event.target.value)}
            size={12}
            value={tag}
          />
        </label>
        <datalist id="known-tags">
          {options.tags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <DeskButton
          disabled={!some || (to === '' && tag.trim() === '')}
          onClick={() =>
            void plan(to === '' ? { kind: 'tag', tag: tag.trim(), on: true } : { kind: 'move', to })
          }
        >
          {bulk.preview}
        </DeskButton>
        <ExportDialog {...common} chosen={chosen} />
        {some ? <DeskButton onClick={() => onChoose(new Set())}>{bulk.clear}</DeskButton> : null}
      </Toolbar>
      {fault ? <Fault said={fault} /> : null}
      <Confirm
        act={done || !possible ? null : bulk.act}
        busy={busy}
        onClose={close}
        onConfirm={() => void perform()}
        open={planned !== null}
        title={done ? bulk.report : bulk.label}
      >
        <div role="status">
          {planned ? <Outcomes done={done !== null} report={done ?? planned.preview} words={words} /> : null}
        </div>
      </Confirm>
    </>
  )
}
