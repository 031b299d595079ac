'use client'
import { decisionKinds, mostSeats } from '@jobbuddies/shared'
import { useState } from 'react'
import type { PeriodState } from '../../decisions/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { Common } from './parts.ts'

/** How many seats a period has; saved by its button. */
function Seats({ period, words, onDone, onFault }: Common & { period: PeriodState; onFault: Faulty }) {
  const { send } = useDesk()
  const [seats, setSeats] = useState(String(period.seats))
  const save = async () => {
    const answer = await send('/editor/decisions/seats', {
      method: 'PUT',
      body: { period: period.id, seen: period.seats, seats: Number(seats) },
    })
    onFault(null)
    if (answer.ok) return onDone(words.said.seats)
    const { outcome } = (answer.body ?? {}) as { outcome?: string }
    if (outcome === 'too_few') return onFault(words.said.tooFew)
    onFault(answer.said)
    if (outcome === 'changed_meanwhile') onDone(words.said.changed)
  }
  return (
    <div className="jb-seats">
      <input
        aria-label={words.periods.seatsOf(period.title)}
        max={mostSeats}
        min={0}
        onChange={(event) => setSeats(event.target.value)}
        type="number"
        value={seats}
      />
      <DeskButton
        aria-label={words.periods.setSeats(period.title)}
        disabled={seats === '' || seats === String(period.seats)}
        onClick={() => void save()}
      >
        {words.periods.save}
      </DeskButton>
    </div>
  )
}

type Faulty = (said: string | null) => void

/** Each period with its seats, what is prepared, and the acts on its reserve list. */
export function PeriodTable(common: Common) {
  const { report, words, language, onDone } = common
  const { post } = useDesk()
  const [fault, setFault] = useState<string | null>(null)
  const [ending, setEnding] = useState<PeriodState | null>(null)
  const [busy, setBusy] = useState(false)

  const next = async (period: PeriodState) => {
    const answer = await post('/editor/decisions/next', { period: period.id })
    setFault(answer.ok ? null : answer.status === 409 ? words.said.noNext : answer.said)
    if (answer.ok) onDone(words.said.next)
  }
  const end = async () => {
    if (!ending) return
    setBusy(true)
    const body = { period: ending.id, expected: ending.waiting }
    const answer = await post<{ told: number }>('/editor/decisions/end-reserve', body)
    setBusy(false)
    setEnding(null)
    setFault(answer.ok ? null : answer.said)
    onDone(answer.ok ? words.end.done(answer.body.told) : words.said.changed)
  }
  return (
    <>
      {fault ? <Fault said={fault} /> : null}
      <RowTable
        caption={words.periods.caption}
        columns={[
          { key: 'period', label: words.periods.period, names: true, cell: ({ title }) => title },
          {
            key: 'seats',
            label: words.periods.seats,
            cell: (period) => <Seats key={period.seats} {...common} onFault={setFault} period={period} />,
          },
          { key: 'held', label: words.periods.held, cell: ({ held, seats }) => `${held} / ${seats}` },
          {
            key: 'proposed',
            label: words.periods.proposed,
            cell: ({ figures }) =>
              decisionKinds.map((kind) => (
                <div key={kind}>
                  {words.kinds[kind]}: {figures[kind]}
                </div>
              )),
          },
          { key: 'undecided', label: words.periods.undecided, cell: ({ undecided }) => undecided },
          {
            key: 'acts',
            label: words.periods.acts,
            cell: (period) => (
              <div className="jb-acts-cell">
                {period.waiting > 0 && period.held < period.seats ? (
                  <DeskButton aria-label={words.periods.next(period.title)} onClick={() => void next(period)}>
                    {words.periods.nextShort}
                  </DeskButton>
                ) : null}
                {period.waiting > 0 ? (
                  <DeskButton aria-label={words.periods.end(period.title)} onClick={() => setEnding(period)}>
                    {words.periods.endShort}
                  </DeskButton>
                ) : null}
              </div>
            ),
          },
        ]}
        keyOf={({ id }) => id}
        language={language}
        rows={report.periods}
      />
      <Confirm
        act={words.end.act}
        busy={busy}
        onClose={() => setEnding(null)}
        onConfirm={() => void end()}
        open={ending !== null}
        title={words.end.title}
        tone="danger"
      >
        <p>{ending?.title}</p>
        <p>{words.end.help(ending?.waiting ?? 0)}</p>
      </Confirm>
    </>
  )
}
