import { type Appointment, isLocale, type Locale, sitePaths } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { compose, type Mail } from '../mail/compose.ts'
import { isMailKey, type MailKey } from '../mail/keys.ts'
import type { MailLink } from '../mail/layout.ts'
import type { InterviewMailKey } from '../mail/words/types.ts'
import { consultation } from './consultations/letter.ts'
import { decision } from './decisions/letters.ts'
import { feedbackLetter } from './feedback/letter.ts'
import { followUpLetter } from './followUp/letter.ts'
import { interviewLetter } from './interviews/letters.ts'
import { closesText, periodPlace, scopeTitle } from './mailFacts.ts'
import {
  label,
  type MailRow,
  type MailSources,
  type Of,
  type Parts,
  statusLink,
  text,
  type TokenMaker,
  tokenUrl,
} from './mailParts.ts'
import { readPeriodNews } from './periodNews.ts'
import { agreementLetter } from './running/askToAccept.ts'
import { endLetter, groupLetter, logLetter } from './running/letters.ts'
import { issueToken } from './tokens.ts'

export type { MailRow, MailSources } from './mailParts.ts'

export type Letter = Mail & {
  replyTo: string | null
  unsubscribe: string | null
  /** Who writes, by name. */
  organisation: string
  /** What the person is to come to; goes along as a calendar file. */
  calendar: Appointment | null
}

export class UnknownTemplateError extends Error {
  override name = 'UnknownTemplateError'
}

/** About one application; once that is erased, or was none, there is no page to lead to. */
async function aboutApplication(of: Of): Promise<Parts> {
  const { data, application_id: id } = of.row
  return {
    values: { reference: text(data?.reference), title: text(data?.title), question: text(data?.question) },
    links: id ? [await statusLink(of, id)] : [],
  }
}

/** The links of everything that was sent from one address. Nothing there: no mail. */
async function links(of: Of): Promise<Parts | null> {
  const { rows } = await of.pool.query<{ id: string; reference: string; period_id: string }>(
    `select id, reference, period_id from applications where email_key = $1 order by arrived_at desc limit 10`,
    [text(of.row.data?.emailKey)],
  )
  const made = rows.map(async ({ id, reference, period_id }): Promise<MailLink> => {
    const place = await periodPlace({ ...of, id: period_id, now: of.now() })
    const link = await statusLink(of, id)
    const what = [place?.title, reference].filter(Boolean).join(', ')
    return { ...link, label: `${link.label}: ${what}` }
  })
  return rows.length === 0 ? null : { values: {}, links: await Promise.all(made) }
}

type DraftRef = { id: string; period_id: string }

/** A link to go on with a draft, labelled by what it is for. */
async function resumeLink(of: Of, { id, period_id }: DraftRef, withTitle: boolean): Promise<MailLink> {
  const place = withTitle ? await periodPlace({ ...of, id: period_id, now: of.now() }) : null
  const url = tokenUrl(of, sitePaths.application(of.locale), await of.token('resume', { draft: id }))
  return { label: [label(of), place?.title].filter(Boolean).join(': '), url }
}

/** The links of everything that was begun from one address and not sent. Nothing there: no mail. */
async function drafts(of: Of): Promise<Parts | null> {
  const { rows } = await of.pool.query<DraftRef>(
    `select id, period_id from application_drafts where email_key = $1 and submitted_at is null order by saved_at desc limit 10`,
    [text(of.row.data?.emailKey)],
  )
  const made = rows.map((row) => resumeLink(of, row, true))
  return rows.length === 0 ? null : { values: {}, links: await Promise.all(made) }
}

/** Not sent to somebody who has sent the application meanwhile, nor when the period is open no more. */
async function reminder(of: Of): Promise<Parts | null> {
  const { rows } = await of.pool.query<DraftRef>(
    `select id, period_id from application_drafts where id = $1 and submitted_at is null and remind`,
    [text(of.row.data?.draft)],
  )
  const [draft] = rows
  const place = draft && (await periodPlace({ ...of, id: draft.period_id, now: of.now() }))
  if (!draft || !place?.isOpen) return null
  const closes = closesText({ closesAt: place.facts.times.closesAt, zone: place.zone, locale: of.locale })
  return { values: { title: place.title, closes }, links: [await resumeLink(of, draft, false)] }
}

type Subscription = { programme_id: string; industry_id: string | null; role: string }

const findSubscription = async ({ pool, row }: Of, condition: string): Promise<Subscription | undefined> =>
  (
    await pool.query<Subscription>(
      `select programme_id, industry_id, role from subscriptions where id = $1 and ${condition}`,
      [text(row.data?.subscription)],
    )
  ).rows[0]

const endLink = async (of: Of, subscription: string): Promise<string> =>
  `${tokenUrl(of, sitePaths.tellMe(of.locale), await of.token('unsubscribe', { subscription }))}&end`

async function confirmation(of: Of): Promise<Parts | null> {
  const found = await findSubscription(of, 'true')
  if (!found) return null
  const subscription = text(of.row.data?.subscription)
  const url = tokenUrl(
    of,
    sitePaths.tellMe(of.locale),
    await of.token('confirm_subscription', { subscription }),
  )
  const title = await scopeTitle({
    ...of,
    programmeId: found.programme_id,
    industryId: found.industry_id,
    role: found.role,
  })
  return { values: { title }, links: [{ label: label(of), url }] }
}

/** Not sent to somebody who ended it meanwhile, nor about a period that is open no more. */
async function opening(of: Of): Promise<Parts | null> {
  const found = await findSubscription(of, 'confirmed_at is not null and ended_at is null')
  const place = await periodPlace({ ...of, id: text(of.row.data?.period), now: of.now() })
  if (!found || !place?.isOpen) return null
  const subscription = text(of.row.data?.subscription)
  return {
    values: {
      title: place.title,
      closes: closesText({ closesAt: place.facts.times.closesAt, zone: place.zone, locale: of.locale }),
    },
    links: [{ label: label(of), url: `${of.siteUrl}${place.path}` }],
    unsubscribe: await endLink(of, subscription),
  }
}

