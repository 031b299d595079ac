import type { ConsultWish } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { ConsultationRow, MentorSays } from '../../decisions/contract.ts'

type Row = {
  id: string
  name: string
  email: string
  period: string
  expires_at: Date
  revoked_at: Date | null
  candidates: number
  seen: number
  said: number
}

/** Who was asked about candidates of some periods, the newest first. */
export async function consultationsOf(pool: Pool, periods: readonly string[]): Promise<ConsultationRow[]> {
  const { rows } = await pool.query<Row>(
    `select c.id, c.name, c.email, c.period_id as period, c.expires_at, c.revoked_at, count(k.id)::int as candidates,
       count(k.seen_at)::int as seen, count(k.said_at)::int as said
     from consultations c left join consultation_candidates k on k.consultation_id = c.id
     where c.period_id = any($1) group by c.id order by c.created_at desc, c.id`,
    [periods],
  )
  return rows.map(({ period, expires_at, revoked_at, ...row }) => ({
    ...row,
    periodId: period,
    expiresAt: expires_at.toISOString(),
    revoked: revoked_at !== null,
  }))
}

/** What mentors said of each application. */
export async function mentorsSay(pool: Pool, periods: readonly string[]): Promise<Map<string, MentorSays[]>> {
  const { rows } = await pool.query<{
    application: string
    by: string
    wish: ConsultWish | null
    comment: string | null
  }>(
    `select k.application_id as application, c.name as by, k.wish, k.comment
     from consultation_candidates k join consultations c on c.id = k.consultation_id
     where c.period_id = any($1) and k.said_at is not null order by k.said_at, k.id`,
    [periods],
  )
  const said = new Map<string, MentorSays[]>()
  for (const { application, comment, ...row } of rows)
    said.set(application, [...(said.get(application) ?? []), { ...row, comment: comment ?? '' }])
  return said
}
