'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { mailPanelWords } from '../../translations/mailWords.ts'

const box = {
  border: '1px solid var(--theme-elevation-200)',
  borderRadius: '4px',
  width: '100%',
  background: '#ffffff',
} as const

/** A message as the recipient sees it. The frame runs no script, sends no form and opens nothing. */
export function Letter({ subject, html, text }: { subject: string; html: string; text: string }) {
  const { i18n } = useTranslation()
  const words = mailPanelWords(i18n.language)
  const [plain, setPlain] = useState(false)
  return (
    <div>
      <p style={{ margin: '0 0 0.5em' }}>
        {words.subject}: <strong>{subject}</strong>
      </p>
      <p style={{ margin: '0 0 0.5em' }}>
        <label>
          <input type="checkbox" checked={plain} onChange={(event) => setPlain(event.target.checked)} />{' '}
          {words.asText}
        </label>
      </p>
      {plain ? (
        <pre
          style={{
            ...box,
            padding: '1em',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            color: '#1b1b1b',
          }}
        >
          {text}
        </pre>
      ) : (
        <iframe title={words.asHtml} sandbox="" srcDoc={html} style={{ ...box, height: '32em' }} />
      )}
    </div>
  )
}
