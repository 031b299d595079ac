'use client'
import { standardCriteria } from '@jobbuddies/shared'
import type { InterviewDetail, NotesShown } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'

const nobody = '–'

/** The name over a column. */
const nameOf = ({ name, mine }: NotesShown, { pane }: InterviewWords) =>
  mine ? pane.you(name ?? nobody) : (name ?? nobody)

/** What the interviewers say of each criterion, beside each other. */
export function NotesCompared({ report, words }: { report: InterviewDetail; words: InterviewWords }) {
  const { notes } = report
  const { pane } = words
  if (notes.length === 0) return report.hidden > 0 ? null : <p>{pane.nothing}</p>
  const rows: [name: string, cell: (notes: NotesShown['notes']) => string][] = [
    [pane.outcomes, ({ outcome }) => (outcome ? words.outcome[outcome] : pane.noOutcome)],
    ...standardCriteria.map((key): (typeof rows)[number] => [
      pane.criterion[key],
      ({ criteria }) => {
        const { points, text } = criteria[key] ?? { points: null, text: '' }
        return (
          [points === null ? '' : String(points), text].filter((part) => part !== '').join(' · ') || nobody
        )
      },
    ]),
    [pane.summary, ({ summary }) => summary || nobody],
  ]
  return (
    <table className="jb-table">
      <caption className="jb-unseen">{pane.compared}</caption>
      <thead>
        <tr>
          <td />
          {notes.map((each) => (
            <th key={each.staff} scope="col">
              {nameOf(each, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, cell]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {notes.map((each) => (
              <td className="jb-words" data-label={nameOf(each, words)} key={each.staff}>
                {cell(each.notes)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
