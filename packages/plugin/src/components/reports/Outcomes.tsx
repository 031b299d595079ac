import {
  type FollowUpAnswer,
  followUpAnswers,
  type OutcomeMoment,
  outcomeMoments,
  outcomeStep,
} from '@jobbuddies/shared'
import type { ShownReport } from '../../reports/shown.ts'
import { Note } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import type { ReportPart } from './Funnel.tsx'
import { amountText, shareText } from './numberText.ts'

type Part = Pick<ReportPart, 'language' | 'words'> & { report: ShownReport }

/** How many answered; null where one of the numbers is not told, since the others would tell it. */
function toldOf({ total }: ShownReport, moment: OutcomeMoment): number | null {
  const amounts = followUpAnswers.map((answer) => total[outcomeStep(moment, answer)])
  return amounts.reduce<number | null>(
    (sum, amount) => (sum === null || amount === null ? null : sum + amount),
    0,
  )
}

/** Where people are once their programme is over, as they say themselves: at the end and months after. */
export const Outcomes = (part: Part) => (
  <section aria-labelledby="report-outcomes" className="jb-report">
    <h2 id="report-outcomes">{part.words.outcomes.title}</h2>
    <p>{part.words.outcomes.hint}</p>
    {outcomeMoments.map((moment) => (
      <AtMoment {...part} key={moment} moment={moment} />
    ))}
  </section>
)

function AtMoment({ language, moment, report, words }: Part & { moment: OutcomeMoment }) {
  const { answers, moments, none, ...said } = words.outcomes
  const told = toldOf(report, moment)
  if (told === 0) return <Note>{none[moment]}</Note>
  const of = (answer: FollowUpAnswer) => report.total[outcomeStep(moment, answer)]
  const most = Math.max(1, ...followUpAnswers.map((answer) => of(answer) ?? 0))
  const rows = [...followUpAnswers, 'told' as const]
  const amount = (row: (typeof rows)[number]) => (row === 'told' ? told : of(row))
  return (
    <div className="jb-report__pair">
      <figure>
        <figcaption>{moments[moment]}</figcaption>
        <div aria-hidden="true" className="jb-funnel">
          {followUpAnswers.map((answer) => (
            <div className="jb-funnel__step" key={answer}>
              <span>{answers[answer]}</span>
              <svg preserveAspectRatio="none" viewBox="0 0 100 10">
                <rect className="jb-report-track" height="10" width="100" />
                <rect className="jb-report-done" height="10" width={((of(answer) ?? 0) / most) * 100} />
              </svg>
              <strong>{amountText(of(answer), { language, words })}</strong>
            </div>
          ))}
        </div>
      </figure>
      <RowTable
        caption={`${words.outcomes.title}: ${moments[moment]}`}
        captionUnseen
        columns={[
          {
            key: 'answer',
            label: moments[moment],
            names: true,
            cell: (row) => (row === 'told' ? said.told : answers[row]),
          },
          { key: 'people', label: said.people, cell: (row) => amountText(amount(row), { language, words }) },
          {
            key: 'share',
            label: said.share,
            cell: (row) => {
              const of = amount(row)
              return of === null || !told ? '' : shareText(of / told, language)
            },
          },
        ]}
        keyOf={(row) => row}
        language={language}
        rows={rows}
      />
    </div>
  )
}
