'use client'
import { Button, useConfig, useForm, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { MailPreviewReport } from '../../api/mail.ts'
import { mailPanelWords } from '../../translations/mailWords.ts'
import { Letter } from './Letter.tsx'

/** Milliseconds of quiet after a change before the preview follows. */
const quiet = 400

/** The message as it would go out with what is in the form now, filled with nobody's data. */
export function MailPreview() {
  const { i18n } = useTranslation()
  const words = mailPanelWords(i18n.language)
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { dispatchFields, setModified } = useForm()
  const [key, subject, body] = useFormFields(([fields]) =>
    ['key', 'subject', 'body'].map((name) => String(fields[name]?.value ?? '')),
  ) as [string, string, string]
  const [report, setReport] = useState<MailPreviewReport | null>(null)
  const url = `${config.serverURL ?? ''}${config.routes.api}/editor/mail-preview`

  useEffect(() => {
    if (key === '') return
    const gone = new AbortController()
    const timer = setTimeout(() => {
      fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key, locale, subject, body }),
        signal: gone.signal,
      })
        .then((response) => (response.ok ? (response.json() as Promise<MailPreviewReport>) : null))
        .then((found) => found && setReport(found))
        .catch(() => {
          // The next change asks again; what was shown last stays.
        })
    }, quiet)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [url, key, locale, subject, body])

  if (key === '' || !report) return <p>{words.chooseFirst}</p>
  const start = () => {
    for (const path of ['subject', 'body'] as const)
      dispatchFields({ type: 'UPDATE', path, value: report.standard[path] })
    setModified(true)
  }
  return (
    <section style={{ marginTop: 'var(--base)' }}>
      <p>
        {words.canUse} {report.placeholders.map((name) => `{${name}}`).join(' ')}
      </p>
      {report.faults ? (
        <p role="status" style={{ color: 'var(--theme-error-600)' }}>
          {report.faults}
        </p>
      ) : null}
      {subject === '' && body === '' ? (
        <>
          <Button size="small" buttonStyle="secondary" onClick={start}>
            {words.useStandard}
          </Button>
          <p>{words.standard}</p>
        </>
      ) : null}
      <Letter {...report} />
    </section>
  )
}
