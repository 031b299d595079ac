'use client'
import { useState } from 'react'
import type { RunDuty } from '../../running/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { dayText } from '../timeText.ts'
import { localText } from './localText.ts'
import { PrepareDialog } from './PrepareDialog.tsx'
import type { RunPart } from './RunPage.tsx'

const keyOf = ({ kind, part }: RunDuty) => `${kind} ${part}`

/** What the programme wants done before the start, who has done it and who has not. */
export function Preparations(part: RunPart) {
  const { report, words, language } = part
  const [asked, setAsked] = useState<{ duty: RunDuty; back: boolean } | null>(null)
  const { prepare: said } = words
  if (report.duties.length === 0) return null
  const nameOf = (id: string) => report.members.find((member) => member.id === id)?.name ?? ''
  const called = (duty: RunDuty) => localText(duty.name, language) || said.kinds[duty.kind]
  const hoursText = (have: number | null, need: number | null) =>
    need === null ? (have === null ? '' : said.hours(have)) : said.some(have ?? 0, need)
  return (
    <section aria-label={said.heading}>
      <RowTable
        caption={said.heading}
        columns={[
          {
            key: 'what',
            label: said.columns.what,
            names: true,
            cell: (duty) => (
              <>
                {called(duty)}
                <div className="jb-soft">
                  {[said.kinds[duty.kind], duty.hours === null ? '' : said.hours(duty.hours)]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </>
            ),
          },
          {
            key: 'done',
            label: said.columns.done,
            cell: (duty) =>
              duty.done.length === 0 ? (
                said.nobody
              ) : (
                <ul className="jb-run-names">
                  {duty.done.map(({ application, on, hours, byLink }) => (
                    <li key={application}>
                      {said.did(
                        nameOf(application),
                        dayText({ day: on, language }),
                        byLink ? said.byLink : hoursText(hours, duty.hours),
                      )}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'missing',
            label: said.columns.missing,
            cell: ({ missing }) => missing.map(nameOf).join(', ') || said.nobody,
          },
          {
            key: 'acts',
            label: said.columns.acts,
            cell: (duty) => (
              <div className="jb-run-acts">
                {([false, true] as const)
                  .filter((back) => !back || duty.done.length > 0)
                  .map((back) => (
                    <DeskButton
                      aria-label={words.actOn(back ? said.takeBack : said.record, called(duty))}
                      key={String(back)}
                      onClick={() => setAsked({ duty, back })}
                    >
                      {back ? said.takeBack : said.record}
                    </DeskButton>
                  ))}
              </div>
            ),
          },
        ]}
        keyOf={keyOf}
        language={language}
        rows={report.duties}
      />
      {asked ? (
        <PrepareDialog
          {...part}
          {...asked}
          called={called(asked.duty)}
          key={`${keyOf(asked.duty)} ${asked.back}`}
          nameOf={nameOf}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  )
}
