'use client'
import { defaultZone, isLocale, type Locale, wallTime } from '@jobbuddies/shared'
import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { previewHref } from '../preview/previewHref.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { NextEdges } from './NextEdges.tsx'
import { rehearsalWords } from './rehearsalWords.ts'
import { useServiceNow } from './useServiceNow.ts'

const row = { display: 'flex', flexWrap: 'wrap', gap: '0.75em 1.5em', alignItems: 'end' } as const
const box = {
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 4,
  padding: '1em 1.25em',
  margin: '0 0 1.5em',
} as const

/** On the dashboard and above the list of periods: the site as of any instant, and around the next changes. */
export function RehearsalPanel({ open = false }: { open?: boolean }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const now = useServiceNow()
  const id = useId()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [written, setWritten] = useState<string | null>(null)
  const [drafts, setDrafts] = useState(false)
  const words = rehearsalWords(i18n.language)
  const locale = chosen ?? (isLocale(code) ? code : 'en')
  const { api, admin } = config.routes
  const hrefAt = (at: string) => previewHref({ api, admin, entity: null, locale, at, drafts })
  const wall = written ?? wallTime({ instant: now, zone: defaultZone })

  return (
    <details open={open} style={box}>
      <summary style={{ cursor: 'pointer', fontWeight: 600 }}>{words.title}</summary>
      <p>{words.help}</p>
      <div style={row}>
        <label htmlFor={`${id}-at`} style={{ display: 'grid', gap: '0.25em' }}>
          {words.when} ({defaultZone})
          <input
            id={`${id}-at`}
            onChange={(event) => setWritten(event.target.value)}
            style={{ padding: '0.5em', font: 'inherit' }}
            type="datetime-local"
            value={wall}
          />
        </label>
        <LanguageChoice id={`${id}-language`} label={words.language} onChange={setChosen} value={locale} />
        <label style={{ paddingBottom: '0.5em' }} title={words.draftsHelp}>
          <input checked={drafts} onChange={(event) => setDrafts(event.target.checked)} type="checkbox" />{' '}
          {words.drafts}
        </label>
        <a
          className="btn btn--style-primary btn--size-small"
          href={hrefAt(wall)}
          rel="noopener"
          style={{ margin: 0 }}
          target="_blank"
          title={words.opens}
        >
          {words.open}
        </a>
      </div>
      <NextEdges hrefAt={hrefAt} language={i18n.language} now={now} />
    </details>
  )
}
