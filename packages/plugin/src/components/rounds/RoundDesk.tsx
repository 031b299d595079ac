'use client'
import { useState } from 'react'
import type { RoundDone, RoundForm } from '../../rounds/contract.ts'
import { Fault, Loading } from '../kit/States.tsx'
import { useDeskReport } from '../kit/useDesk.ts'
import { RoundEditor } from './RoundEditor.tsx'
import { RoundSaved } from './RoundSaved.tsx'

/** The screen: first what may be chosen, then the form, and in the end what was saved. */
export function RoundDesk() {
  const { report, fault, again } = useDeskReport<RoundForm>('/editor/rounds/new')
  const [saved, setSaved] = useState<(RoundDone & { name: string; publish: boolean }) | null>(null)
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report) return <Loading />
  if (saved)
    return (
      <RoundSaved
        onAnother={() => {
          again()
          setSaved(null)
        }}
        saved={saved}
        zone={report.zone}
      />
    )
  return <RoundEditor form={report} onSaved={setSaved} />
}
