import type { Locale } from '@jobbuddies/shared'
import { scopeTitle } from './mailFacts.ts'
import type { MailSources } from './mails.ts'

export type SubscriberCount = { scope: string; title: string; count: number }

/** How many confirmed people wait for which opening, the most awaited first. */
export async function subscriberCounts({
  sources: { pool, content },
  locale,
}: {
  sources: MailSources
  locale: Locale
}): Promise<SubscriberCount[]> {
  const { rows } = await pool.query<{
    scope: string
    programme_id: string
    industry_id: string | null
    role: string
    count: number
  }>(
    `select scope, programme_id, industry_id, role, count(*)::int as count from subscriptions
     where confirmed_at is not null and ended_at is null and expires_at > now()
     group by 1, 2, 3, 4 order by count desc, scope`,
  )
  return Promise.all(
    rows.map(async ({ scope, programme_id, industry_id, role, count }) => ({
      scope,
      count,
      title: await scopeTitle({ content, programmeId: programme_id, industryId: industry_id, role, locale }),
    })),
  )
}
