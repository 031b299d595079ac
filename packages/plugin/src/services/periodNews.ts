import { endOf, type Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { closesText, periodPlace, type PeriodPlace } from './mailFacts.ts'
import type { PublicContent } from './publicContent.ts'

/** Is it still so when the mail leaves? Mail may have been held, and another act may have come since. */
const stillTrue: Record<string, (place: PeriodPlace) => boolean> = {
  period_paused: ({ verdict }) => verdict === 'paused',
  period_resumed: ({ isOpen }) => isOpen,
  period_extended: ({ verdict }) => verdict !== 'closed',
  period_closed_early: ({ facts }) => facts.times.closedAt !== null,
  period_reopened: ({ isOpen }) => isOpen,
  period_open_again: ({ isOpen }) => isOpen,
}

type Draft = { id: string; period_id: string }

export type PeriodNews = {
  values: { title: string; closes: string; reason: string }
  path: string
  /** The draft that it is about; otherwise it is told to a subscription. */
  draft: Draft | null
  subscription: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * What staff did to a period, for a row of the outbox; null when it is news no more, the draft was sent or is gone, or the
 * person waits no longer.
 */
export async function readPeriodNews({
  pool,
  content,
  row: { template, data },
  locale,
  now,
}: {
  pool: Pool
  content: PublicContent
  row: { template: string; data: Record<string, unknown> | null }
  locale: Locale
  now: () => Date
}): Promise<PeriodNews | null> {
  const place = await periodPlace({ pool, content, id: text(data?.period), locale, now: now() })
  if (!place || !stillTrue[template]?.(place)) return null
  const { rows } = await pool.query<{ draft: string | null }>(
    `select d.id as draft from application_drafts d where d.id = nullif($1, '')::uuid and d.submitted_at is null
     union all
     select null from subscriptions s where s.id = nullif($2, '')::uuid and s.confirmed_at is not null and s.ended_at is null`,
    [text(data?.draft), text(data?.subscription)],
  )
  const [holder] = rows
  if (!holder) return null
  const closes = closesText({ closesAt: endOf(place.facts.times), zone: place.zone, locale })
  return {
    values: { title: place.title, closes, reason: place.reason },
    path: place.path,
    draft: holder.draft === null ? null : { id: holder.draft, period_id: place.facts.id },
    subscription: text(data?.subscription),
  }
}
