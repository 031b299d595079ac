'use client'
import type { RoundCheck, RoundReport } from '../../rounds/check.ts'
import { type RoundWords, roundWords } from '../../translations/roundWords.ts'
import { Tag, type Tone } from '../kit/Note.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { RoundRow } from './roundDraft.ts'

type Level = RoundCheck['level']
const tones: Record<Level, Tone> = { stop: 'bad', look: 'warn', fine: 'good' }

/** A line of the list in words. */
export function checkText(check: RoundCheck, words: RoundWords): string {
  if (check.code === 'edge' || check.code === 'texts_missing') return check.message
  if (check.code === 'note') return words.note(check.edge, check.note)
  if (check.code === 'overlap') return words.check.overlap(check.title)
  if (check.code === 'questions') return words.check.questions(check.count)
  const own = {
    clock_between: words.check.clockBetween,
    twice: words.check.twice,
    texts_complete: words.check.textsComplete,
    standard_questions: words.check.standardQuestions,
  }
  return own[check.code]
}

type Line = { level: Level; text: string; periods: string[] }

/** Each thing once, with the periods that it is about: what stops first. */
function linesOf(report: RoundReport, rows: readonly RoundRow[], words: RoundWords): Line[] {
  const lines = new Map<string, Line>()
  for (const [index, checks] of report.periods.entries())
    for (const check of checks) {
      const text = checkText(check, words)
      const line = lines.get(text) ?? { level: check.level, text, periods: [] }
      line.periods.push(rows[index]?.name ?? '')
      lines.set(text, line)
    }
  const { server, held } = report.mail
  const mail: Line = !server
    ? { level: 'look', text: words.check.noMail, periods: [] }
    : held
      ? { level: 'look', text: words.check.held, periods: [] }
      : { level: 'fine', text: words.check.mail, periods: [] }
  const order: Level[] = ['stop', 'look', 'fine']
  return [...lines.values(), mail].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

/** What is worth knowing before the round is saved; it follows what is being written. */
export function RoundChecks({
  report,
  rows,
  fault,
  current,
}: {
  report: RoundReport | null
  rows: readonly RoundRow[]
  fault: string | null
  /** Is it of what stands in the form now? */
  current: boolean
}) {
  const { language } = useDesk()
  const words = roundWords(language)
  const lines = report ? linesOf(report, rows, words) : []
  const amount = (level: Level) => lines.filter((line) => line.level === level).length
  const told = [
    amount('stop') > 0 ? words.stops(amount('stop')) : '',
    amount('look') > 0 ? words.looks(amount('look')) : '',
  ].filter((text) => text !== '')
  return (
    <aside aria-labelledby="round-checks" className="jb-round__checks">
      <h2 id="round-checks">{words.checks}</h2>
      <p className="jb-soft">{words.checksHint}</p>
      <p role="status">
        {fault ??
          (rows.length === 0
            ? words.nothingChosen
            : !report || !current
              ? words.checking
              : told.length > 0
                ? `${told.join(', ')}.`
                : words.fine)}
      </p>
      <ul>
        {lines.map(({ level, text, periods }) => (
          <li data-level={level} key={text}>
            <Tag tone={tones[level]}>{words.level[level]}</Tag>
            <span>{text}</span>
            {rows.length > 1 && periods.length > 0 ? (
              <span className="jb-soft">
                {periods.length === rows.length ? words.inAll : periods.join(', ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </aside>
  )
}
