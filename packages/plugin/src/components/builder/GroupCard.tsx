'use client'
import { useState } from 'react'
import type { GroupReport, PlanReport } from '../../groups/contract.ts'
import type { BuilderWords } from '../../translations/builder/types.ts'
import { inLanguage } from '../../translations/inLanguage.ts'
import { groupStageNames } from '../../translations/choiceWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Tag } from '../kit/Note.tsx'
import { DropTarget } from './DropTarget.tsx'
import { PersonItem, type Shown } from './PersonItem.tsx'

/** How full a role is, in words and in colour. */
function Fill({
  role: { key, name, min, max },
  group,
  words,
}: {
  role: PlanReport['roles'][number]
  group: GroupReport
  words: BuilderWords
}) {
  const have = group.members.filter(({ role }) => role === key).length
  const state = have < min ? words.group.few(min - have) : have >= max ? words.group.full : words.group.fine
  return (
    <Tag tone={have < min ? 'warn' : 'good'}>
      {words.group.fill(name, have, min, max)} · {state}
    </Tag>
  )
}

/** A group with its people, how full it is, and what can be done with it. */
export function GroupCard({
  group,
  plan,
  language,
  ...shown
}: Shown & { group: GroupReport; plan: string; language: string }) {
  const { report, words, called, acts } = shown
  const [asking, setAsking] = useState(false)
  const open = group.stage === 'forming' || group.stage === 'proposed'
  const heading = `group-${group.id}`
  const people = new Map(report.people.map((person) => [person.id, person]))
  const ordered = report.roles
    .toSorted((a, b) => Number(b.facilitator) - Number(a.facilitator))
    .flatMap(({ key }) => group.members.filter(({ role }) => role === key))
  const waiting = group.members.some(({ state }) => state === 'planned')
  const confirm = async () => {
    await acts.act(`${plan}/confirm`, { group: group.id }, ({ confirmed = 0 }) =>
      words.confirmed(group.name, confirmed),
    )
    setAsking(false)
  }
  return (
    <DropTarget className="jb-builder__group" closed={!open} heading={heading} seat={acts.seat} to={group.id}>
      <h2 id={heading}>{group.name}</h2>
      <p className="jb-soft">
        {called.industry(group.industry)} · {inLanguage(language, groupStageNames[group.stage as 'forming'])}
      </p>
      <div className="jb-builder__fill">
        {report.roles.map((role) => (
          <Fill group={group} key={role.key} role={role} words={words} />
        ))}
      </div>
      {group.members.length === 0 ? <p>{words.group.nobody}</p> : null}
      <ul className="jb-builder__people">
        {ordered.flatMap((member) => {
          const person = people.get(member.id)
          if (!person) return []
          const why = member.reasons.map((reason) => words.reason(reason, called))
          return [
            <PersonItem key={member.id} {...shown} group={group} member={member} person={person} why={why} />,
          ]
        })}
      </ul>
      <div className="jb-toolbar">
        {waiting ? <DeskButton onClick={() => setAsking(true)}>{words.group.confirm}</DeskButton> : null}
        {open && group.members.length === 0 ? (
          <DeskButton
            onClick={() => void acts.act(`${plan}/groups/drop`, { group: group.id }, () => words.kinds.group)}
          >
            {words.group.drop(group.name)}
          </DeskButton>
        ) : null}
      </div>
      <Confirm
        act={words.group.confirm}
        busy={acts.busy}
        onClose={() => setAsking(false)}
        onConfirm={() => void confirm()}
        open={asking}
        title={words.group.confirmTitle(group.name)}
      >
        <p>{words.group.confirmText(group.members.filter(({ state }) => state === 'planned').length)}</p>
      </Confirm>
    </DropTarget>
  )
}
