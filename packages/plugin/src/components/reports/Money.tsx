import { spendingOf } from '../../reports/spending.ts'
import type { ReportMoney } from '../../reports/contract.ts'
import type { ReportWords } from '../../translations/reports/types.ts'
import { RowTable } from '../kit/RowTable.tsx'
import { amountText, eurosText } from './numberText.ts'

type Part = { language: string; words: ReportWords }

/** What the sums of each programme come to, beside its frame. */
export const Money = ({ language, money, words }: Part & { money: ReportMoney[] }) => (
  <section aria-labelledby="report-money" className="jb-report">
    <h2 id="report-money">{words.money.title}</h2>
    <p>{words.money.hint}</p>
    {money.map((each) => (
      <OfProgramme key={each.id} language={language} money={each} words={words} />
    ))}
  </section>
)

function OfProgramme({ language, money, words }: Part & { money: ReportMoney }) {
  const { frame, name } = money
  const { sums, spent } = spendingOf(money)
  const euros = (amount: number) => eurosText(amount, language)
  const most = Math.max(1, spent, frame ?? 0)
  const left = frame === null ? null : frame - spent
  return (
    <div className="jb-report__money">
      <h3>{name}</h3>
      <figure>
        <figcaption>
          {frame === null
            ? words.money.drawnWithout(euros(spent))
            : words.money.drawn(euros(spent), euros(frame))}
        </figcaption>
        <svg aria-hidden="true" className="jb-report__frame" preserveAspectRatio="none" viewBox="0 0 100 10">
          <rect className="jb-report-track" height="10" width="100" />
          <rect className="jb-report-done" height="10" width={(spent / most) * 100} />
          {frame === null ? null : (
            <rect className="jb-report-outline" height="10" width={(frame / most) * 100} />
          )}
        </svg>
      </figure>
      <RowTable
        caption={words.money.caption(name)}
        captionUnseen
        columns={[
          { key: 'sum', label: words.money.sum, names: true, cell: (sum) => sum.name },
          { key: 'each', label: words.money.each, cell: (sum) => euros(sum.euros) },
          { key: 'unit', label: words.money.unit, cell: (sum) => words.money.per[sum.per] },
          {
            key: 'amount',
            label: words.money.amount,
            cell: ({ amount }) =>
              amount === null ? words.money.unknown : amountText(amount, { language, words }),
          },
          {
            key: 'total',
            label: words.money.inAll,
            cell: ({ total }) => (total === null ? words.money.unknown : euros(total)),
          },
        ]}
        keyOf={({ key }) => key}
        language={language}
        rows={sums}
      />
      <dl className="jb-report__sums">
        <dt>{words.money.spent}</dt>
        <dd>{euros(spent)}</dd>
        <dt>{words.money.frame}</dt>
        <dd>{frame === null ? words.money.noFrame : euros(frame)}</dd>
        {left === null ? null : (
          <>
            <dt>{left < 0 ? words.money.over : words.money.left}</dt>
            <dd>{euros(Math.abs(left))}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
