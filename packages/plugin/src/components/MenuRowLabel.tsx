'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { FixedPlace } from '@jobbuddies/shared'
import { placeNames } from '../fields/placeNames.ts'

type Row = { place?: FixedPlace | null; href?: string | null; label?: string | null; document?: unknown }

/** A link of a menu by its own text, or by where it leads. */
export function MenuRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const language = i18n.language === 'sv' || i18n.language === 'fi' ? i18n.language : 'en'
  const place = data?.place ? placeNames[data.place]?.[language] : undefined
  const number = (rowNumber ?? 0) + 1
  return <span>{[number, data?.label || place || data?.href].filter(Boolean).join(' · ')}</span>
}
