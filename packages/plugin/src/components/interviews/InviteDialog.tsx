'use client'
import { useEffect, useState } from 'react'
import type { InvitationPlan } from '../../services/interviews/invite.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { DialogProps } from './InterviewDialogs.tsx'
import { titleIn } from './parts.ts'

/** Who gets the mail, who not and why, and whether there are times enough: before anything leaves. */
export function InviteDialog({ ids, options, words, onClose, onDone }: DialogProps & { ids: string[] }) {
  const { post } = useDesk()
  const [plan, setPlan] = useState<InvitationPlan | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const applications = ids.join(',')
  useEffect(() => {
    void post<InvitationPlan>('/editor/interviews/invite', {
      applications: applications.split(','),
      preview: true,
    }).then((answer) => (answer.ok ? setPlan(answer.body) : setFault(answer.said)))
  }, [applications, post])
  const perform = async () => {
    setBusy(true)
    const body = { applications: ids, preview: false }
    const answer = await post<{ invited: string[] }>('/editor/interviews/invite', body)
    setBusy(false)
    if (answer.ok) onDone(words.waiting.invitedDone(answer.body.invited.length))
    else setFault(answer.said)
  }
  const { waiting } = words
  const periods = [...new Set(plan?.invited.map(({ periodId }) => periodId))]
  return (
    <Confirm
      act={plan && plan.invited.length > 0 ? waiting.inviteAct : null}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={waiting.inviteTitle}
    >
      <div role="status">
        {plan ? (
          <>
            <p>{waiting.will(plan.invited.length)}</p>
            <ul>
              {periods.map((period) => (
                <li key={period}>{waiting.free(titleIn(options, period), plan.free[period] ?? 0)}</li>
              ))}
              {plan.skipped.map(({ id, name, reference, why }) => (
                <li key={id}>{waiting.skipped(name ?? reference ?? id, waiting.why[why])}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
