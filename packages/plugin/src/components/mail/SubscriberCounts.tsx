'use client'
import { useTranslation } from '@payloadcms/ui'
import type { SubscriberCount } from '../../services/subscriberCounts.ts'
import { mailPanelWords } from '../../translations/mailWords.ts'
import { useReport } from '../useReport.ts'

/** Above the list: how many people wait for which opening. */
export function SubscriberCounts() {
  const { i18n } = useTranslation()
  const words = mailPanelWords(i18n.language)
  const { report } = useReport<{ counts: SubscriberCount[] }>('/subscriptions')
  if (!report) return null
  if (report.counts.length === 0) return <p>{words.noneWaiting}</p>
  return (
    <ul>
      {report.counts.map(({ scope, title, count }) => (
        <li key={scope}>
          {title}: {words.waiting(count)}
        </li>
      ))}
    </ul>
  )
}
