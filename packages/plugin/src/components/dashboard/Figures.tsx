import type { Dashboard } from '../../dashboard/load.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import type { Part } from './Dashboard.tsx'

/** A figure with what it counts; all of it is the link. */
export const Figure = ({ amount, text, href }: { amount: number; text: string; href: string }) => (
  <a className="jb-figure" data-none={amount === 0} href={href}>
    <strong>{amount}</strong> <span>{text}</span>
  </a>
)

/** Who and what waits for whoever looks: the most pressing first, then what is done. */
export function Figures({ figures, language, to }: Part & Pick<Dashboard, 'figures'>) {
  const words = dashboardWords(language)
  const waiting = [...figures].sort((a, b) => Number(a.amount === 0) - Number(b.amount === 0))
  return (
    <section aria-labelledby="board-waiting" className="jb-card">
      <h2 id="board-waiting">{words.waiting}</h2>
      {waiting.every(({ amount }) => amount === 0) ? <p>{words.nothingWaits}</p> : null}
      <ul>
        {waiting.map(({ key, amount, path }) => (
          <li data-figure={key} key={key}>
            <Figure amount={amount} href={to(path as `/${string}`)} text={words.figure[key](amount)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
