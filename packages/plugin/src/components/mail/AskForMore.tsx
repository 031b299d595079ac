'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { mailPanelWords } from '../../translations/mailWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'

/** On the form of an application. */
export function AskForMore() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <AskBox id={String(id)} />
}

/** A question to the applicant, sent by e-mail and answered on the person's own page. `desk`: among the buttons of a desk. */
export function AskBox({ id, desk = false }: { id: string; desk?: boolean }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = mailPanelWords(i18n.language)
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const send = async () => {
    const response = await fetch(
      `${config.serverURL ?? ''}${config.routes.api}/editor/applications/${id}/ask`,
      {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
      },
    ).catch(() => null)
    if (response?.ok) setText('')
    setSaid(response?.ok ? words.sent : words.failed)
  }
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      <label htmlFor="ask-for-more">{words.ask}</label>
      <textarea
        id="ask-for-more"
        rows={4}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        style={{ width: '100%' }}
      />
      <p>{words.askHint}</p>
      {desk ? (
        <DeskButton disabled={text.trim() === ''} onClick={() => void send()}>
          {words.send}
        </DeskButton>
      ) : (
        <Button buttonStyle="secondary" disabled={text.trim() === ''} onClick={() => void send()}>
          {words.send}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  )
}
