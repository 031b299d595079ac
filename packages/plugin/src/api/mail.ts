import { isLocale, longText } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { compose } from '../mail/compose.ts'
import { isMailKey, placeholdersOf, textFaults } from '../mail/keys.ts'
import { sampleOf } from '../mail/sample.ts'
import { mailWords } from '../mail/words/index.ts'
import { askForMore } from '../services/askForMore.ts'
import { letterOf, mailFrame, type MailRow } from '../services/mails.ts'
import {
  actOnMail,
  allowedActs,
  isMailAct,
  type MailAct,
  mailTrouble,
  releaseAll,
} from '../services/outboxDesk.ts'
import { subscriberCounts } from '../services/subscriberCounts.ts'
import { mailFaultWords } from '../translations/mailFaultWords.ts'
import { answer, forCoordinators, idOf, nothing } from './staff.ts'

/** `GET /api/editor/mail/{id}`: a message as it goes out, with its secrets hidden. */
export type MailReport = {
  subject: string
  text: string
  html: string
  to: string
  status: string
  fault: string | null
  acts: MailAct[]
}

/** `POST /api/editor/mail-preview` */
export type MailPreviewReport = {
  subject: string
  text: string
  html: string
  /** What cannot be used, in the reader's language. */
  faults: string
  placeholders: string[]
  /** The service's own words, to start from. */
  standard: { subject: string; body: string }
}

const report = forCoordinators(async ({ services }) => answer(200, await mailTrouble(services.pool)))

type Row = MailRow & { status: string; fault: string | null }

const one = forCoordinators(async ({ req, services: { pool, mail } }) => {
  const id = idOf(req)
  if (!id) return nothing(404)
  const { rows } = await pool.query<Row>(
    `select id, "to", locale, template, data, application_id, status, fault from outbox where id = $1`,
    [id],
  )
  const row = rows[0]
  if (!row) return nothing(404)
  const letter = await letterOf({ sources: mail, row, shown: true }).catch(() => null)
  const { subject = '', text = '', html = '' } = letter ?? {}
  const { to, status, fault } = row
  return answer(200, {
    subject,
    text,
    html,
    to,
    status,
    fault,
    acts: allowedActs(status),
  } satisfies MailReport)
})

const act = forCoordinators(async ({ req, services, by }) => {
  const id = idOf(req)
  const wanted = req.routeParams?.act
  if (!isMailAct(wanted) || !id) return nothing(404)
  const done = await actOnMail({ pool: services.pool, id, act: wanted, by })
  if (done) services.wakeOutbox()
  return done ? answer(200) : nothing(409)
})

const release = forCoordinators(async ({ services, by }) => {
  const released = await releaseAll({ pool: services.pool, by })
  services.wakeOutbox()
  return answer(200, { released })
})

const preview = forCoordinators(async ({ req, services: { pool, options } }) => {
  const asked = (await req.json?.().catch(() => null)) as Record<string, unknown> | null
  const { key, locale, subject, body } = asked ?? {}
  if (!isMailKey(key) || !isLocale(locale)) return nothing(422)
  const written = { subject: String(subject ?? '').slice(0, 500), body: String(body ?? '').slice(0, 10_000) }
  const { common } = await mailFrame({ pool, key, locale })
  const sample = sampleOf(key, locale, options.siteUrl)
  const mail = await compose({ ...sample, key, locale, written, values: { ...common, ...sample.values } })
  const placeholders = placeholdersOf(key)
  const faults = (['subject', 'body'] as const).flatMap((part) =>
    written[part].trim() === '' ? [] : textFaults({ key, text: written[part], part }),
  )
  return answer(200, {
    ...mail,
    faults: mailFaultWords(req.i18n.language, faults, placeholders),
    placeholders: [...placeholders],
    standard: mailWords[locale].texts[key],
  } satisfies MailPreviewReport)
})

/** `POST /api/editor/applications/{id}/ask`: a question to the applicant. */
const ask = forCoordinators(async ({ req, services, by }) => {
  const id = idOf(req)
  const asked = (await req.json?.().catch(() => null)) as { text?: unknown } | null
  const text = longText(2_000).safeParse(asked?.text)
  if (!id || !text.success || text.data.trim() === '') return nothing(422)
  const done = await askForMore({ sources: services.mail, application: id, text: text.data.trim(), by })
  if (done) services.wakeOutbox()
  return done ? answer(200) : nothing(404)
})

const counts = forCoordinators(async ({ req, services }) => {
  const { language } = req.i18n
  const locale = isLocale(language) ? language : 'en'
  return answer(200, { counts: await subscriberCounts({ sources: services.mail, locale }) })
})

/** What coordinators do with mail in the admin. */
export const mailEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/mail', handler: report },
  { method: 'post', path: '/editor/mail/release', handler: release },
  { method: 'post', path: '/editor/mail-preview', handler: preview },
  { method: 'get', path: '/editor/mail/:id', handler: one },
  { method: 'post', path: '/editor/mail/:id/:act', handler: act },
  { method: 'post', path: '/editor/applications/:id/ask', handler: ask },
  { method: 'get', path: '/editor/subscriptions', handler: counts },
]
