'use client'
import { type HoldReason, holdReasons, retentionClocks } from '@jobbuddies/shared'
import { formatAdminURL } from 'payload/shared'
import type { RetentionReport } from '../../retention/contract.ts'
import { retentionWords, type RetentionWords } from '../../translations/retentionWords.ts'
import { Note } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { useSaid } from '../kit/useSaid.ts'
import { instantText } from '../timeText.ts'
import { ConfirmTimes } from './ConfirmTimes.tsx'
import { RetentionRuns } from './RetentionRuns.tsx'

/** What of the times nobody has said yes to yet. */
function Waiting({ report, words }: { report: RetentionReport; words: RetentionWords }) {
  if (report.waiting.length === 0) return null
  if (!report.confirmed) return <Note tone="bad">{words.nothingYet}</Note>
  return (
    <Note tone="warn">{words.shortened(report.waiting.map((clock) => words.clocks[clock]).join(', '))}</Note>
  )
}

const heldOf = ({ figures }: RetentionReport): HoldReason[] =>
  holdReasons.filter((reason) => figures.held[reason] > 0)

/** The desk itself: the times are looked at, confirmed and followed. */
export function RetentionDesk() {
  const { language, adminRoute } = useDesk()
  const words = retentionWords(language)
  const shown = useDeskReport<RetentionReport>('/editor/retention')
  const { report, fault, again } = shown
  const { said, tell } = useSaid(shown)
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report) return <Loading />
  const { set, inForce, figures, confirmed, zone } = report
  return (
    <>
      <Status>{said}</Status>
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      <Waiting report={report} words={words} />
      {confirmed ? (
        <p>
          {words.confirmedBy(confirmed.by, instantText({ instant: new Date(confirmed.at), zone, language }))}
        </p>
      ) : null}
      <p>
        <a href={formatAdminURL({ adminRoute, path: '/globals/retention-settings' })}>{words.settings}</a>
      </p>
      <RowTable
        caption={words.table}
        columns={[
          {
            key: 'clock',
            label: words.columns.clock,
            names: true,
            cell: (clock) => (
              <>
                {words.clocks[clock]}
                <div className="jb-soft">{words.from[clock]}</div>
              </>
            ),
          },
          { key: 'set', label: words.columns.set, cell: (clock) => words.days(set[clock]) },
          {
            key: 'inForce',
            label: words.columns.inForce,
            cell: (clock) => (inForce ? words.days(inForce[clock]) : words.notYet),
          },
          { key: 'goes', label: words.columns.goes, cell: (clock) => String(figures.goes[clock]) },
        ]}
        keyOf={(clock) => clock}
        language={language}
        rows={retentionClocks}
      />
      <h2>{words.held}</h2>
      {heldOf(report).length === 0 ? (
        <p>{words.heldNobody}</p>
      ) : (
        <ul>
          {heldOf(report).map((reason) => (
            <li key={reason}>{words.holds[reason](figures.held[reason])}</li>
          ))}
        </ul>
      )}
      {report.waiting.length > 0 ? <ConfirmTimes onDone={tell} report={report} words={words} /> : null}
      <RetentionRuns language={language} report={report} words={words} />
    </>
  )
}
