import { type JourneyStep, journeySteps } from '@jobbuddies/shared'
import type { ReportQuery } from '../../reports/contract.ts'
import type { ShownReport } from '../../reports/shown.ts'
import type { ReportWords } from '../../translations/reports/types.ts'
import { RowTable } from '../kit/RowTable.tsx'
import { amountText, shareText } from './numberText.ts'

export type ReportPart = { language: string; query: ReportQuery; report: ShownReport; words: ReportWords }

/** How many reached each step, drawn and as a table. */
export function Funnel({ language, report: { total }, words }: Omit<ReportPart, 'query'>) {
  const most = Math.max(1, ...journeySteps.map((step) => total[step] ?? 0))
  const amount = (step: JourneyStep) => amountText(total[step], { language, words })
  const share = (step: JourneyStep) =>
    total[step] === null || !total.applied ? '' : shareText(total[step] / total.applied, language)
  return (
    <section aria-labelledby="report-funnel" className="jb-report">
      <h2 id="report-funnel">{words.funnel}</h2>
      <div className="jb-report__pair">
        <figure>
          <figcaption>
            {words.funnelHint} {words.kept}
          </figcaption>
          <div aria-hidden="true" className="jb-funnel">
            {journeySteps.map((step) => (
              <div className="jb-funnel__step" key={step}>
                <span>{words.steps[step]}</span>
                <svg preserveAspectRatio="none" viewBox="0 0 100 10">
                  <rect className="jb-report-track" height="10" width="100" />
                  <rect
                    className={step === 'dropped' ? 'jb-report-out' : 'jb-report-done'}
                    height="10"
                    width={((total[step] ?? 0) / most) * 100}
                  />
                </svg>
                <strong>{amount(step)}</strong>
              </div>
            ))}
          </div>
        </figure>
        <RowTable
          caption={words.funnel}
          captionUnseen
          columns={[
            { key: 'step', label: words.columns.step, names: true, cell: (step) => words.steps[step] },
            { key: 'people', label: words.columns.people, cell: amount },
            { key: 'share', label: words.columns.share, cell: share },
          ]}
          keyOf={(step) => step}
          language={language}
          rows={journeySteps}
        />
      </div>
    </section>
  )
}
