'use client'
import { suspicions } from '@jobbuddies/shared'
import { Button, useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useState } from 'react'
import { flagWords } from '../translations/flagWords.ts'

const doubtsIn = (value: unknown) =>
  suspicions.filter((each) => typeof value === 'string' && value.split(' ').includes(each))

/** On an application that may not be a person's: why, and a button for whoever has looked. Nothing on all others. */
export function FlagNotice({ path }: { path: string }) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { value } = useField<string | null>({ path })
  const [state, setState] = useState<'asked' | 'checked' | 'failed'>('asked')
  const words = flagWords(i18n.language)
  const doubts = doubtsIn(value)
  if (id === undefined || doubts.length === 0) return null
  const check = async () => {
    const url = `${config.serverURL ?? ''}${config.routes.api}/editor/applications/${id}/checked`
    const response = await fetch(url, { method: 'POST', credentials: 'include' }).catch(() => null)
    setState(response?.ok ? 'checked' : 'failed')
  }
  return (
    <section aria-labelledby="flag-notice" style={{ marginBottom: 'var(--base)' }}>
      <h3 id="flag-notice">{words.title}</h3>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{words.why[doubt]}</li>
        ))}
      </ul>
      <p>{words.help}</p>
      {state === 'checked' ? null : (
        <Button size="small" buttonStyle="secondary" onClick={() => void check()}>
          {words.check}
        </Button>
      )}
      <p role="status">{state === 'asked' ? '' : words[state]}</p>
    </section>
  )
}

/** In a list: that somebody has to look, and nothing for all others. */
export function FlagCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const words = flagWords(i18n.language)
  const doubts = doubtsIn(cellData)
  return doubts.length === 0 ? (
    <span>–</span>
  ) : (
    <span title={doubts.map((each) => words.why[each]).join(' ')}>{words.title}</span>
  )
}
