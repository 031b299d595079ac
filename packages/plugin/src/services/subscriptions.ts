import {
  isLocale,
  type Locale,
  normaliseEmail,
  type Subscribed,
  type SubscriptionRequest,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { scopeTitle } from './mailFacts.ts'
import type { MailSources } from './mails.ts'
import { addressKey, mailGate, mailsPerDay } from './rateLimits.ts'
import { hashOf, isTokenShaped } from './tokens.ts'
import { uuidv7 } from './uuidv7.ts'

/** Months for which a confirmed subscription waits. */
const months = 12
/** Days for which one that nobody confirmed is kept. */
const unconfirmedDays = 7

/** Periods that take applications now, as `judge` in shared says it. */
export const openNow = `p.published and p.opens_at <= now() and (p.closes_at is null or p.closes_at > now())
  and (p.closed_at is null or p.closed_at > now()) and (p.paused_at is null or p.paused_at > now())`

/** Subscriptions that wait for a period. */
export const awaits = `s.programme_id = p.programme_id and s.role = p.role
  and (s.industry_id is null or p.industry_id is null or s.industry_id = p.industry_id)`

export const openingMail = `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), 'period_opened:' || told.subscription || ':' || told.period, told.email, told.locale, 'period_opened',
    jsonb_build_object('subscription', told.subscription, 'period', told.period), 'queued', 0, now(), now(), now()
  from told on conflict (key) do nothing`

/**
 * The same work and one mail, whoever it is; only a confirmation makes it count. Somebody who ended it and asks anew is
 * as one who never asked.
 */
const subscribeStatement = `
  with kept as (
    insert into subscriptions as s (id, email, email_key, scope, programme_id, industry_id, role, locale, expires_at, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${unconfirmedDays} days', now(), now())
    on conflict (email_key, scope) do update set updated_at = now(),
      locale = case when s.confirmed_at is null or s.ended_at is not null then excluded.locale else s.locale end,
      created_at = case when s.ended_at is null then s.created_at else now() end,
      expires_at = greatest(s.expires_at, excluded.expires_at)
    returning id
  ), gate as (${mailGate({ key: '$9', when: 'from kept' })})
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select $10, $11, $2, $8, 'subscription_confirm', jsonb_build_object('subscription', kept.id),
    'queued', 0, now(), now(), now()
  from kept, gate where gate.count <= ${mailsPerDay}`

/** A token confirms once; pressed again it says the same while the subscription lasts, and never revives one that was ended. */
const confirmStatement = `
  with link as (
    select id, subscription_id, used_at from application_links
    where hash = $1 and purpose = 'confirm_subscription' and revoked_at is null and expires_at > now() for update
  ), used as (
    update application_links set used_at = coalesce(application_links.used_at, now()), updated_at = now()
    from link where application_links.id = link.id
  ), confirmed as (
    update subscriptions s set confirmed_at = coalesce(case when s.ended_at is null then s.confirmed_at end, now()), ended_at = null,
      expires_at = now() + interval '${months} months', updated_at = now()
    from link where s.id = link.subscription_id and (link.used_at is null or (s.confirmed_at is not null and s.ended_at is null))
    returning s.id, s.email, s.locale, s.programme_id, s.industry_id, s.role, s.expires_at, s.created_at
  ), told as (
    select s.id as subscription, p.id as period, s.email, s.locale
    from confirmed s join application_periods p on ${awaits} join period_openings o on o.period_id = p.id and o.at >= s.created_at
    where ${openNow}
  ), mail as (${openingMail})
  select programme_id, industry_id, role, locale, expires_at from confirmed`

const endStatement = `
  with link as (
    update application_links set used_at = coalesce(used_at, now()), updated_at = now()
    where hash = $1 and purpose = 'unsubscribe' and revoked_at is null and expires_at > now() returning subscription_id
  )
  update subscriptions s set ended_at = coalesce(s.ended_at, now()), updated_at = now()
  from link where s.id = link.subscription_id
  returning s.programme_id, s.industry_id, s.role, s.locale, null::timestamptz as expires_at`

type Row = {
  programme_id: string
  industry_id: string | null
  role: string
  locale: string
  expires_at: Date | null
}

const localeOf = (locale: string): Locale => (isLocale(locale) ? locale : 'en')

async function subscribed({ content }: MailSources, row: Row): Promise<Subscribed> {
  const locale = localeOf(row.locale)
  const of = { programmeId: row.programme_id, industryId: row.industry_id, role: row.role }
  return {
    title: await scopeTitle({ content, ...of, locale }),
    locale,
    expiresAt: row.expires_at?.toISOString() ?? null,
  }
}

/** False when there is no such programme, industry or role. */
export async function subscribe({
  sources: { pool, content, now },
  request: { email, locale, programmeId, industryId, role },
}: {
  sources: MailSources
  request: SubscriptionRequest
}): Promise<boolean> {
  const published = await content.read()
  const programme = published.find('programmes', programmeId) as { roles?: { key?: unknown }[] } | undefined
  const known = programme?.roles?.some(({ key }) => key === role)
  if (!known || (industryId !== null && !published.find('industries', industryId))) return false
  const emailKey = normaliseEmail(email)
  const at = now()
  const mail = uuidv7(at)
  await pool.query(subscribeStatement, [
    uuidv7(at),
    email,
    emailKey,
    `${programmeId}:${industryId ?? 'all'}:${role}`,
    programmeId,
    industryId,
    role,
    locale,
    addressKey(emailKey),
    mail,
    `subscription_confirm:${mail}`,
  ])
  return true
}

export type TokenResult =
  { ok: true; value: Subscribed } | { ok: false; code: 'link_unknown' | 'link_expired' }

async function byToken(of: {
  sources: MailSources
  token: string
  statement: string
  purpose: 'confirm_subscription' | 'unsubscribe'
}): Promise<TokenResult> {
  if (!isTokenShaped(of.token)) return { ok: false, code: 'link_unknown' }
  const hash = hashOf(of.token)
  const { pool } = of.sources
  const { rows } = await pool.query<Row>(of.statement, [hash])
  if (rows[0]) return { ok: true, value: await subscribed(of.sources, rows[0]) }
  return { ok: false, code: (await wasKnown(pool, hash, of.purpose)) ? 'link_expired' : 'link_unknown' }
}

const wasKnown = async (pool: Pool, hash: string, purpose: string): Promise<boolean> =>
  (await pool.query('select 1 from application_links where hash = $1 and purpose = $2', [hash, purpose])).rows
    .length > 0

export const confirmSubscription = (of: { sources: MailSources; token: string }): Promise<TokenResult> =>
  byToken({ ...of, statement: confirmStatement, purpose: 'confirm_subscription' })

export const endSubscription = (of: { sources: MailSources; token: string }): Promise<TokenResult> =>
  byToken({ ...of, statement: endStatement, purpose: 'unsubscribe' })
