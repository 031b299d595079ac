'use client'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { roleOf } from '../../access/roles.ts'
import type { RetentionWaiting as Report } from '../../retention/contract.ts'
import { retentionWords } from '../../translations/retentionWords.ts'
import { KitStyle } from '../kit/KitStyle.tsx'
import { Note } from '../kit/Note.tsx'
import { useReport } from '../useReport.ts'

/** On the dashboard: times that nobody has confirmed, so that nothing is deleted by them. Nothing when all is confirmed. */
export function RetentionWaiting() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const role = roleOf(useAuth().user)
  const may = role === 'admin' || role === 'coordinator'
  const { report } = useReport<Report>(may ? '/retention/waiting' : null)
  if (!report?.waiting) return null
  const words = retentionWords(i18n.language)
  return (
    <>
      <KitStyle />
      <div className="jb-desk" style={{ paddingBlock: 0 }}>
        <Note tone="warn">
          <p>{words.dashboard}</p>
          <p>
            <a href={formatAdminURL({ adminRoute: config.routes.admin, path: '/retention' })}>
              {words.title}
            </a>
          </p>
        </Note>
      </div>
    </>
  )
}
