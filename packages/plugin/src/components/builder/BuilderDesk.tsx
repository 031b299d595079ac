'use client'
import { useRouter, useSearchParams } from 'next/navigation.js'
import { useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { builderWords } from '../../translations/builderWords.ts'
import { useDesk } from '../kit/useDesk.ts'
import { PeriodChoice } from './PeriodChoice.tsx'
import { PlanDesk } from './PlanDesk.tsx'

/** The choice of periods, or the plan that the address names. */
export function BuilderDesk() {
  const { i18n } = useTranslation()
  const { adminRoute } = useDesk()
  const router = useRouter()
  const plan = useSearchParams().get('plan')
  const words = builderWords(i18n.language)
  const home = formatAdminURL({ adminRoute, path: '/groups-builder' })
  if (plan === null) {
    return (
      <PeriodChoice onOpen={(id) => router.push(`${home}?plan=${encodeURIComponent(id)}`)} words={words} />
    )
  }
  return (
    <>
      <p className="jb-desk__back">
        <a href={home}>← {words.back}</a>
      </p>
      <PlanDesk plan={plan} words={words} />
    </>
  )
}
