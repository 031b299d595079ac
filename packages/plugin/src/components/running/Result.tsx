'use client'
import { locales } from '@jobbuddies/shared'
import type { RunMember } from '../../running/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Tag } from '../kit/Note.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { RunPart } from './RunPage.tsx'
import { useRunAct } from './useRunAct.ts'

/** Whether somebody finished the group, and the certificate in each language. */
export function Result({ member, report, words, onDone }: RunPart & { member: RunMember }) {
  const { apiRoute } = useDesk()
  const { act, busy, fault } = useRunAct(words)
  const { members: said } = words
  const { id, name, finished } = member
  const change = async () => {
    const path = `/editor/groups/${report.group.id}/finished`
    if (await act(path, { application: id, finished: !finished })) onDone(said.noted)
  }
  const label = finished ? said.unfinish : said.finish
  return (
    <>
      {finished ? (
        <p className="jb-run-tags">
          <Tag tone="good">{said.finished}</Tag>
          {locales.map((locale) => (
            <a
              aria-label={`${said.certificate} ${locale.toUpperCase()}: ${name}`}
              download
              href={`${apiRoute}/editor/groups/${report.group.id}/certificates/${id}?locale=${locale}`}
              key={locale}
            >
              {said.certificate} {locale.toUpperCase()}
            </a>
          ))}
        </p>
      ) : null}
      <DeskButton aria-label={words.actOn(label, name)} disabled={busy} onClick={() => void change()}>
        {label}
      </DeskButton>
      <div role="alert">{fault}</div>
    </>
  )
}
