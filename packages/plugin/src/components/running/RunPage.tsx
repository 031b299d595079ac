'use client'
import { useState } from 'react'
import type { RunReport } from '../../running/contract.ts'
import type { RunWords } from '../../translations/running/types.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useDeskReport } from '../kit/useDesk.ts'
import { Materials } from './Materials.tsx'
import { Meetings } from './Meetings.tsx'
import { History, Members } from './Members.tsx'
import { Risks, startedText } from './RunList.tsx'
import { Preparations } from './Preparations.tsx'
import { StartForm } from './StartForm.tsx'
import { Steps } from './Steps.tsx'
import { useRunAct } from './useRunAct.ts'

export type RunPart = {
  report: RunReport
  words: RunWords
  language: string
  /** Says what happened, and reads anew. */
  onDone: (said: string) => void
}

/** One group: its beginning, its meetings, its people, and its end. */
export function RunPage({ group, words, language }: { group: string; words: RunWords; language: string }) {
  const { report, fault, again } = useDeskReport<RunReport>(`/editor/groups/${encodeURIComponent(group)}`)
  const [said, setSaid] = useState<string | null>(null)
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report) return <Loading />
  const onDone = (what: string) => {
    setSaid(what)
    again()
  }
  const part: RunPart = { report, words, language, onDone }
  const { name, programme, stage, startsOn, held, needed } = report.group
  return (
    <>
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      <h2>{name}</h2>
      <p>
        {[programme, words.stages[stage], startedText(startsOn, language), words.heldOf(held, needed)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Risks group={report.group} words={words} />
      <Status>{said}</Status>
      {stage === 'confirmed' ? <Preparations {...part} /> : null}
      {stage === 'confirmed' ? <StartForm {...part} /> : <Meetings {...part} />}
      <Members {...part} />
      {stage === 'confirmed' ? null : <Steps {...part} />}
      {stage === 'confirmed' ? null : <Preparations {...part} />}
      <Materials {...part} />
      {stage === 'running' ? <EndGroup {...part} /> : null}
      <History {...part} />
    </>
  )
}

function EndGroup({ report, words, onDone }: RunPart) {
  const [open, setOpen] = useState(false)
  const { act, busy, fault, clear } = useRunAct(words)
  const { complete } = words
  const close = () => {
    setOpen(false)
    clear()
  }
  const perform = async () => {
    if (await act(`/editor/groups/${report.group.id}/complete`)) {
      close()
      onDone(complete.done)
    }
  }
  return (
    <>
      <p className="jb-run-below">
        <DeskButton onClick={() => setOpen(true)}>{complete.act}</DeskButton>
      </p>
      <Confirm
        act={complete.act.replace('…', '')}
        busy={busy}
        onClose={close}
        onConfirm={() => void perform()}
        open={open}
        title={complete.title}
        tone="danger"
      >
        <p>{complete.help}</p>
        <div role="alert">{fault}</div>
      </Confirm>
    </>
  )
}