/** What staff did to a period, to somebody who has a draft for it or waits for it. */
async function periodNews(of: Of): Promise<Parts | null> {
  const news = await readPeriodNews(of)
  if (!news) return null
  const { draft, subscription, values, path } = news
  if (draft) return { values, links: [await resumeLink(of, draft, false)] }
  return {
    values,
    links: [{ label: label(of), url: `${of.siteUrl}${path}` }],
    unsubscribe: await endLink(of, subscription),
  }
}

type Invited = { id: string; reference: string; period_id: string }

/** About the interview of an application; once that is erased there is nothing to say. */
async function interview(of: Of): Promise<Parts | null> {
  const { pool, row, locale, interviewNoticeHours: hours } = of
  const { rows } = await pool.query<Invited>(
    `select id, reference, period_id from applications where id = $1`,
    [row.application_id],
  )
  const [application] = rows
  if (!application) return null
  const place = await periodPlace({ ...of, id: application.period_id, now: of.now() })
  const title = place?.title ?? ''
  const key = row.template as InterviewMailKey
  const said =
    key === 'interview_invitation'
      ? { values: {} }
      : await interviewLetter({ pool, key, data: row.data, locale, title, hours, now: of.now() })
  if (!said) return null
  const values = { ...said.values, reference: application.reference, title }
  return { ...said, values, links: [await statusLink(of, application.id)] }
}

const makers: Record<MailKey, (of: Of) => Promise<Parts | null>> = {
  receipt: aboutApplication,
  receipt_held: aboutApplication,
  already_applied: aboutApplication,
  more_information: aboutApplication,
  withdrawn: aboutApplication,
  erased: aboutApplication,
  status_link: links,
  resume_link: drafts,
  reminder,
  subscription_confirm: confirmation,
  period_opened: opening,
  period_paused: periodNews,
  period_resumed: periodNews,
  period_extended: periodNews,
  period_closed_early: periodNews,
  period_reopened: periodNews,
  period_open_again: periodNews,
  interview_invitation: interview,
  interview_booked: interview,
  interview_moved: interview,
  interview_cancelled: interview,
  interview_reminder: interview,
  interview_missed: interview,
  offer_made: decision,
  offer_accepted: decision,
  offer_declined: decision,
  offer_expired: decision,
  place_given_up: decision,
  reserve_place: decision,
  no_place: decision,
  consultation,
  agreement_asked: agreementLetter,
  group_started: groupLetter,
  meeting_planned: groupLetter,
  meeting_moved: groupLetter,
  meeting_cancelled: groupLetter,
  room_request: groupLetter,
  group_ended: endLetter,
  log_link: logLetter,
  log_overdue: logLetter,
  feedback_asked: feedbackLetter,
  feedback_reminder: feedbackLetter,
  follow_up_asked: followUpLetter,
  follow_up_reminder: followUpLetter,
}

type Frame = {
  site: string | null
  organisation: string | null
  reply_to: string | null
  subject: string | null
  body: string | null
}

const frameStatement = `
  select s.site_name as site, s.organisation, coalesce(m.reply_to, s.email) as reply_to, t.subject, t.body
  from (select 1) one
  left join site_settings s on true left join mail_settings m on true
  left join (select t.key, l.subject, l.body, l._locale::text as locale from mail_templates t
             join mail_templates_locales l on l._parent_id = t.id) t on t.key = $1 and t.locale = $2
  limit 1`

/** The settings and staff's own words for a mail in one language. */
export async function mailFrame({ pool, key, locale }: { pool: Pool; key: MailKey; locale: Locale }) {
  const { rows } = await pool.query<Frame>({
    name: 'jobbuddies-mail-frame',
    text: frameStatement,
    values: [key, locale],
  })
  const frame = rows[0]
  return {
    replyTo: frame?.reply_to ?? null,
    common: { organisation: frame?.organisation || frame?.site || '', site: frame?.site ?? '' },
    written: frame
      ? { ...(frame.subject ? { subject: frame.subject } : {}), ...(frame.body ? { body: frame.body } : {}) }
      : null,
  }
}

/** Staff may read a mail, but not act in the person's name: what stands for the secret is not one. */
const shownToken = '••••••••'

/**
 * The mail that a row stands for, or null when there is nothing to say any more. Links get fresh tokens, unless it is only
 * `shown` to staff.
 * @throws {UnknownTemplateError}
 */
export async function letterOf({
  sources,
  row,
  shown = false,
}: {
  sources: MailSources
  row: MailRow
  shown?: boolean
}): Promise<Letter | null> {
  const key = row.template
  if (!isMailKey(key)) throw new UnknownTemplateError(`No mail is called ${key}`)
  const locale = isLocale(row.locale) ? row.locale : 'en'
  const token: TokenMaker = (purpose, holder) =>
    shown
      ? Promise.resolve(shownToken)
      : issueToken({ pool: sources.pool, purpose, holder, now: sources.now() })
  const parts = await makers[key]({ ...sources, row, locale, token })
  if (!parts) return null
  const { replyTo, common, written } = await mailFrame({ pool: sources.pool, key, locale })
  const unsubscribe = parts.unsubscribe ?? null
  const values = { ...common, ...parts.values }
  const mail = await compose({ key, locale, written, values, links: parts.links, unsubscribe })
  const calendar = parts.calendar ?? null
  return { ...mail, replyTo, unsubscribe, organisation: common.organisation, calendar }
}
