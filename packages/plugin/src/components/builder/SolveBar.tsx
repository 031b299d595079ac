'use client'
import type { PlanReport } from '../../groups/contract.ts'
import type { BuilderWords } from '../../translations/builder/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import type { PlanActs } from './usePlan.ts'

/** Seeds that are tried one after another: the first proposal is always that of 1. */
const nextSeed = ({ proposals }: PlanReport) =>
  1 + (proposals.find(({ state, outdated }) => state === 'draft' && !outdated)?.seed ?? 0)

/** Starting and stopping the search, undoing, and what was done last. */
export function SolveBar({
  plan,
  report,
  words,
  acts,
}: {
  plan: string
  report: PlanReport
  words: BuilderWords
  acts: PlanActs
}) {
  const running = report.proposals.find(({ state }) => state === 'solving')
  const { lastAct } = report
  const placed = report.groups.some(({ members }) => members.length > 0)
  const seconds = Math.round(running?.progress?.seconds ?? 0)
  const best = running?.progress?.objective
  return (
    <Toolbar label={words.tools}>
      {running ? (
        <div className="jb-builder__search">
          <progress aria-label={words.solve.running(seconds)} />
          <span>
            {words.solve.running(seconds)}
            {typeof best === 'number' ? `, ${words.solve.best(Math.round(best))}` : ''}
          </span>
          <DeskButton
            onClick={() => void acts.act(`proposals/${running.id}/cancel`, {}, () => words.solve.cancelled)}
          >
            {words.solve.cancel}
          </DeskButton>
        </div>
      ) : (
        <DeskButton
          disabled={acts.busy}
          onClick={() =>
            void acts.act(`${plan}/solve`, { seed: nextSeed(report) }, () => words.solve.running(0))
          }
          tone="main"
        >
          {placed ? words.solve.again : words.solve.start}
        </DeskButton>
      )}
      <DeskButton
        disabled={acts.busy || !lastAct}
        onClick={() => lastAct && void acts.act(`${plan}/undo`, { act: lastAct.id }, () => words.undone)}
      >
        {words.undo}
      </DeskButton>
      <span className="jb-soft">
        {lastAct ? words.doneBy(words.kinds[lastAct.kind], lastAct.by) : words.nothingToUndo}
      </span>
    </Toolbar>
  )
}
