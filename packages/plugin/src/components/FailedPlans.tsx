'use client'
import { useTranslation } from '@payloadcms/ui'
import type { PlansReport } from '../api/editor.ts'
import { panelWords } from '../translations/panelWords.ts'
import { PlanList } from './PlanList.tsx'
import { useReport } from './useReport.ts'

/** On the dashboard: planned publications that did not happen. Nothing where all went well. */
export function FailedPlans() {
  const { i18n } = useTranslation()
  const { report, act } = useReport<PlansReport>('/plans')
  const failed = report?.plans.filter(({ fault }) => fault !== null) ?? []
  if (!report || failed.length === 0) return null
  return (
    <section aria-labelledby="failed-plans" style={{ marginBottom: 'var(--base)' }}>
      <h2 id="failed-plans">{panelWords(i18n.language).failedPlans}</h2>
      <PlanList plans={failed} zone={report.zone} act={act} />
    </section>
  )
}
