import type { Dashboard } from '../../dashboard/load.ts'
import { dashboardWords } from '../../translations/dashboardWords.ts'
import { dayText } from '../timeText.ts'
import type { Part } from './Dashboard.tsx'
import { Figure } from './Figures.tsx'

/** Of the drawing, in its own units. */
const height = 60
const step = 10

/** Applications of each day, drawn as columns; the same as a table. */
export function Arrivals({ perDay, language, to }: Part & Pick<Dashboard, 'perDay'>) {
  const words = dashboardWords(language)
  const most = Math.max(1, ...perDay.map(({ amount }) => amount))
  const total = perDay.reduce((sum, { amount }) => sum + amount, 0)
  const days = perDay.filter(({ amount }) => amount > 0).reverse()
  return (
    <section aria-labelledby="board-days" className="jb-card">
      <h2 id="board-days">
        <a href={to('/applications-desk')}>{words.perDay(perDay.length, total)}</a>
      </h2>
      <svg
        aria-hidden="true"
        className="jb-columns"
        preserveAspectRatio="none"
        viewBox={`0 0 ${perDay.length * step} ${height}`}
      >
        {perDay.map(({ day, amount }, index) => {
          const tall = amount === 0 ? 1 : Math.max(3, (amount / most) * height)
          return (
            <rect
              data-none={amount === 0}
              height={tall}
              key={day}
              width={step - 2}
              x={index * step + 1}
              y={height - tall}
            />
          )
        })}
      </svg>
      {days.length > 0 ? (
        <details>
          <summary>{words.more}</summary>
          <table className="jb-table">
            <caption className="jb-unseen">{words.perDay(perDay.length, total)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.columns.applications}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, amount }) => (
                <tr key={day}>
                  <th scope="row">{dayText({ day, language })}</th>
                  <td data-label={words.columns.applications}>{amount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </section>
  )
}

/** Applications of each field, of the periods that have opened. */
export function Fields({ fields, language, to }: Part & Pick<Dashboard, 'fields'>) {
  const words = dashboardWords(language)
  const most = Math.max(1, ...fields.map(({ amount }) => amount))
  return (
    <section aria-labelledby="board-fields" className="jb-card">
      <h2 id="board-fields">{words.perField}</h2>
      {fields.length === 0 ? <p>{words.noApplications}</p> : null}
      <ul>
        {fields.map(({ name, amount, periods }) => (
          <li key={name}>
            <Figure
              amount={amount}
              href={`${to('/applications-desk')}?period=${periods.join(',')}`}
              text={name || words.everyField}
            />
            <svg aria-hidden="true" className="jb-bar" preserveAspectRatio="none" viewBox="0 0 100 6">
              <rect height="6" width={(amount / most) * 100} x="0" y="0" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
