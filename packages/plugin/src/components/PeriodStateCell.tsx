'use client'
import { judge } from '@jobbuddies/shared'
import { useTranslation } from '@payloadcms/ui'
import { Badge } from './Badge.tsx'
import { type FormValues, readPeriodForm } from './readPeriodForm.ts'
import { useServiceNow } from './useServiceNow.ts'
import { wordsIn } from './words.ts'

/** The verdict of a row in the list of periods. */
export function PeriodStateCell({ rowData }: { rowData?: FormValues }) {
  const { i18n } = useTranslation()
  const now = useServiceNow()
  const form = rowData && readPeriodForm(rowData)
  if (!form) return null
  const words = wordsIn(i18n.language)
  const { verdict, because } = judge({ period: form.times, at: now })
  return (
    <Badge verdict={verdict} word={because === 'unpublished' ? words.unpublished : words.verdict[verdict]} />
  )
}
