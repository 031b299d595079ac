'use client'
import { retentionClocks } from '@jobbuddies/shared'
import type { RetentionReport, RetentionRun } from '../../retention/contract.ts'
import type { RetentionWords } from '../../translations/retentionWords.ts'
import { RowTable } from '../kit/RowTable.tsx'
import { instantText } from '../timeText.ts'

const goneOf = ({ clocks }: RetentionRun, words: RetentionWords): string =>
  retentionClocks
    .flatMap((clock) => (clocks[clock] ? [`${words.clocks[clock]}: ${clocks[clock]}`] : []))
    .join('; ')

const rowsOf = ({ rows }: RetentionRun, names: Record<string, string>): string =>
  Object.entries(rows)
    .map(([table, amount]) => `${names[table] ?? table}: ${amount}`)
    .join('; ')

/** What has been deleted, run by run: numbers without persons. */
export function RetentionRuns({
  report: { runs, names, zone },
  words,
  language,
}: {
  report: RetentionReport
  words: RetentionWords
  language: string
}) {
  return (
    <section aria-labelledby="retention-runs">
      <h2 id="retention-runs">{words.runs.heading}</h2>
      <p>{words.runs.help}</p>
      {runs.length === 0 ? (
        <p>{words.runs.none}</p>
      ) : (
        <RowTable
          caption={words.runs.heading}
          captionUnseen
          columns={[
            {
              key: 'when',
              label: words.runs.when,
              names: true,
              cell: ({ startedAt }) => instantText({ instant: new Date(startedAt), zone, language }),
            },
            {
              key: 'gone',
              label: words.runs.gone,
              cell: (run) =>
                [
                  goneOf(run, words) || words.runs.nothing,
                  ...(run.failed > 0 ? [words.runs.failed(run.failed)] : []),
                  ...(run.endedAt ? [] : [words.runs.unfinished]),
                ].join('. '),
            },
            { key: 'rows', label: words.runs.rows, cell: (run) => rowsOf(run, names) },
          ]}
          keyOf={({ id }) => id}
          language={language}
          rows={runs}
        />
      )}
    </section>
  )
}
