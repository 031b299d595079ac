'use client'
import type { Locale } from '@jobbuddies/shared'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DocumentReport, TextReport } from '../../desk/contract.ts'

type Place = { collection: string; id: string } | { global: string }
export type Outcome = 'noted' | 'changed' | 'failed'

/** What the CMS says of the translations of the document in the form, asked anew after each save. */
export function useDocumentReport() {
  const { collectionSlug, data, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const { config } = useConfig()
  const [report, setReport] = useState<DocumentReport | null>(null)
  const [asked, setAsked] = useState(0)
  const api = `${config.routes.api}/translation-desk`
  const key = globalSlug ? `global=${globalSlug}` : id ? `collection=${collectionSlug}&id=${id}` : null
  const saved = `${String(data?.updatedAt ?? '')} ${lastUpdateTime}`

  useEffect(() => {
    if (!key) return
    const abort = new AbortController()
    fetch(`${api}/document?${key}&locale=${code}`, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setReport(response.ok ? ((await response.json()) as DocumentReport) : null))
      .catch(() => undefined)
    return () => abort.abort()
  }, [api, asked, code, key, saved])

  const confirm = useCallback(
    async (texts: readonly TextReport[]): Promise<Outcome> => {
      const place: Place = globalSlug
        ? { global: globalSlug }
        : { collection: collectionSlug ?? '', id: String(id) }
      const seen = texts.map(({ path, original }) => ({ path, original: original.mark }))
      try {
        const response = await fetch(`${api}/confirm`, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ place, language: code, texts: seen }),
        })
        if (!response.ok) return 'failed'
        const { changed } = (await response.json()) as { changed: string[] }
        return changed.length > 0 ? 'changed' : 'noted'
      } catch {
        return 'failed'
      } finally {
        setAsked((count) => count + 1)
      }
    },
    [api, code, collectionSlug, globalSlug, id],
  )

  return { report, confirm, locale: code as Locale }
}
