'use client'
import { type DecisionKind, decisionKinds } from '@jobbuddies/shared'
import { useState } from 'react'
import type { DecisionRow, DecisionsReport, LetterReport } from '../../decisions/contract.ts'
import type { DecisionWords } from '../../translations/decisions/types.ts'
import { useDesk } from '../kit/useDesk.ts'

/** The message to one person, read when it is opened. */
function Letter({
  kind,
  row,
  answerBy,
  words,
}: {
  kind: DecisionKind
  row: DecisionRow
  answerBy: string | null
  words: DecisionWords
}) {
  const { post } = useDesk()
  const [letter, setLetter] = useState<LetterReport | string | null>(null)
  const read = async () => {
    const answer = await post<LetterReport>('/editor/decisions/letter', {
      application: row.id,
      kind,
      answerBy,
    })
    setLetter(answer.ok ? answer.body : answer.said)
  }
  return (
    <details onToggle={(event) => event.currentTarget.open && void read()}>
      <summary>{words.release.letter(kind, row.name)}</summary>
      {letter === null ? null : typeof letter === 'string' ? (
        <p role="alert">{letter}</p>
      ) : (
        <div>
          <p>
            {words.release.to}: {letter.to}
            <br />
            <strong>{letter.subject}</strong>
          </p>
          <pre className="jb-letter">{letter.text}</pre>
        </div>
      )}
    </details>
  )
}

/** One message of each kind that would go out, to the first person of the list who gets it. */
export function Letters({
  report,
  answerBy,
  words,
}: {
  report: DecisionsReport
  answerBy: string | null
  words: DecisionWords
}) {
  const firsts = decisionKinds.flatMap((kind) => {
    const row = report.rows.find((each) => each.kind === kind && !each.settled)
    return row ? [{ kind, row }] : []
  })
  return (
    <>
      <h3>{words.release.letters}</h3>
      {firsts.map((each) => (
        <Letter answerBy={answerBy} key={`${each.kind} ${answerBy}`} words={words} {...each} />
      ))}
    </>
  )
}
