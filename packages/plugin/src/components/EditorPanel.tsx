'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DocumentReport } from '../api/editor.ts'
import { panelWords } from '../translations/panelWords.ts'
import { PlanList } from './PlanList.tsx'
import { useReport } from './useReport.ts'

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section style={{ marginBottom: '1.5em' }}>
      <h3 style={{ fontSize: '1em', margin: '0 0 0.5em' }}>{title}</h3>
      {children}
    </section>
  )
}

/** Beside a document: what to mend before publishing, what is planned, and where it is used. */
export function EditorPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = panelWords(i18n.language)
  const path = id && collectionSlug ? `/document?collection=${collectionSlug}&id=${id}` : null
  const { report, act } = useReport<DocumentReport>(path, lastUpdateTime)
  if (!report) return null
  const { warnings, plans, uses, zone, planned } = report
  return (
    <div className="jobbuddies-panel" style={{ marginBottom: 'var(--base)' }}>
      <Part title={words.title}>
        {warnings.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>{words.warning(warning)}</li>
            ))}
          </ul>
        )}
      </Part>
      {planned ? (
        <Part title={words.planned}>
          {plans.length === 0 ? <p>{words.noPlans}</p> : <PlanList plans={plans} zone={zone} act={act} />}
        </Part>
      ) : null}
      <Uses uses={uses} />
    </div>
  )
}

function Uses({ uses }: Pick<DocumentReport, 'uses'>) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = panelWords(i18n.language)
  const { api, admin } = config.routes
  const remove = async () => {
    if (!window.confirm(words.sure)) return
    const address = `${config.serverURL ?? ''}${api}/${collectionSlug}/${id}?evenIfUsed=true`
    const response = await fetch(address, { method: 'DELETE', credentials: 'include' }).catch(() => null)
    if (!response?.ok) {
      toast.error(words.failed)
      return
    }
    toast.success(words.removed)
    window.location.assign(`${admin}/collections/${collectionSlug}`)
  }
  const bound = uses.some(({ binding }) => binding)
  return (
    <Part title={words.usedIn}>
      {uses.length === 0 ? <p>{words.unused}</p> : null}
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {uses.map(({ name, path }) => (
          <li key={`${name} ${path}`}>{path ? <a href={`${admin}${path}`}>{name}</a> : name}</li>
        ))}
      </ul>
      {bound ? <p>{words.bound}</p> : null}
      {uses.length > 0 && !bound ? (
        <>
          <p style={{ margin: '0.5em 0' }}>{words.removeHint}</p>
          <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void remove()}>
            {words.remove}
          </Button>
        </>
      ) : null}
    </Part>
  )
}
