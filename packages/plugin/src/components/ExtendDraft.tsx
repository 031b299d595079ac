'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { inLanguage } from '../translations/inLanguage.ts'
import { inputBox } from './inputBox.ts'

const texts = {
  en: {
    label: 'Until the end of which day may this person send the application?',
    give: 'Give more time',
    take: 'Take it back',
    done: 'Saved.',
    failed: 'That did not work. Try again.',
  },
  sv: {
    label: 'Till slutet av vilken dag får personen skicka ansökan?',
    give: 'Ge mer tid',
    take: 'Ta tillbaka',
    done: 'Sparat.',
    failed: 'Det lyckades inte. Försök igen.',
  },
  fi: {
    label: 'Minkä päivän loppuun asti tämä henkilö saa lähettää hakemuksen?',
    give: 'Anna lisäaikaa',
    take: 'Peru lisäaika',
    done: 'Tallennettu.',
    failed: 'Se ei onnistunut. Yritä uudelleen.',
  },
}

/** More time for one person, whatever the period says. */
export function ExtendDraft() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const words = inLanguage(i18n.language, texts)
  const [day, setDay] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  if (id === undefined) return null
  const send = async (until: string | null) => {
    const base = `${config.serverURL ?? ''}${config.routes.api}`
    const response = await fetch(`${base}/editor/drafts/${id}/extend`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ until }),
    }).catch(() => null)
    setSaid(response?.ok ? words.done : words.failed)
    if (response?.ok) router.refresh()
  }
  return (
    <section style={{ marginBottom: 'var(--base)' }}>
      <label htmlFor="extend-draft" style={{ display: 'block' }}>
        {words.label}
      </label>
      <input
        id="extend-draft"
        type="date"
        value={day}
        onChange={(event) => setDay(event.target.value)}
        style={inputBox}
      />{' '}
      <Button size="small" buttonStyle="secondary" disabled={day === ''} onClick={() => void send(day)}>
        {words.give}
      </Button>{' '}
      <Button size="small" buttonStyle="none" onClick={() => void send(null)}>
        {words.take}
      </Button>
      <p role="status">{said}</p>
    </section>
  )
}
