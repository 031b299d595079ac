'use client'
import { type PeriodAct, periodActs } from '@jobbuddies/shared'
import { useAuth, useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { roleOf } from '../../access/roles.ts'
import type { ActsReport } from '../../acts/report.ts'
import { actWords } from '../../translations/actWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { KitStyle } from '../kit/KitStyle.tsx'
import { Fault } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { timeText } from '../timeText.ts'
import { ActDialog, type ActForm } from './ActDialog.tsx'
import { actFaultText } from './actFault.ts'
import { ActHistory } from './ActHistory.tsx'

/** The form below shows what an act changed, without taking away what is being edited there. */
function useFreshEdges(report: ActsReport | null) {
  const { code } = useLocale()
  const dispatch = useFormFields(([, send]) => send)
  useEffect(() => {
    if (!report?.seen.published) return
    const { closesAt, pausedAt, closedAt } = report.seen
    const pauseReason = report.reasons[code as 'en'] ?? null
    for (const [path, value] of Object.entries({ closesAt, pausedAt, closedAt, pauseReason }))
      dispatch({ type: 'UPDATE', path, value, initialValue: value })
  }, [report, code, dispatch])
}

/** On a period: what can be done to it now, whom that is told to, and what was done. */
export function ActsPanel() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const role = roleOf(user)
  const mayAct = id !== undefined && (role === 'admin' || role === 'coordinator')
  const path = mayAct ? `/editor/periods/${id}/acts?of=${String(savedDocumentData?.updatedAt)}` : null
  const { report, fault, again } = useDeskReport<ActsReport>(path)
  const { post } = useDesk()
  const [asking, setAsking] = useState<PeriodAct | 'undo' | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  useFreshEdges(report)
  const words = actWords(i18n.language)
  const { language } = i18n
  if (!mayAct) return null

  const send = async (below: string, body: object, done: string) => {
    setBusy(true)
    setRefused(null)
    const answer = await post(`/editor/periods/${id}/acts${below}`, body)
    setBusy(false)
    if (answer.ok) {
      setAsking(null)
      setSaid(done)
    } else {
      const zone = report?.zone ?? 'UTC'
      setRefused(actFaultText({ body: answer.body, zone, language, otherwise: answer.said }))
    }
    again()
  }
  const close = () => {
    setAsking(null)
    setRefused(null)
  }
  const perform = (act: PeriodAct) => (form: ActForm) =>
    void send('', { act, seen: report?.seen, ...form }, words.acts[act].done)
  const possible = report ? periodActs.filter((act) => report.acts[act] === null) : []

  return (
    <section aria-labelledby="acts-title" className="jb-desk jb-acts" style={{ padding: 0 }}>
      <KitStyle />
      <h3 id="acts-title">{words.title}</h3>
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      {report && !report.seen.published ? <p>{words.unpublished}</p> : null}
      {report?.seen.published ? (
        <Toolbar label={words.title}>
          {possible.map((act) => (
            <DeskButton data-act={act} key={act} onClick={() => setAsking(act)}>
              {words.acts[act].button}
            </DeskButton>
          ))}
          {report.undo ? (
            <DeskButton data-act="undo" onClick={() => setAsking('undo')}>
              {words.undo}
            </DeskButton>
          ) : null}
        </Toolbar>
      ) : null}
      <Status>{said}</Status>
      {report ? <ActHistory report={report} /> : null}
      {report && asking && asking !== 'undo' ? (
        <ActDialog
          act={asking}
          busy={busy}
          fault={refused}
          onAct={perform(asking)}
          onClose={close}
          report={report}
        />
      ) : null}
      <Confirm
        act={words.undo.replace('…', '')}
        busy={busy}
        onClose={close}
        onConfirm={() => void send(`/${report?.undo?.event}/undo`, {}, words.undoneNow)}
        open={asking === 'undo'}
        title={words.undoTitle}
      >
        <p>{words.undoExplains}</p>
        {report?.undo?.until ? (
          <p>{words.undoUntil(timeText({ instant: report.undo.until, zone: report.zone, language }))}</p>
        ) : null}
        <div role="alert">{refused}</div>
      </Confirm>
    </section>
  )
}
