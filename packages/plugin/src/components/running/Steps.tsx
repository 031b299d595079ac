'use client'
import { isStepOver } from '@jobbuddies/shared'
import { useState } from 'react'
import type { RunStep } from '../../running/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { dayText } from '../timeText.ts'
import { localText } from './localText.ts'
import type { RunPart } from './RunPage.tsx'
import { AddStep, ChangeStep, RemoveStep } from './StepDialogs.tsx'

type Asked = { act: 'change' | 'remove'; step: RunStep }

/** What the group and its people set out to do besides the meetings, and what came of it. */
export function Steps(part: RunPart) {
  const { report, words, language } = part
  const [asked, setAsked] = useState<Asked | null>(null)
  const [adding, setAdding] = useState(false)
  const { steps: said } = words
  const { steps, offer, members, group } = report
  const whose = ({ of }: RunStep) =>
    of === null ? said.owners.group : (members.find(({ id }) => id === of)?.name ?? '')
  const called = (step: RunStep) => localText(step.title, language) || said.kinds[step.kind]
  const close = () => setAsked(null)
  const dialog = asked && { ...part, step: asked.step, called: called(asked.step), onClose: close }
  return (
    <section aria-label={said.heading}>
      {steps.length > 0 ? (
        <RowTable
          caption={said.heading}
          columns={[
            {
              key: 'what',
              label: said.columns.what,
              names: true,
              cell: (step) => (
                <>
                  {called(step)}
                  <div className="jb-soft">{said.kinds[step.kind]}</div>
                </>
              ),
            },
            { key: 'whose', label: said.columns.whose, cell: whose },
            {
              key: 'state',
              label: said.columns.state,
              cell: ({ state, on, partner }) => (
                <>
                  <Tag tone={state === 'done' ? 'good' : isStepOver(state) ? 'warn' : 'plain'}>
                    {said.states[state]}
                  </Tag>
                  <div className="jb-soft">
                    {[
                      on === null ? '' : dayText({ day: on, language }),
                      offer.partners.find(({ id }) => id === partner)?.name,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </>
              ),
            },
            {
              key: 'outcome',
              label: said.columns.outcome,
              cell: ({ outcome }) => <div className="jb-run-note">{outcome}</div>,
            },
            {
              key: 'acts',
              label: said.columns.acts,
              cell: (step) => (
                <div className="jb-run-acts">
                  {(['change', 'remove'] as const).map((act) => (
                    <DeskButton
                      aria-label={words.actOn(said[act], `${called(step)}, ${whose(step)}`)}
                      key={act}
                      onClick={() => setAsked({ act, step })}
                    >
                      {said[act]}
                    </DeskButton>
                  ))}
                </div>
              ),
            },
          ]}
          keyOf={({ id }) => id}
          language={language}
          rows={steps}
        />
      ) : (
        <>
          <h2>{said.heading}</h2>
          <Note>{said.none}</Note>
        </>
      )}
      {offer.goalsEach > 0 ? <p>{said.goalsEach(offer.goalsEach)}</p> : null}
      {group.stage === 'running' ? (
        <p className="jb-run-below">
          <DeskButton onClick={() => setAdding(true)}>{said.add}</DeskButton>
        </p>
      ) : null}
      {dialog && asked.act === 'change' ? <ChangeStep {...dialog} key={asked.step.id} /> : null}
      {dialog && asked.act === 'remove' ? <RemoveStep {...dialog} /> : null}
      {adding ? <AddStep {...part} onClose={() => setAdding(false)} /> : null}
    </section>
  )
}
