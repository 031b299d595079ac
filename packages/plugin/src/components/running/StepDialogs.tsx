'use client'
import { type NewStep, type StepAct, stepKinds, stepStates } from '@jobbuddies/shared'
import { useState } from 'react'
import type { RunStep } from '../../running/contract.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { localText } from './localText.ts'
import type { RunPart } from './RunPage.tsx'
import { DayAndPartner, Choice } from './StepFields.tsx'
import { useRunAct } from './useRunAct.ts'

/** A goal or step of the programme's, or in own words: whose, when and with whom. */
export function AddStep({ report, words, language, onDone, onClose }: RunPart & { onClose: () => void }) {
  const { steps: said } = words
  const { choices } = report.offer
  const first = choices[0]
  const [step, setStep] = useState<NewStep>({
    ...{ kind: first?.kind ?? 'goal', part: first?.part ?? null, title: '' },
    ...{ of: 'group', on: null, partner: null },
  })
  const { act, busy, fault } = useRunAct(words)
  const change = (part: Partial<NewStep>) => setStep({ ...step, ...part })
  const perform = async () => {
    const done = await act<{ steps: number }>(`/editor/groups/${report.group.id}/steps`, step)
    if (!done) return
    onClose()
    onDone(said.added(done.steps))
  }
  const label = said.add.replace('…', '')
  const inside = report.members.filter(({ left }) => !left)
  return (
    <Confirm
      act={label}
      busy={busy || (step.part === null && step.title.trim() === '')}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={label}
    >
      <div className="jb-run-form">
        <Choice
          label={said.what}
          onChange={(part) => {
            const chosen = choices.find((each) => each.part === part)
            change(chosen ? { part: chosen.part, kind: chosen.kind } : { part: null })
          }}
          options={[
            ...choices.map(({ part, kind, title }) => ({
              value: part,
              label: `${said.kinds[kind]}: ${localText(title, language)}`,
            })),
            { value: '', label: said.own },
          ]}
          value={step.part ?? ''}
        />
        {step.part === null ? (
          <>
            <Choice
              label={said.kind}
              onChange={(kind) => change({ kind: kind as NewStep['kind'] })}
              options={stepKinds.map((value) => ({ value, label: said.kinds[value] }))}
              value={step.kind}
            />
            <label>
              {said.title}
              <input
                maxLength={200}
                onChange={(event) => change({ title: event.target.value })}
                value={step.title}
              />
            </label>
          </>
        ) : null}
        <Choice
          label={said.whose}
          onChange={(of) => change({ of })}
          options={[
            ...(['group', 'each'] as const).map((value) => ({ value, label: said.owners[value] })),
            ...inside.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={step.of}
        />
        <DayAndPartner change={change} of={step} partners={report.offer.partners} words={words} />
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}

type OnStep = RunPart & { step: RunStep; called: string; onClose: () => void }

/** How far it is, and what came of it. */
export function ChangeStep({ report, words, onDone, step, called, onClose }: OnStep) {
  const { steps: said } = words
  const { id, revision } = step
  const [draft, setDraft] = useState({
    ...{ state: step.state, on: step.on, partner: step.partner, outcome: step.outcome },
  })
  const { act, busy, fault } = useRunAct(words)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const perform = async () => {
    const body: StepAct = { act: 'change', revision, ...draft }
    if (!(await act(`/editor/group-steps/${id}`, body))) return
    onClose()
    onDone(said.changed)
  }
  const label = said.change.replace('…', '')
  return (
    <Confirm
      act={label}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={words.actOn(label, called)}
    >
      <div className="jb-run-form">
        <fieldset>
          <legend>{said.state}</legend>
          {stepStates.map((state) => (
            <label key={state}>
              <input
                checked={draft.state === state}
                name="step-state"
                onChange={() => change({ state })}
                type="radio"
              />
              {said.states[state]}
            </label>
          ))}
        </fieldset>
        <DayAndPartner change={change} of={draft} partners={report.offer.partners} words={words} />
        <label>
          {said.outcome}
          <textarea
            aria-describedby="step-outcome-help"
            maxLength={1000}
            onChange={(event) => change({ outcome: event.target.value })}
            rows={3}
            value={draft.outcome}
          />
        </label>
        <p className="jb-soft" id="step-outcome-help">
          {said.outcomeHelp}
        </p>
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}

/** It was a mistake. */
export function RemoveStep({ words, onDone, step, called, onClose }: OnStep) {
  const { steps: said } = words
  const { act, busy, fault } = useRunAct(words)
  const perform = async () => {
    const body: StepAct = { act: 'remove', revision: step.revision }
    if (!(await act(`/editor/group-steps/${step.id}`, body))) return
    onClose()
    onDone(said.removed)
  }
  const label = said.remove.replace('…', '')
  return (
    <Confirm
      act={label}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={words.actOn(label, called)}
      tone="danger"
    >
      <p>{said.removeHelp}</p>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
