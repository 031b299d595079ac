'use client'
import { useState } from 'react'
import type { StartReport } from '../../groups/contract.ts'
import type { BuilderWords } from '../../translations/builder/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'

/** Which periods groups are made of; all of one programme. */
export function PeriodChoice({ words, onOpen }: { words: BuilderWords; onOpen: (plan: string) => void }) {
  const { report, fault, again } = useDeskReport<StartReport>('/groups-builder')
  const { post } = useDesk()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [said, setSaid] = useState<string | null>(null)
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report) return <Loading />
  if (report.periods.length === 0) return <Note>{words.start.none}</Note>
  const programmes = new Map(report.periods.map(({ programmeId, programme }) => [programmeId, programme]))
  const programmeOf = (id: string) => report.periods.find((period) => period.id === id)?.programmeId
  const toggle = (id: string, on: boolean) => {
    setSaid(null)
    setChosen((before) => (on ? [...before, id] : before.filter((each) => each !== id)))
  }
  const open = async () => {
    if (chosen.length === 0 || new Set(chosen.map(programmeOf)).size > 1) {
      setSaid(words.start.choose)
      return
    }
    const answer = await post<{ id: string }>('/groups-builder', { periods: chosen })
    if (answer.ok) onOpen(answer.body.id)
    else setSaid(answer.said)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <fieldset className="jb-builder__periods">
        <legend>{words.start.heading}</legend>
        {[...programmes].map(([programme, name]) => (
          <div key={programme}>
            <h3>{name}</h3>
            {report.periods
              .filter(({ programmeId }) => programmeId === programme)
              .map(({ id, title, waiting }) => (
                <label key={id}>
                  <input
                    checked={chosen.includes(id)}
                    name="period"
                    onChange={(event) => toggle(id, event.target.checked)}
                    type="checkbox"
                    value={id}
                  />
                  <span>
                    {title} <span className="jb-soft">{words.start.ready(waiting)}</span>
                  </span>
                </label>
              ))}
          </div>
        ))}
      </fieldset>
      <DeskButton tone="main" type="submit">
        {words.start.open}
      </DeskButton>
      <Status>{said}</Status>
    </form>
  )
}
