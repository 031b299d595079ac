'use client'
import { wallTime } from '@jobbuddies/shared'
import type { RunMember } from '../../running/contract.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { dayText } from '../timeText.ts'
import type { RunPart } from './RunPage.tsx'
import { useRunAct } from './useRunAct.ts'

/** The link by which somebody who leads the group logs its meetings: sent, sent anew, closed. */
export function LogLink({ member, report, words, language, onDone }: RunPart & { member: RunMember }) {
  const { act, busy, fault } = useRunAct(words)
  const { members: said } = words
  const { id, name, linkUntil } = member
  const perform = (what: 'send' | 'revoke') => async () => {
    const done = await act(`/editor/groups/${report.group.id}/links`, { act: what, application: id })
    if (done) onDone(what === 'send' ? said.sent : said.ended)
  }
  const until = linkUntil && wallTime({ instant: new Date(linkUntil), zone: report.zone }).slice(0, 10)
  const send = linkUntil ? said.renew : said.send
  return (
    <>
      {until ? said.linkUntil(dayText({ day: until, language })) : said.noLink}
      {report.group.stage === 'running' ? (
        <div className="jb-run-acts">
          <DeskButton
            aria-label={words.actOn(send, name)}
            disabled={busy}
            onClick={() => void perform('send')()}
          >
            {send}
          </DeskButton>
          {linkUntil ? (
            <DeskButton
              aria-label={words.actOn(said.revoke, name)}
              disabled={busy}
              onClick={() => void perform('revoke')()}
            >
              {said.revoke}
            </DeskButton>
          ) : null}
        </div>
      ) : null}
      <div role="alert">{fault}</div>
    </>
  )
}
