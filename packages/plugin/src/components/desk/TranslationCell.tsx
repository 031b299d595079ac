'use client'
import { locales } from '@jobbuddies/shared'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { UIFieldClient } from 'payload'
import { useEffect, useState } from 'react'
import type { CountsReport } from '../../desk/contract.ts'
import { deskWords } from '../../translations/deskWords.ts'
import { DeskStyle } from './DeskStyle.tsx'
import { ShortMark } from './LanguageMark.tsx'
import { loadCounts } from './loadCounts.ts'

type Row = { id?: string | number }

/** How each language of a row is doing. */
export function TranslationCell({
  collectionSlug,
  rowData,
}: {
  field?: UIFieldClient
  collectionSlug?: string
  rowData?: Row
}) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [counts, setCounts] = useState<CountsReport['documents'][string] | null>()
  const id = rowData?.id === undefined ? '' : String(rowData.id)

  useEffect(() => {
    let wanted = true
    if (collectionSlug && id)
      loadCounts({ api: config.routes.api, collection: collectionSlug, id })
        .then((found) => wanted && setCounts(found ?? null))
        .catch(() => wanted && setCounts(null))
    return () => {
      wanted = false
    }
  }, [collectionSlug, config.routes.api, id])

  if (counts === undefined) return null
  if (counts === null) return <span>{deskWords(i18n.language).unknown}</span>
  return (
    <span className="jb-marks">
      <DeskStyle />
      {locales.flatMap((locale) => {
        const each = counts[locale]
        return each ? [<ShortMark counts={each} key={locale} language={i18n.language} locale={locale} />] : []
      })}
    </span>
  )
}
