import { flushCompileCache } from 'node:module'
import type { Payload } from 'payload'
import pg from 'pg'
import { smtpAdapter } from '../../../cms/src/mail/adapter.ts'
import type { MailSources } from '../../../packages/plugin/src/services/mails.ts'
import { mailSender } from '../../../packages/plugin/src/services/outbox.ts'
import { runner } from '../../../packages/plugin/src/services/runner.ts'

/**
 * A process that does nothing but run the outbox, ended by a signal: the product's own runner and sender without a CMS around
 * them, since that takes longer to start than it would live.
 */
const { DATABASE_URL = '', SMTP_URL = '' } = process.env
const email = smtpAdapter({ url: SMTP_URL, from: 'noreply@example.org' })({
  payload: null as unknown as Payload,
})

const payload = {
  db: { pg, poolOptions: { connectionString: DATABASE_URL } },
  logger: { debug: () => undefined, warn: () => undefined },
  email,
  sendEmail: email.sendEmail,
} as unknown as Payload

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8 })
pool.on('error', () => undefined)
/** No mail of the bench names a period. */
const content = null as unknown as MailSources['content']
const sources = {
  pool,
  content,
  siteUrl: 'https://site.example.org',
  interviewNoticeHours: 12,
  now: () => new Date(),
}
const { work } = mailSender({ payload, sources, messageHost: 'site.example.org' })

runner({ payload, lock: 'outbox', work }).start()
// Whoever is killed writes nothing at its end.
flushCompileCache()
setInterval(() => undefined, 60_000)
