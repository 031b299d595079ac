'use client'
import type { BuilderWords } from '../../translations/builder/types.ts'
import { Note } from '../kit/Note.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { AddGroup } from './AddGroup.tsx'
import { GroupCard } from './GroupCard.tsx'
import { PoolPanel } from './PoolPanel.tsx'
import { Proposals } from './Proposals.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { SolveBar } from './SolveBar.tsx'
import { usePlan } from './usePlan.ts'

/** One plan: who waits on one side, the groups on the other, proposals and rules above them. */
export function PlanDesk({ plan, words }: { plan: string; words: BuilderWords }) {
  const { report, fault, again, said, called, language, acts } = usePlan({ plan, words })
  if (fault && !report) return <Fault onRetry={again} said={fault} />
  if (!report || !called) return <Loading />
  const shown = { report, words, called, acts }
  return (
    <>
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      <SolveBar acts={acts} plan={plan} report={report} words={words} />
      <Status>{said}</Status>
      {report.people.length === 0 ? <Note>{words.empty}</Note> : null}
      <div className="jb-builder-above">
        <Proposals acts={acts} language={language} report={report} words={words} />
        <RulesPanel {...shown} />
      </div>
      <div className="jb-builder">
        <PoolPanel {...shown} language={language} />
        <div>
          <div className="jb-builder__groups">
            {report.groups.map((group) => (
              <GroupCard {...shown} group={group} key={group.id} language={language} plan={plan} />
            ))}
          </div>
          <AddGroup {...shown} plan={plan} />
        </div>
      </div>
    </>
  )
}
