'use client'
import { useSearchParams } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import type { DecisionsReport, PeriodsReport } from '../../decisions/contract.ts'
import { decisionWords } from '../../translations/decisionWords.ts'
import { Note } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { useSaid } from '../kit/useSaid.ts'
import { Consultations } from './Consultations.tsx'
import { DecisionTable } from './DecisionTable.tsx'
import { OffersTable } from './OffersTable.tsx'
import { chosenPeriods, PeriodChooser } from './PeriodChooser.tsx'
import { PeriodTable } from './PeriodTable.tsx'
import { ReleasePanel } from './ReleasePanel.tsx'
import { ReserveLists } from './ReserveLists.tsx'

/** The desk itself: a round or a period is chosen, decided on, released and followed. */
export function DecisionsDesk() {
  const { language, adminRoute } = useDesk()
  const words = decisionWords(language)
  const of = useSearchParams().get('of') ?? ''
  const known = useDeskReport<PeriodsReport>('/editor/decisions/periods')
  const periods = known.report ? chosenPeriods(known.report.periods, of) : []
  const path = periods.length > 0 ? `/editor/decisions?periods=${periods.join(',')}` : null
  const shown = useDeskReport<DecisionsReport>(path)
  const { report, fault, again } = shown
  const { said, tell } = useSaid(shown)

  if (known.fault && !known.report) return <Fault onRetry={known.again} said={known.fault} />
  if (!known.report) return <Loading />
  const common = report && { report, words, language, onDone: tell }
  return (
    <>
      <PeriodChooser
        action={formatAdminURL({ adminRoute, path: '/decisions' })}
        of={of}
        periods={known.report.periods}
        words={words}
      />
      <Status>{said}</Status>
      {path === null ? <Note>{words.choose.first}</Note> : null}
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      {path !== null && !common && !fault ? <Loading /> : null}
      {path !== null && common ? (
        <>
          <PeriodTable {...common} />
          <DecisionTable {...common} />
          <Consultations {...common} />
          <ReserveLists {...common} />
          <ReleasePanel {...common} />
          <OffersTable {...common} />
        </>
      ) : null}
    </>
  )
}
