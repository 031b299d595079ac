'use client'
import type { Part, TextReport } from '../../desk/contract.ts'
import { deskWords } from '../../translations/deskWords.ts'
import { languageWithin } from './LanguageMark.tsx'

const Changes = ({ parts, language }: { parts: readonly Part[]; language: string }) => {
  const { panel } = deskWords(language)
  return parts.map(({ change, text }, index) => {
    if (change === 'same') return <span key={index}>{text}</span>
    const Tag = change === 'added' ? 'ins' : 'del'
    return (
      <Tag key={index}>
        <span className="jb-unseen">{` [${change === 'added' ? panel.added : panel.removed}:] `}</span>
        {text}
      </Tag>
    )
  })
}

/** A text that is missing or stale: the original, what changed in it, and the translation as it is. */
export function TextCompared({
  text,
  language,
  locale,
}: {
  text: TextReport
  language: string
  locale: string
}) {
  const { panel } = deskWords(language)
  const { changes, original, own, state } = text
  return (
    <div className="jb-panel__sides">
      <div>
        <h4>{changes ? panel.changed : panel.original(languageWithin(original.language, language))}</h4>
        <p className="jb-panel__words" lang={original.language}>
          {changes ? <Changes language={language} parts={changes} /> : original.text}
        </p>
        {state === 'stale' && !changes ? <p className="jb-panel__note">{panel.changedUnknown}</p> : null}
      </div>
      {state === 'stale' ? (
        <div>
          <h4>{panel.own}</h4>
          <p className="jb-panel__words" lang={locale}>
            {own}
          </p>
        </div>
      ) : null}
    </div>
  )
}
