'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { MailReport } from '../../api/mail.ts'
import { mailPanelWords } from '../../translations/mailWords.ts'
import { useReport } from '../useReport.ts'
import { Letter } from './Letter.tsx'

/** A row of the outbox as the message that it is, and what can be done with it. */
export function MailView() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = mailPanelWords(i18n.language)
  const [failed, setFailed] = useState(false)
  const { report, act } = useReport<MailReport>(id === undefined ? null : `/mail/${id}`)
  if (!report) return null
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      {report.html ? <Letter {...report} /> : <p>{words.nothing}</p>}
      <p>{words.secretHidden}</p>
      {report.fault ? (
        <p role="status" style={{ color: 'var(--theme-error-600)' }}>
          {report.fault}
        </p>
      ) : null}
      <div style={{ display: 'flex', gap: '0.5em' }}>
        {report.acts.map((each) => (
          <Button
            key={each}
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => void act(`/mail/${id}/${each}`).then((done) => setFailed(!done))}
          >
            {words.acts[each]}
          </Button>
        ))}
      </div>
      {failed ? <p role="alert">{words.failed}</p> : null}
    </section>
  )
}
