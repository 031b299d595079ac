'use client'
import { movedInOrder } from '@jobbuddies/shared'
import { useState } from 'react'
import type { PeriodState } from '../../decisions/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault } from '../kit/States.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { type Common, nameOf } from './parts.ts'

/** The reserve list of each period, moved by its buttons. */
export function ReserveLists({ report, words, onDone }: Common) {
  const { send } = useDesk()
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { reserve } = words
  const lists = report.periods.filter((period) => period.reserve.length > 0)

  const move = async (period: PeriodState, id: string, by: -1 | 1) => {
    const order = movedInOrder({ order: period.reserve, id, by })
    setBusy(true)
    const answer = await send('/editor/decisions/order', {
      method: 'PUT',
      body: { period: period.id, seen: period.reserve, order },
    })
    setBusy(false)
    setFault(answer.ok || answer.status === 409 ? null : answer.said)
    onDone(answer.ok ? reserve.moved(nameOf(report, id), order.indexOf(id) + 1) : words.said.changed)
  }
  return (
    <section aria-labelledby="reserve-lists">
      <h2 id="reserve-lists">{reserve.heading}</h2>
      <p>{reserve.help}</p>
      {fault ? <Fault said={fault} /> : null}
      {lists.length === 0 ? <Note>{reserve.empty}</Note> : null}
      {lists.map((period) => (
        <div key={period.id}>
          {report.periods.length > 1 ? <h3>{period.title}</h3> : null}
          <ol className="jb-order">
            {period.reserve.map((id, at) => {
              const name = nameOf(report, id)
              return (
                <li key={id}>
                  <div>
                    <span>{name}</span>
                    <Toolbar label={name}>
                      <DeskButton
                        aria-disabled={busy || at === 0}
                        aria-label={reserve.up(name)}
                        onClick={() => !busy && at > 0 && void move(period, id, -1)}
                      >
                        ↑
                      </DeskButton>
                      <DeskButton
                        aria-disabled={busy || at === period.reserve.length - 1}
                        aria-label={reserve.down(name)}
                        onClick={() => !busy && at < period.reserve.length - 1 && void move(period, id, 1)}
                      >
                        ↓
                      </DeskButton>
                    </Toolbar>
                  </div>
                </li>
              )
            })}
          </ol>
        </div>
      ))}
    </section>
  )
}
