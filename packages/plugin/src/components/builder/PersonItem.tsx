'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { GroupReport, PersonReport, PlanReport } from '../../groups/contract.ts'
import type { BuilderWords, Called } from '../../translations/builder/types.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Tag } from '../kit/Note.tsx'
import type { PlanActs } from './usePlan.ts'

/** What is dragged: a person, and out of which group. */
export const dragged = 'application/x-jobbuddies-person'

export type Shown = { report: PlanReport; words: BuilderWords; called: Called; acts: PlanActs }
type Member = GroupReport['members'][number]

const isOpen = ({ stage }: GroupReport) => stage === 'forming' || stage === 'proposed'

/** One person, in a group or without a place, with all that can be done; dragging is the same as choosing from the list. */
export function PersonItem({
  report,
  words,
  called,
  acts,
  person,
  group = null,
  member,
  why,
}: Shown & { person: PersonReport; group?: GroupReport | null; member?: Member | undefined; why: string[] }) {
  const { config } = useConfig()
  const from = group?.id ?? null
  const elsewhere = person.elsewhere.filter((name) => name !== group?.name)
  const role = report.roles.find(({ key }) => key === person.role)
  const fixed = member !== undefined && (member.state !== 'planned' || (group !== null && !isOpen(group)))
  const into = report.groups.filter(
    (each) => isOpen(each) && each.id !== from && each.members.every(({ id }) => id !== person.id),
  )
  const href = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/applications/${person.id}`,
  })
  const go = (to: string) => {
    if (to !== '') void acts.seat({ application: person.id, from, to: to === 'pool' ? null : to })
  }
  return (
    <li
      data-person={person.id}
      draggable={!fixed}
      onDragStart={(event) =>
        event.dataTransfer.setData(dragged, JSON.stringify({ application: person.id, from }))
      }
    >
      <div className="jb-builder__name">
        <a href={href} title={words.person.open(person.name)}>
          {person.name}
        </a>
        <Tag>{role?.one ?? person.role}</Tag>
        {member?.pinned ? <Tag tone="good">{words.person.pinned}</Tag> : null}
        {group === null && role?.facilitator ? (
          <span className="jb-soft">{words.pool.left(person.left)}</span>
        ) : null}
      </div>
      {member?.misfit ? <Tag tone="warn">{words.group.misfit}</Tag> : null}
      {member && !fixed && !person.placeable ? <Tag tone="bad">{words.group.moved}</Tag> : null}
      {elsewhere.length > 0 ? (
        <span className="jb-soft">{words.pool.elsewhere(called.list(elsewhere))}</span>
      ) : null}
      {why.length > 0 ? <p className="jb-builder__why jb-soft">{why.join(' · ')}</p> : null}
      {fixed ? null : (
        <div className="jb-builder__acts">
          <select
            aria-label={words.person.moveTo(person.name)}
            data-move={person.id}
            onChange={(event) => go(event.target.value)}
            value=""
          >
            <option value="">{from === null ? words.person.place : words.person.move}</option>
            {into.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {from === null ? null : <option value="pool">{words.person.toPool}</option>}
          </select>
          {member && from !== null ? (
            <DeskButton
              aria-pressed={member.pinned}
              onClick={() =>
                void acts.seat({ application: person.id, from, to: from, pinned: !member.pinned })
              }
            >
              {words.person.pin} <span className="jb-unseen">{person.name}</span>
            </DeskButton>
          ) : null}
          <DeskButton
            onClick={() => void acts.rules({ add: [{ kind: 'keep_out', person: person.id, group: null }] })}
          >
            {words.person.keepOut} <span className="jb-unseen">{person.name}</span>
          </DeskButton>
        </div>
      )}
    </li>
  )
}
