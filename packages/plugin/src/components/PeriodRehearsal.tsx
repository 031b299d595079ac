'use client'
import { endOf, isLocale, type Locale, type PeriodTimes } from '@jobbuddies/shared'
import { useConfig, useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { previewHref } from '../preview/previewHref.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { type FormValues, readPeriodForm } from './readPeriodForm.ts'
import { rehearsalWords } from './rehearsalWords.ts'

const names = ['opensAt', 'closesAt', 'pausedAt', 'closedAt', 'published', 'zone'] as const
const minute = 60_000

type Link = { word: string; at?: string }

function linksOf(times: PeriodTimes, words: ReturnType<typeof rehearsalWords>): Link[] {
  const around = (instant: Date, edge: 'opening' | 'closing') =>
    (['before', 'after'] as const).map((side) => ({
      word: words.edges[edge][side],
      at: new Date(instant.getTime() + (side === 'before' ? -minute : minute)).toISOString(),
    }))
  const end = endOf(times)
  return [...around(times.opensAt, 'opening'), ...(end ? around(end, 'closing') : []), { word: words.now }]
}

/** Beside a period: the site around its edges. */
export function PeriodRehearsal() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [chosen, setChosen] = useState<Locale | null>(null)
  const values = useFormFields(
    ([fields]) => Object.fromEntries(names.map((name) => [name, fields[name]?.value])) as FormValues,
  )
  const words = rehearsalWords(i18n.language)
  const form = readPeriodForm(values)
  const locale = chosen ?? (isLocale(code) ? code : 'en')
  const { api, admin } = config.routes
  const entity = { kind: 'collections', slug: 'application-periods', id: String(id) } as const

  return (
    <section
      aria-labelledby="rehearse-title"
      style={{ display: 'grid', gap: '0.75em', marginBottom: '1.5em' }}
    >
      <h3 id="rehearse-title" style={{ margin: 0 }}>
        {words.title}
      </h3>
      {id && form ? (
        <>
          <LanguageChoice id="rehearse-language" label={words.language} onChange={setChosen} value={locale} />
          <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '0.5em' }}>
            {linksOf(form.times, words).map(({ word, at }) => (
              <li key={word}>
                <a
                  href={previewHref({ api, admin, entity, locale, at, drafts: !form.times.published })}
                  rel="noopener"
                  target="_blank"
                  title={words.opens}
                >
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p style={{ margin: 0 }}>{words.saveFirst}</p>
      )}
    </section>
  )
}
