'use client'
import type { RunMember } from '../../running/contract.ts'
import { Tag } from '../kit/Note.tsx'
import { RowTable } from '../kit/RowTable.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { formatAdminURL } from 'payload/shared'
import { instantText } from '../timeText.ts'
import { LogLink } from './LogLink.tsx'
import { Result } from './Result.tsx'
import type { RunPart } from './RunPage.tsx'

/** Who is in the group, and how often each was there. */
export function Members(part: RunPart) {
  const { report, words, language } = part
  const { adminRoute } = useDesk()
  const { members: said } = words
  return (
    <RowTable
      caption={said.heading}
      columns={[
        {
          key: 'name',
          label: said.name,
          names: true,
          cell: ({ id, name, left }) => (
            <>
              <a href={formatAdminURL({ adminRoute, path: `/collections/applications/${id}` })}>{name}</a>{' '}
              {left ? <Tag tone="warn">{said.left}</Tag> : null}
            </>
          ),
        },
        {
          key: 'role',
          label: said.role,
          cell: ({ role, facilitator }) => (
            <>
              {role} {facilitator ? <Tag>{said.leads}</Tag> : null}
            </>
          ),
        },
        {
          key: 'attendance',
          label: said.attendance,
          cell: ({ attended, logged }) => said.attended(attended, logged),
        },
        report.group.stage === 'completed'
          ? {
              key: 'result',
              label: said.result,
              cell: (row: RunMember) => (row.left ? null : <Result {...part} member={row} />),
            }
          : {
              key: 'link',
              label: said.link,
              cell: (row: RunMember) =>
                row.facilitator && !row.left ? <LogLink {...part} member={row} /> : null,
            },
      ]}
      keyOf={({ id }) => id}
      language={language}
      rows={report.members}
    />
  )
}

/** What was done to the group, the last first. */
export function History({ report, words, language }: RunPart) {
  const { history: said, meetings } = words
  if (report.events.length === 0) return null
  return (
    <section aria-labelledby="run-history">
      <h2 id="run-history">{said.heading}</h2>
      <ol className="jb-run-history">
        {report.events.map(({ id, kind, at, by, meeting }) => (
          <li key={id}>
            {instantText({ instant: new Date(at), zone: report.zone, language })}: {said.kinds[kind] ?? kind}
            {meeting === null ? '' : ` (${meetings.number(meeting)})`}
            {said.by(by)}
          </li>
        ))}
      </ol>
    </section>
  )
}
