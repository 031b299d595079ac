'use client'
import { useState } from 'react'
import type { ConsultationRow } from '../../decisions/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { type Common, lastDayText } from './parts.ts'

/** Which mentors were asked, how far they are, and the end of their links. */
export function Consultations({ report, words: { consult }, language, onDone }: Common) {
  const { post } = useDesk()
  const [fault, setFault] = useState<string | null>(null)
  const zoneOf = (row: ConsultationRow) => report.periods.find(({ id }) => id === row.periodId)?.zone ?? 'UTC'
  const revoke = async ({ id }: ConsultationRow) => {
    const answer = await post(`/editor/consultations/${id}/revoke`)
    setFault(answer.ok ? null : answer.said)
    onDone(consult.revoked)
  }
  return (
    <section aria-label={consult.heading}>
      {report.consultations.length === 0 ? <h2>{consult.heading}</h2> : null}
      {fault ? <Fault said={fault} /> : null}
      {report.consultations.length === 0 ? (
        <Note>{consult.none}</Note>
      ) : (
        <RowTable
          caption={consult.heading}
          columns={[
            {
              key: 'asked',
              label: consult.asked,
              names: true,
              cell: ({ name, email }) => (
                <>
                  {name}
                  <div className="jb-soft">{email}</div>
                </>
              ),
            },
            {
              key: 'candidates',
              label: consult.candidates,
              cell: ({ seen, said, candidates }) => consult.figures(seen, said, candidates),
            },
            {
              key: 'until',
              label: consult.untilColumn,
              cell: (row) =>
                row.revoked
                  ? consult.ended
                  : lastDayText({ endsAt: row.expiresAt, zone: zoneOf(row), language }),
            },
            {
              key: 'acts',
              label: consult.acts,
              cell: (row) =>
                row.revoked ? null : (
                  <DeskButton aria-label={consult.revoke(row.name)} onClick={() => void revoke(row)}>
                    {consult.revokeShort}
                  </DeskButton>
                ),
            },
          ]}
          keyOf={({ id }) => id}
          language={language}
          rows={report.consultations}
        />
      )}
    </section>
  )
}
