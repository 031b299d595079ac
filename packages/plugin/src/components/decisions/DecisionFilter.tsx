'use client'
import { decisionKinds } from '@jobbuddies/shared'
import type { DecisionRow } from '../../decisions/contract.ts'
import { stageNames } from '../../translations/choiceWords.ts'
import type { DecisionWords } from '../../translations/decisions/types.ts'
import { inLanguage } from '../../translations/inLanguage.ts'

/** What of the table is shown; empty: whichever. */
export type Shown = { decision: string; stage: string; group: string }
export const everything: Shown = { decision: '', stage: '', group: '' }

export const stageText = (stage: string, language: string): string => {
  const names = (stageNames as Record<string, (typeof stageNames)['submitted'] | undefined>)[stage]
  return names ? inLanguage(language, names) : stage
}

export const isShown = (
  { kind, settled, stage, group }: DecisionRow,
  { decision, ...shown }: Shown,
): boolean =>
  (decision === '' || (!settled && (kind ?? 'undecided') === decision)) &&
  (shown.stage === '' || stage === shown.stage) &&
  (shown.group === '' || (group === null) === (shown.group === 'without'))

/** Narrows the table, so that all of a kind can be chosen at once: those with a place in a group, those who were not interviewed. */
export function DecisionFilter({
  shown,
  onChange,
  rows,
  words,
  language,
}: {
  shown: Shown
  onChange: (shown: Shown) => void
  rows: readonly DecisionRow[]
  words: DecisionWords
  language: string
}) {
  const { table } = words
  const stages = [...new Set(rows.map(({ stage }) => stage))]
  const select = (name: keyof Shown, label: string, choices: readonly (readonly [string, string])[]) => (
    <label>
      {label}{' '}
      <select onChange={(event) => onChange({ ...shown, [name]: event.target.value })} value={shown[name]}>
        <option value="">{table.all}</option>
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <>
      {select('decision', table.show, [
        ['undecided', words.undecided],
        ...decisionKinds.map((kind) => [kind, words.kinds[kind]] as const),
      ])}
      {select(
        'stage',
        table.stage,
        stages.map((stage) => [stage, stageText(stage, language)]),
      )}
      {select('group', table.group, [
        ['with', table.withGroup],
        ['without', table.withoutGroup],
      ])}
    </>
  )
}
