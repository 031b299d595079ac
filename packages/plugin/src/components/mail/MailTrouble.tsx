'use client'
import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { reasonOf } from '../../services/bounceReason.ts'
import type { MailTrouble as Report } from '../../services/outboxDesk.ts'
import { mailTemplateNames } from '../../translations/choiceWords.ts'
import { inLanguage } from '../../translations/inLanguage.ts'
import { mailPanelWords } from '../../translations/mailWords.ts'
import { useReport } from '../useReport.ts'

/** On the dashboard: mail that was refused for good, is held, or waits for too long. Nothing where all went well. */
export function MailTrouble() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = mailPanelWords(i18n.language)
  const { permissions } = useAuth()
  const { report, act } = useReport<Report>(permissions?.collections?.outbox?.read ? '/mail' : null)
  if (!report) return null
  const { failedCount, bouncedCount, heldCount, lateCount } = report
  if (failedCount + bouncedCount + heldCount + lateCount === 0) return null
  const nameOf = (template: string) => {
    const names = mailTemplateNames[template]
    return names ? inLanguage(i18n.language, names) : template
  }
  return (
    <section aria-labelledby="mail-trouble" style={{ marginBottom: 'var(--base)' }}>
      <h2 id="mail-trouble">{words.trouble}</h2>
      {report.failedCount > 0 ? <p>{words.failedCount(report.failedCount)}</p> : null}
      <ul>
        {report.failed.map(({ id, template, to, fault }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/outbox/${id}`}>
              {nameOf(template)}: {to}
            </a>{' '}
            {fault}
          </li>
        ))}
      </ul>
      {bouncedCount > 0 ? (
        <>
          <p>{words.bouncedCount(bouncedCount)}</p>
          <ul>
            {report.bounced.map(({ id, template, to, bounce, fault }) => (
              <li key={id}>
                <a href={`${config.routes.admin}/collections/outbox/${id}`}>
                  {nameOf(template)}: {to}
                </a>{' '}
                {words.reasons[reasonOf(bounce)]} <small>{fault}</small>
              </li>
            ))}
          </ul>
          <p>{words.bounceHelp}</p>
        </>
      ) : null}
      {report.lateCount > 0 ? <p>{words.late(report.lateCount)}</p> : null}
      {report.heldCount > 0 ? (
        <>
          <p>{words.held(report.heldCount)}</p>
          <Button size="small" buttonStyle="secondary" onClick={() => void act('/mail/release')}>
            {words.releaseAll}
          </Button>
        </>
      ) : null}
    </section>
  )
}
