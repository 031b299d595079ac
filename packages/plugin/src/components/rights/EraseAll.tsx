'use client'
import { useState } from 'react'
import type { RightsReport } from '../../rights/contract.ts'
import type { RightsWords } from '../../translations/rightsWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { TypedNumber } from '../kit/TypedNumber.tsx'
import { useDesk } from '../kit/useDesk.ts'

/** Asks for the number in writing, and erases what was looked at. */
export function EraseAll({
  email,
  report,
  words: { erase },
  onDone,
}: {
  email: string
  report: RightsReport
  words: RightsWords
  onDone: (said: string) => void
}) {
  const { post } = useDesk()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const total = Object.values(report.counts).reduce((sum, amount) => sum + amount, 0)
  const close = () => {
    setOpen(false)
    setTyped('')
    setFault(null)
  }
  const perform = async () => {
    setBusy(true)
    const answer = await post('/editor/rights/erase', { email, expected: report.counts })
    setBusy(false)
    if (answer.ok) {
      close()
      return onDone(erase.done)
    }
    const { code } = (answer.body ?? {}) as { code?: string }
    if (code === 'changed' || code === 'nothing') {
      close()
      return onDone(erase.changed)
    }
    setFault(code === 'matter' ? erase.matter : answer.said)
  }
  return (
    <>
      <DeskButton disabled={report.matter} onClick={() => setOpen(true)} tone="danger">
        {erase.open}
      </DeskButton>
      <Confirm
        act={erase.act}
        busy={busy || typed.trim() !== String(total)}
        onClose={close}
        onConfirm={() => void perform()}
        open={open}
        title={erase.title}
        tone="danger"
      >
        <p>{erase.forGood}</p>
        {fault ? <Fault said={fault} /> : null}
        <TypedNumber label={erase.type(total)} onChange={setTyped} value={typed} />
      </Confirm>
    </>
  )
}
