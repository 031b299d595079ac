'use client'
import { useState } from 'react'
import type { DeskSlot } from '../../services/interviews/desk.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { type DialogProps, refusalOf } from './InterviewDialogs.tsx'
import { slotText } from './parts.ts'
import { TimeChoice } from './TimeChoice.tsx'
import { useFreeTimes } from './useFreeTimes.ts'

/** To another free time; the person is told. */
export function MoveDialog({ slot, words, onClose, onDone, onStale }: DialogProps & { slot: DeskSlot }) {
  const { post, language } = useDesk()
  const [to, setTo] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const times = useFreeTimes(slot.periods)
  const perform = async () => {
    setBusy(true)
    const answer = await post(`/editor/interviews/${slot.interview?.id}`, { act: 'move', slot: to })
    setBusy(false)
    if (answer.ok) return onDone(words.done.moved)
    setFault(refusalOf(answer, words))
    times.again()
    onStale()
  }
  return (
    <Confirm
      act={words.acts.move.replace('…', '')}
      busy={busy || to === ''}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={words.moveTitle(slot.interview?.name ?? '')}
    >
      <p>{slotText(slot, language)}</p>
      <TimeChoice chosen={to} free={times.free} onChoose={setTo} words={words} />
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
