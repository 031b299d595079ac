'use client'
import type { QuestionKind } from '@jobbuddies/shared'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../translations/inLanguage.ts'
import { questionKindNames } from '../translations/questionWords.ts'

type Row = { label?: string | null; key?: string | null; kind?: QuestionKind | null }

/** A question by its words and its kind. */
export function QuestionRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { i18n } = useTranslation()
  const kind = data?.kind ? inLanguage(i18n.language, questionKindNames[data.kind]) : undefined
  return <span>{[(rowNumber ?? 0) + 1, data?.label || data?.key, kind].filter(Boolean).join(' · ')}</span>
}
