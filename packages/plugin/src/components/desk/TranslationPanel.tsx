'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { DocumentReport, TextReport } from '../../desk/contract.ts'
import { deskWords } from '../../translations/deskWords.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { LanguageMark, languageWithin, nameOfLanguage, ShortMark } from './LanguageMark.tsx'
import { TextCompared } from './TextCompared.tsx'
import { type Outcome, useDocumentReport } from './useDocumentReport.ts'

/** On a document: how each language is doing, and in the form's language what is missing or stale, with the original beside it. */
export function TranslationPanel() {
  const { report, confirm, locale } = useDocumentReport()
  const { i18n } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)
  if (!report) return null

  const language: string = i18n.language
  const { panel } = deskWords(language)
  const promised = report.languages.filter((each) => each.promised)
  const stale = report.texts.filter(({ state }) => state === 'stale')
  const isMissing = promised.some(({ counts }) => counts.missing > 0)
  const messages = { noted: panel.noted, changed: panel.changedMeanwhile, failed: panel.failed }
  const stillRight = async (texts: readonly TextReport[]) => {
    setBusy(true)
    setOutcome(await confirm(texts))
    setBusy(false)
  }

  return (
    <section aria-labelledby="jb-translations" className="jb-panel" id="translation-panel">
      <DeskStyle />
      <details open={report.texts.length > 0 || Boolean(report.gate)}>
        <summary>
          <h2 id="jb-translations">{panel.heading}</h2>
          <span className="jb-marks">
            {promised.map(({ counts, language: each }) => (
              <ShortMark counts={counts} key={each} language={language} locale={each} />
            ))}
          </span>
        </summary>
        {report.gate ? (
          <p className="jb-panel__note" id="translation-gate">
            <span className="jb-panel__gate">{panel.gate}</span> {report.gate}
          </p>
        ) : null}
        <Languages language={language} promised={promised} />
        <h3>
          {report.texts.length > 0
            ? panel.here(languageWithin(locale, language))
            : panel.hereComplete(languageWithin(locale, language))}
        </h3>
        <ul className="jb-panel__texts">
          {report.texts.map((text) => (
            <li data-text={text.path} key={text.path}>
              <strong>
                {text.name}: {deskWords(language)[text.state]}
              </strong>
              <TextCompared language={language} locale={locale} text={text} />
              {text.state === 'stale' ? (
                <div>
                  <button
                    aria-label={panel.stillRightOf(text.name)}
                    disabled={busy}
                    onClick={() => void stillRight([text])}
                    type="button"
                  >
                    {panel.stillRight}
                  </button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
        {stale.length > 1 ? (
          <button disabled={busy} onClick={() => void stillRight(stale)} type="button">
            {panel.allStillRight}
          </button>
        ) : null}
        {isMissing && report.gate === null ? <p className="jb-panel__note">{panel.fallback}</p> : null}
        <p className="jb-panel__note">{panel.draft}</p>
      </details>
      <p className="jb-panel__note" role="status">
        {outcome ? messages[outcome] : ''}
      </p>
    </section>
  )
}

/** A way to the same document in each language. */
const Languages = ({ promised, language }: { promised: DocumentReport['languages']; language: string }) => (
  <ul className="jb-panel__languages">
    {promised.map(({ counts, language: each }) => (
      <li key={each}>
        <a href={`?locale=${each}`}>{nameOfLanguage(each, language)}</a>{' '}
        <LanguageMark counts={counts} language={language} />
      </li>
    ))}
  </ul>
)
