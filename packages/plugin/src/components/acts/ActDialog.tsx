'use client'
import { type Locale, needsWhy, type PeriodAct, takesUntil } from '@jobbuddies/shared'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { ActsReport } from '../../acts/report.ts'
import { actWords } from '../../translations/actWords.ts'
import { EdgeInput } from '../EdgeInput.tsx'
import { Confirm } from '../kit/Confirm.tsx'
import { nameOfLanguage } from '../desk/LanguageMark.tsx'

export type ActForm = { until: string | null; why: string; reason: Partial<Record<Locale, string>> }

/** Asks what an act needs, and says to how many people it is told, before it is done. */
export function ActDialog({
  act,
  report,
  busy,
  fault,
  onAct,
  onClose,
}: {
  act: PeriodAct
  report: ActsReport
  busy: boolean
  /** Why it was not done; what was written stays. */
  fault: string | null
  onAct: (form: ActForm) => void
  onClose: () => void
}) {
  const { i18n } = useTranslation()
  const id = useId()
  const words = actWords(i18n.language)
  const { title, explains, button } = words.acts[act]
  const [form, setForm] = useState<ActForm>({ until: null, why: '', reason: {} })
  useEffect(() => {
    setForm({ until: null, why: '', reason: act === 'pause' ? report.reasons : {} })
    // A newer report must not take away what is being written.
  }, [act])
  const count = report.counts[act]

  return (
    <Confirm
      act={button.replace('…', '')}
      busy={busy}
      onClose={onClose}
      onConfirm={() => onAct(form)}
      open
      title={title}
      tone={act === 'close_early' ? 'danger' : 'main'}
    >
      <div style={{ display: 'grid', gap: '0.75rem' }}>
        <p style={{ margin: 0 }}>{explains}</p>
        {takesUntil(act) ? (
          <div>
            <label htmlFor={`${id}-until`}>{words.until[act as 'extend']}</label>
            <EdgeInput
              hint={`${id}-hint`}
              id={`${id}-until`}
              kind="closing"
              name={words.until[act as 'extend']}
              setValue={(until) => setForm({ ...form, until })}
              value={form.until}
              whenEmpty={act === 'close_early' ? words.plannedEnd : ''}
              zone={report.zone}
            />
          </div>
        ) : null}
        {act === 'pause'
          ? report.promised.map((locale) => (
              <label key={locale} style={{ display: 'grid', gap: '0.25rem' }}>
                {words.reason(nameOfLanguage(locale, i18n.language))}
                <textarea
                  lang={locale}
                  maxLength={500}
                  onChange={(event) =>
                    setForm({ ...form, reason: { ...form.reason, [locale]: event.target.value } })
                  }
                  required
                  rows={2}
                  value={form.reason[locale] ?? ''}
                />
              </label>
            ))
          : null}
        {act === 'resume' ? null : (
          <label style={{ display: 'grid', gap: '0.25rem' }}>
            {words.why}
            <textarea
              maxLength={500}
              onChange={(event) => setForm({ ...form, why: event.target.value })}
              required={needsWhy(act)}
              rows={2}
              value={form.why}
            />
          </label>
        )}
        <p style={{ margin: 0 }}>
          <strong>{words.tells(count)}</strong> {count > 0 ? words.tellsLater : null}
        </p>
        <div role="alert">{fault}</div>
      </div>
    </Confirm>
  )
}
