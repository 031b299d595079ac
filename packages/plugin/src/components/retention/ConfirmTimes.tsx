'use client'
import { useState } from 'react'
import type { ConfirmBody, RetentionReport } from '../../retention/contract.ts'
import type { RetentionWords } from '../../translations/retentionWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { TypedNumber } from '../kit/TypedNumber.tsx'
import { useDesk } from '../kit/useDesk.ts'

/** Says what would go, asks for the number in writing, and lets deletion begin. */
export function ConfirmTimes({
  report: { set, figures },
  words: { confirm },
  onDone,
}: {
  report: RetentionReport
  words: RetentionWords
  onDone: (said: string) => void
}) {
  const { post } = useDesk()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const total = Object.values(figures.goes).reduce((sum, amount) => sum + amount, 0)

  const close = () => {
    setOpen(false)
    setTyped('')
    setFault(null)
  }
  const perform = async () => {
    setBusy(true)
    const body: ConfirmBody = { days: set, expected: figures.goes }
    const answer = await post('/editor/retention/confirm', body)
    setBusy(false)
    if (answer.ok || answer.status === 409) {
      close()
      onDone(answer.ok ? confirm.done : confirm.changed)
    } else setFault(answer.said)
  }
  return (
    <>
      <DeskButton onClick={() => setOpen(true)} tone="main">
        {confirm.open}
      </DeskButton>
      <Confirm
        act={confirm.act}
        busy={busy || typed.trim() !== String(total)}
        onClose={close}
        onConfirm={() => void perform()}
        open={open}
        title={confirm.title}
        tone="danger"
      >
        <p>{confirm.will(total)}</p>
        <p>{confirm.forGood}</p>
        {fault ? <Fault said={fault} /> : null}
        <TypedNumber label={confirm.type(total)} onChange={setTyped} value={typed} />
      </Confirm>
    </>
  )
}
